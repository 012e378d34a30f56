// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markNotes } from '../../../utils/article/keep/mark-notes';

const mark = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  markNotes(page, 'https://paper.example/a');
  return Array.from(page.querySelectorAll('p, h2'), ({ textContent }) => textContent);
};
const STORY = '<p>Nobody had read the Act<a href="#n1">1</a>.</p>';

test.each([
  ['a link', '<div><a id="n1" href="#back">1</a><div><p>The Act of 1981.</p></div></div>'],
  [
    'a link in an element of its own',
    '<div><span><a id="n1" href="#back">[1]</a></span><p>The Act of 1981.</p></div>',
  ],
  ['within what is named', '<div id="n1"><b>1.</b> <p>The Act of 1981.</p></div>'],
])('a number beside its note, %s, becomes the note’s first word', (_, note) => {
  expect(mark(STORY + note).at(-1)).toMatch(/^\[?1[\].]? The Act of 1981\.$/);
});

test.each([
  ['of a chapter', '<div id="n1"><span>1</span><div><h2>The Act</h2><p>Of 1981.</p></div></div>', 'Of 1981.'],
  ['that the link does not say', '<div id="n1"><span>2</span><p>Of 1981.</p></div>', 'Of 1981.'],
  ['with words beside it', '<div>Article <a id="n1">1</a><p>Of 1981.</p></div>', 'Of 1981.'],
])('a number %s stays where it is', (_, part, last) => {
  expect(mark(STORY + part).at(-1)).toBe(last);
});
