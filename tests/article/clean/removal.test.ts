// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { removeEmptyShells, startRemoval } from '../../../utils/article/clean/removal';
import { startTrace } from '../../../utils/article/trace';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const body = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('takes lines and what is left empty around them, and says what it took', () => {
  const root = body(`<div><section><p>Share</p></section></div>${PROSE.repeat(4)}`);
  const blocks = listBlocks(root);
  const trace = startTrace();
  const removal = startRemoval(root, blocks, trace);
  expect(removal.remove(blocks.slice(0, 1), 'head')).toBe(true);
  expect(root.querySelector('div')).toBeNull();
  expect(trace.removals).toEqual([{ step: 'clean', rule: 'head', text: 'Share' }]);
});

test('takes lines that come as a set', () => {
  const root = body(`<p>Share</p>${PROSE}`);
  const blocks = listBlocks(root);
  expect(startRemoval(root, blocks).remove(new Set(blocks.slice(0, 1)), 'head')).toBe(true);
  expect(root.textContent).not.toContain('Share');
});

test.each([
  '<img src="a.jpg">',
  '<picture></picture>',
  '<video></video>',
  '<audio></audio>',
  '<table></table>',
  '<hr>',
  '<iframe></iframe>',
  '<pre></pre>',
  '<math></math>',
  '<div data-embed="x"></div>',
])('keeps an element that still holds %s', (held) => {
  const root = body(`<div><p>Share</p>${held}</div>${PROSE}`);
  const blocks = listBlocks(root);
  startRemoval(root, blocks).remove(blocks.slice(0, 1), 'head');
  expect(root.innerHTML).toContain(`<div>${held}</div>`);
});

test('takes the face that stood beside a line, and no picture of the story', () => {
  const left = (attributes: string) => {
    const root = body(`<div><img src="a.jpg" ${attributes}><p>Share</p></div>${PROSE}`);
    const blocks = listBlocks(root);
    startRemoval(root, blocks).remove(blocks.slice(0, 1), 'tail');
    return root.querySelector('img') !== null;
  };
  expect(left('width="60"')).toBe(false);
  expect(left('width="640"')).toBe(true);
  expect(left('width="100%"')).toBe(true);
  expect(left('')).toBe(true);
});

test('refuses to take more than a quarter of the prose, in all, and says so', () => {
  const root = body(PROSE.repeat(20));
  const blocks = listBlocks(root);
  const trace = startTrace();
  const removal = startRemoval(root, blocks, trace);
  expect(removal.remove(blocks.slice(14), 'tail')).toBe(false);
  expect(root.children).toHaveLength(20);
  expect(trace.removals).toHaveLength(6);
  expect(trace.removals.every(({ refused }) => refused)).toBe(true);
  expect(removal.remove(blocks.slice(16), 'tail')).toBe(true);
  expect(removal.remove(blocks.slice(0, 2), 'head')).toBe(false);
  expect(root.children).toHaveLength(16);
});

test('takes what is surely no story from the shortest of them', () => {
  const root = body(PROSE.repeat(3));
  const blocks = listBlocks(root);
  const removal = startRemoval(root, blocks);
  expect(removal.remove(blocks.slice(1), 'tail')).toBe(false);
  expect(removal.remove(blocks.slice(1), 'offer', true)).toBe(true);
  expect(root.children).toHaveLength(1);
});

test('takes a line that is gone already as taken', () => {
  const root = body(`<p>Share</p>${PROSE}`);
  const blocks = listBlocks(root);
  const trace = startTrace();
  const removal = startRemoval(root, blocks, trace);
  removal.remove(blocks.slice(0, 1), 'head');
  expect(removal.remove(blocks.slice(0, 1), 'tail')).toBe(false);
  expect(trace.removals).toHaveLength(1);
});

test('empties out shells, innermost first', () => {
  const root = body('<div><p> <b></b></p><ul><li></li></ul></div><p>x</p><figure><img src="a"></figure>');
  removeEmptyShells(root);
  expect(root.innerHTML).toBe('<p>x</p><figure><img src="a"></figure>');
});
