// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchStory } from '../../utils/article/watch-story';

const PROSE = Array.from(
  { length: 8 },
  (_, index) =>
    `<p>Paragraph ${index} of a story about the ferry, which goes on for long enough to be taken for prose by anyone who
     reads it, and says a little more about the weather on the crossing, the captain and the price of a ticket.</p>`,
).join('');
const STORY = `<article><h1>Council keeps the island ferry through winter</h1>${PROSE}</article>`;
const HEAD = `<title>Council keeps the island ferry through winter</title><meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-11-20T08:30:00Z">`;

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = HEAD;
  document.body.innerHTML = '<p>Nothing here yet.</p>';
  window.history.replaceState({}, '', '/2026/11/20/council-keeps-the-island-ferry-through-winter');
});
afterEach(() => vi.useRealTimers());

const watch = () => {
  const told: [isStory: boolean, settled: boolean][] = [];
  const watching = watchStory(document, ({ isStory }, settled) => told.push([isStory, settled]));
  return { told, watching };
};

it('tells of a story at the first look, and looks no more', () => {
  document.body.innerHTML = STORY;
  const { told } = watch();
  vi.runAllTimers();
  expect(told).toEqual([[true, true]]);
});

it('looks again while there is none, and tells of one that came late', () => {
  const { told } = watch();
  vi.advanceTimersByTime(600);
  expect(told).toEqual([[false, false]]);
  document.body.innerHTML = STORY;
  vi.runAllTimers();
  expect(told).toEqual([
    [false, false],
    [true, true],
  ]);
});

it('settles for no story in the end', () => {
  const { told } = watch();
  vi.runAllTimers();
  expect(told).toEqual([
    [false, false],
    [false, true],
  ]);
});

it('starts over when the page has become another, and stops when told to', () => {
  document.body.innerHTML = STORY;
  const { told, watching } = watch();
  vi.runAllTimers();
  document.body.innerHTML = '<p>Elsewhere.</p>';
  watching.restart();
  vi.advanceTimersByTime(200);
  expect(told.at(-1)).toEqual([false, false]);
  watching.stop();
  vi.runAllTimers();
  expect(told).toHaveLength(2);
});
