// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keepBlocks, type ShownBlocks } from '../../components/keep-blocks';

function make(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
const FIRST = '<p>One.</p>\n<hr>\n<p>Two.</p>';
function after(html: string, before = FIRST) {
  const box = document.createElement('div');
  const shown: ShownBlocks = keepBlocks(box, make(before), []);
  const nodes = new Map(Array.from(box.children, (node) => [node.textContent, node]));
  keepBlocks(box, make(html), shown);
  const kept = Array.from(box.children).filter((node) => nodes.get(node.textContent) === node);
  return { html: box.innerHTML, kept: kept.map((node) => node.textContent) };
}

test.each([
  ['added at the end', `${FIRST}<p>Three.</p>`, ['One.', '', 'Two.']],
  ['added at the top', `<p>Zero.</p>${FIRST}`, ['One.', '', 'Two.']],
  ['added within', '<p>One.</p><p>And a half.</p>\n<hr><p>Two.</p>', ['One.', '', 'Two.']],
  ['changed at the end', '<p>One.</p><hr><p>Two, and more.</p>', ['One.', '']],
  ['taken out', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['another story', '<p>Other.</p>', []],
])('%s', (_, html, kept) => {
  const result = after(html);
  expect(result.html).toBe(html.replaceAll('\n', ''));
  expect(result.kept).toEqual(kept);
});

test('shows what is there once as often as it comes', () => {
  expect(after('<p>A.</p><hr><p>A.</p><hr>', '<p>A.</p>').html).toBe('<p>A.</p><hr><p>A.</p><hr>');
});

test('puts a node back that something else has taken out', () => {
  const box = document.createElement('div');
  const shown = keepBlocks(box, make(FIRST), []);
  box.querySelector('hr')?.remove();
  keepBlocks(box, make(FIRST), shown);
  expect(box.innerHTML).toBe(FIRST.replaceAll('\n', ''));
});
