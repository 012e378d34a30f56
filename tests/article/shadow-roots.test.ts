// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { copyPage } from '../../utils/article/guard';
import { copyShadowRoots } from '../../utils/article/shadow-roots';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Gives the element that `selector` names a root, as a page's script does. */
function attach(page: Document, selector: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = (page.querySelector(selector) as Element).attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

test('puts what stands in a shadow root in its host’s place, and leaves the page alone', () => {
  const page = parse('<x-story></x-story>');
  attach(page, 'x-story', PROSE);
  expect(copyPage(page).body.innerHTML).toBe(`<x-story>${PROSE}</x-story>`);
  expect(page.body.innerHTML).toBe('<x-story></x-story>');
});

test('finds roots within roots, and in elements of HTML', () => {
  const page = parse('<x-page></x-page>');
  const root = attach(page, 'x-page', '<h1>The pier</h1><div></div>');
  (root.querySelector('div') as Element).attachShadow({ mode: 'open' }).innerHTML = PROSE;
  expect(copyPage(page).body.innerHTML).toBe(`<x-page><h1>The pier</h1><div>${PROSE}</div></x-page>`);
});

test('reads the roots of a page that was only parsed', () => {
  const inner = `<x-body><template shadowrootmode="open">${PROSE}</template></x-body>`;
  const page = parse(`<x-page><template shadowrootmode="open"><main>${inner}</main></template></x-page>`);
  expect(copyPage(page).body.innerHTML).toBe(`<x-page><main><x-body>${PROSE}</x-body></main></x-page>`);
});

test('fills slots with what the page puts there', () => {
  const page = parse('<x-story><h1 slot="title">The pier</h1>Lead<i slot="none">unseen</i></x-story>');
  attach(
    page,
    'x-story',
    `<slot name="title">Untitled</slot><slot></slot>${PROSE}<slot name="note">No note</slot>`,
  );
  expect(copyPage(page).body.innerHTML).toBe(
    `<x-story><h1 slot="title">The pier</h1>Lead${PROSE}No note</x-story>`,
  );
});

test('hands on through a slot what another component is given', () => {
  const page = parse('<x-page><b>The pier</b></x-page>');
  const root = attach(page, 'x-page', `<x-box><slot></slot></x-box>${PROSE}`);
  (root.querySelector('x-box') as Element).attachShadow({ mode: 'open' }).innerHTML =
    '<h1><slot></slot></h1>';
  expect(copyPage(page).body.innerHTML).toBe(
    `<x-page><x-box><h1><b>The pier</b></h1></x-box>${PROSE}</x-page>`,
  );
});

test('leaves components be where the page has its paragraphs outside them', () => {
  const page = parse(`<x-consent></x-consent>${PROSE.repeat(2)}`);
  attach(page, 'x-consent', PROSE);
  expect(copyPage(page).body.innerHTML).toBe(`<x-consent></x-consent>${PROSE.repeat(2)}`);
});

test('sees no closed roots', () => {
  const page = parse('<x-story></x-story>');
  attach(page, 'x-story', PROSE, 'closed');
  expect(copyPage(page).body.innerHTML).toBe('<x-story></x-story>');
});

test('leaves out what is too deep or too much', () => {
  const page = parse('<x-a></x-a><x-b></x-b><x-c></x-c>');
  attach(page, 'x-a', PROSE + '<div>'.repeat(600));
  attach(page, 'x-b', PROSE + '<b></b>'.repeat(100));
  attach(page, 'x-c', PROSE);
  const copy = page.cloneNode(true) as Document;
  expect(copyShadowRoots(page, copy, 100)).toBe(true);
  expect(copy.body.innerHTML).toBe(`<x-a></x-a><x-b></x-b><x-c>${PROSE}</x-c>`);
});

test('takes the names of fields there, too', () => {
  const page = parse('<x-story></x-story>');
  attach(page, 'x-story', `<form><input name="parentNode">${PROSE}</form>`);
  expect(copyPage(page).querySelector('input[name]')).toBeNull();
});
