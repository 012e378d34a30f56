// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { preClean } from '../../../utils/article/clean/pre-clean';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
function clean(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  preClean(page, listBlocks(page.body));
  return page.body;
}

test.each([
  ['navigation', '<nav>Home</nav>'],
  ['an aside', '<aside><p>Most read</p></aside>'],
  ['a form', '<form><p>Search</p></form>'],
  ['hidden text', `<p hidden>Hidden</p><p style="display: none">Hidden</p><p aria-hidden="true">Hidden</p>`],
  ['buttons', '<button>Play</button>'],
])('takes %s', (_, html) => {
  expect(clean(html + PROSE.repeat(6)).textContent).toBe(clean(PROSE.repeat(6)).textContent);
});

test('keeps furniture that holds the story, as pages in one form do', () => {
  expect(clean(`<form>${PROSE.repeat(6)}</form>`).querySelectorAll('p')).toHaveLength(6);
  expect(clean(`<aside>${PROSE.repeat(6)}</aside>${PROSE}`).querySelectorAll('p')).toHaveLength(7);
});

test('shows a story that waits hidden for a script', () => {
  const body = clean(`<div style="display:none">${PROSE.repeat(6)}</div>`);
  expect(body.querySelectorAll('p')).toHaveLength(6);
  expect(body.querySelector('[style]')).toBeNull();
});

test('keeps the picture of a button, and what may be found by searching', () => {
  expect(clean(`<button><img src="a.jpg"></button>${PROSE}`).querySelector('img')).not.toBeNull();
  expect(clean(`<div hidden="until-found"><p>Answer</p></div>${PROSE.repeat(6)}`).textContent).toContain(
    'Answer',
  );
});

test('takes the card behind a name within a sentence', () => {
  const body = clean(
    '<p>Then <a href="/p/ann">Ann Lee</a><span><img src="a.jpg"><a href="/p/ann">Ann Lee</a> <a href="/x">Older story</a></span> voted.</p>',
  );
  expect(body.textContent?.trim()).toBe('Then Ann Lee voted.');
});
