// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { findRelatedLists } from '../../utils/related/find-related-lists';
import { listStoryLinks } from '../../utils/related/story-links';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['paragraphs with white space between them', '<p>The board met.</p>\n'],
  ['lines that stand in it themselves', 'The board met.<br>\n'],
])('reads the text of a long story no oftener than that of a short one: %s', (_, line) => {
  const countReads = (lines: number) => {
    const html = `<div id="story">${line.repeat(lines)}</div><h3>Related</h3><ul><li><a href="/2026/05/pier-b">A second pier is planned</a></li></ul>`;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const page = 'https://news.example/2026/06/pier';
    const links = listStoryLinks(body, { url: page, base: page });
    const story = body.querySelector('#story') as Element;
    const reads = vi.fn();
    const read = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as () => string;
    vi.spyOn(Node.prototype, 'textContent', 'get').mockImplementation(function (this: Node) {
      if (this.contains(story)) reads();
      return read.call(this);
    });
    const lists = findRelatedLists(body, links);
    vi.restoreAllMocks();
    expect(lists).toHaveLength(1);
    return reads.mock.calls.length;
  };
  expect(countReads(200)).toBe(countReads(10));
});
