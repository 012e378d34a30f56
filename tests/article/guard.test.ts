// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  copyPage,
  disarmNames,
  isTooLong,
  MAX_CHARS,
  MAX_ELEMENTS,
  MAX_LEVELS,
  refusePage,
} from '../../utils/article/guard';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function nest(levels: number): Document {
  const page = parse('');
  let inner: Element = page.body;
  for (let level = 0; level < levels; level += 1) inner = inner.appendChild(page.createElement('div'));
  return page;
}

test('lets an ordinary page pass', () => {
  expect(refusePage(parse('<p>One</p><p>Two</p>'))).toBeUndefined();
});

test('refuses more elements than can be parsed in reasonable time', () => {
  expect(refusePage(parse('<b></b>'.repeat(MAX_ELEMENTS - 3)))).toBeUndefined();
  expect(refusePage(parse('<b></b>'.repeat(MAX_ELEMENTS)))).toBe('too-large');
});

test('refuses depth that would freeze the page', () => {
  expect(refusePage(nest(MAX_LEVELS - 2))).toBeUndefined();
  expect(refusePage(nest(MAX_LEVELS))).toBe('too-deep');
});

test('refuses what is no HTML page', () => {
  const xml = new DOMParser().parseFromString('<rss><channel/></rss>', 'text/xml');
  expect(refusePage(xml)).toBe('not-html');
  expect(refusePage(parse('<frameset><frame src="a"></frameset>'))).toBe('not-html');
});

test('measures a page whose fields are named like the DOM', () => {
  const names = ['parentNode', 'firstChild', 'nextSibling', 'children', 'nextElementSibling', 'childNodes'];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  expect(refusePage(parse(`<form>${fields}</form><p>Story</p>`))).toBeUndefined();
});

test('takes names from fields and their like in the copy, and leaves the page alone', () => {
  const html =
    '<form name="a" id="b"><input name="parentNode"><button id="remove"></button></form><img name="body"><p id="kept">x</p>';
  const page = parse(html);
  const copy = copyPage(page);
  expect(copy.querySelectorAll('form[name], form[id], input[name], button[id], img[name]')).toHaveLength(0);
  expect(copy.getElementById('kept')?.textContent).toBe('x');
  expect(page.documentElement.innerHTML).toContain(html);
});

test('takes a name from every element that can hide a property', () => {
  const tags = [
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'output',
    'fieldset',
    'object',
    'embed',
    'img',
    'iframe',
  ];
  const page = parse(tags.map((tag) => `<${tag} name="x" id="y"></${tag}>`).join(''));
  disarmNames(page);
  expect(page.querySelectorAll('[name], [id]')).toHaveLength(0);
});

test('more text than any story has is too long', () => {
  const half = { text: 'x'.repeat(MAX_CHARS / 2) };
  expect(isTooLong([half, half])).toBe(false);
  expect(isTooLong([half, half, { text: 'x' }])).toBe(true);
});
