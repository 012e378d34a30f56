// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks, weighElements } from '../../utils/article/blocks';
import { findQuestions } from '../../utils/article/find-questions';

const STORY =
  '<div id="story"><p>The board met for three hours on Tuesday and agreed that the pier would be built again, in stone.</p></div>';
const answer = (n: number) =>
  `<h3>Question ${n}?</h3><p>Answer ${n} is that the pier stays shut until the divers have looked at each of its pillars twice.</p>`;

/** What of the lines below the story is given, each by its first two words. */
function questions(below: string, story = STORY): string[] {
  const page = new DOMParser().parseFromString(`<main>${story}${below}</main>`, 'text/html');
  const lines = listBlocks(page.body);
  const isKept = (line: (typeof lines)[number]) => line.container.closest('#story p') !== null;
  const kept = weighElements(lines.filter(isKept), () => 1);
  return findQuestions(
    lines.filter((line) => !isKept(line)),
    kept,
  ).map(({ text }) => text.split(' ', 2).join(' '));
}

const ANSWERED = ['Question 1?', 'Answer 1', 'Question 2?', 'Answer 2'];

test('gives the questions and their answers, with their heading', () => {
  expect(
    questions(
      `<section><h2>Frequently asked questions</h2>${answer(1)}${answer(2)}</section><p>A word of the page about something else, of which no reader of the story needs to know.</p>`,
    ),
  ).toEqual(['Frequently asked', ...ANSWERED]);
});

test('gives the smallest section that holds answers', () => {
  const folds = `<div><h2>FAQ</h2><p>Asked most</p></div><div>${answer(1)}</div><div>${answer(2)}</div>`;
  expect(
    questions(
      `<div><div>${folds}</div><div><p>The paper has been printed in the town since the year in which the pier was first built.</p></div></div>`,
    ),
  ).toEqual(['FAQ', 'Asked most', ...ANSWERED]);
});

describe('knows the heading', () => {
  test.each([
    'FAQs',
    'Pier repair FAQ',
    'Frequently Asked Questions about the pier',
    'Questions and answers',
    'Häufige Fragen',
    'Häufig gestellte Fragen zum Pier',
    'Foire aux questions fréquentes',
    'Preguntas frecuentes',
    'Domande frequenti',
    'Perguntas frequentes',
    'Veelgestelde vragen',
  ])('%s', (heading) => {
    expect(questions(`<div><h2>${heading}</h2>${answer(1)}${answer(2)}</div>`)).toHaveLength(5);
  });
});

describe('takes no other for it', () => {
  test.each([
    'More from the harbour',
    'Faqir of the harbour',
    'The minister answered no frequently asked questions on Monday, when he came to open the rebuilt pier',
    'On Tuesday night the board heard questions and answers',
  ])('%s', (heading) => {
    expect(questions(`<div><h2>${heading}</h2>${answer(1)}${answer(2)}</div>`)).toEqual([]);
  });

  test('a link to the questions of the site, above what it says of itself', () => {
    expect(
      questions(
        `<div><ul><li><a href="/about">About</a></li><li><a href="/faq">FAQ</a></li></ul>${answer(1)}${answer(2)}</div>`,
      ),
    ).toEqual([]);
  });
});

test('knows a heading that is none in markup, and gives nothing above it', () => {
  const above =
    '<p>The paper has been printed in the town since the year in which the pier was first built.</p>';
  expect(questions(`<div>${above}<p><b>FAQ</b></p>${answer(1)}${answer(2)}</div>`)).toEqual([
    'FAQ',
    ...ANSWERED,
  ]);
});

test('knows a heading that is its own link', () => {
  expect(questions(`<div><h2><a href="#faq">FAQ</a></h2>${answer(1)}${answer(2)}</div>`)).toEqual([
    'FAQ',
    ...ANSWERED,
  ]);
});

test('gives no section with a single answer', () => {
  expect(questions(`<div><h2>FAQ</h2>${answer(1)}</div>`)).toEqual([]);
});

test('gives no section that holds the story, too', () => {
  expect(questions(`<h2>FAQ</h2>${answer(1)}${answer(2)}`)).toEqual([]);
});

test('gives no section that ends as pages do', () => {
  const notice = '<p>© 2026 Harbour Post</p>';
  expect(questions(`<div><h2>FAQ</h2>${answer(1)}${answer(2)}${notice}</div>`)).toEqual([]);
});

test('leaves links out', () => {
  expect(
    questions(`<div><h2>FAQ</h2>${answer(1)}${answer(2)}<p><a href="/more">More answers</a></p></div>`),
  ).toEqual(['FAQ', ...ANSWERED]);
});
