// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropJumps } from '../../../utils/article/clean/drop-jumps';
import { tidy } from '../../../utils/article/text';
import { startTrace } from '../../../utils/article/trace';

const URL = 'https://basket.example/a/1';

/** The text of what is left. */
function left(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropJumps(page, URL);
  return tidy(page.body.textContent ?? '');
}

test.each([
  [`<p><a href="${URL}#list">JUMP TO THE LIST ⤵</a> Moving house is hard.</p>`, 'Moving house is hard.'],
  [`<div><a href="${URL}#r"><b>Jump to Recipe</b></a></div><p>A chowder.</p>`, 'A chowder.'],
  [`<p>↓ <a href="${URL}#r">Zum Rezept springen</a></p><p>Eine Suppe.</p>`, '↓ Eine Suppe.'],
  [`<p><a href="${URL}#r">Aller à la recette</a></p>`, ''],
  [
    `<article><p>Soup.</p>\n<a href="${URL}#r">Jump to recipe</a>\n<p>A chowder.</p></article>`,
    'Soup. A chowder.',
  ],
])('takes the link of %s', (html, text) => expect(left(html)).toBe(text));

test.each([
  `<p><a href="${URL}#end">Jump to the end</a> to see how the pier was built.</p>`,
  `<p>In a hurry? <a href="${URL}#list">Jump to the list</a></p>`,
  `<p><a href="https://other.example/#list">Jump to the list</a> Boats.</p>`,
  `<p><a href="${URL}#note">Jumping to conclusions is a sport</a></p>`,
  `<ul><li><a href="${URL}#list">Jump to the list</a></li></ul>`,
  `<article><p>Boats.</p>In a hurry, <a href="${URL}#list">jump to the list</a> <p>Moving is hard.</p></article>`,
])('leaves %s', (html) => {
  const whole = tidy(new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
  expect(left(html)).toBe(whole);
});

test('says what it took', () => {
  const page = new DOMParser().parseFromString(`<p><a href="${URL}#r">Skip to recipe</a></p>`, 'text/html');
  const trace = startTrace();
  dropJumps(page, URL, trace);
  expect(trace.removals).toEqual([{ step: 'jumps', rule: 'link within the page', text: 'Skip to recipe' }]);
});
