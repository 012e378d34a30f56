// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { fillGaps } from '../../utils/article/fill-gaps';

const said = (name: string) =>
  `${name} said on Monday that the very old pier at the north end of the harbour would be shut, for as long as it takes.`;
/** A paragraph in a box of its own. */
const part = (name: string, lost = '', kind = 'part') =>
  `<div class="${kind}"${lost}><p>${said(name)}</p></div>`;
const LOST = ' data-lost';

/** What a story from which the elements marked `data-lost` are missing becomes, or `undefined` where it stays as it was. */
function fill(html: string, change?: (story: Element) => void): Element | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = listBlocks(body);
  for (const [index, { container }] of lines.entries()) container.setAttribute('data-n', String(index));
  const story = body.cloneNode(true) as Element;
  for (const lost of story.querySelectorAll('[data-lost]')) lost.remove();
  change?.(story);
  const find = ({ container }: { container: Element }) =>
    story.querySelector(`[data-n="${container.getAttribute('data-n')}"]`) ?? undefined;
  const isFilled = fillGaps(lines, { root: story, isKept: (line) => find(line) !== undefined, find });
  return isFilled ? story : undefined;
}
const firstWords = (story: Element | undefined) =>
  story && listBlocks(story).map(({ text }) => text.split(' ', 1)[0]);

describe('puts back', () => {
  test('a paragraph in its place', () => {
    expect(firstWords(fill(part('Ann') + part('Bea', LOST) + part('Cy')))).toEqual(['Ann', 'Bea', 'Cy']);
  });

  test('each of several', () => {
    const html = part('Ann') + part('Bea', LOST) + part('Cy') + part('Dan', LOST) + part('Eve');
    expect(firstWords(fill(html))).toEqual(['Ann', 'Bea', 'Cy', 'Dan', 'Eve']);
  });

  test('with its list, without links, and with the heading above it', () => {
    const inside = `<h3>Costs</h3><p>${said('Bea')}</p><ul><li>Stone</li></ul><p><a href="/a">Older</a></p>`;
    const html = `${part('Ann')}<h2 data-lost><a name="b">Then</a></h2><div class="part" data-lost>${inside}</div>${part('Cy')}`;
    expect(firstWords(fill(html))).toEqual(['Ann', 'Then', 'Costs', 'Bea', 'Stone', 'Cy']);
  });

  test('as an entry of the list whose entries stand around it', () => {
    const entry = (name: string, lost = '') =>
      `<li${lost}><h3>No</h3><div class="text"><p>${said(name)}</p></div></li>`;
    const story = fill(`<ol>${entry('Ann')}${entry('Bea', LOST)}${entry('Cy')}</ol>`);
    expect(story?.querySelector('ol')?.children).toHaveLength(3);
    expect(story?.querySelector('li:nth-child(2)')?.textContent).toContain('Bea');
  });

  test('beside headings that were kept', () => {
    const html = `${part('Ann')}<h3>Costs</h3>${part('Bea', LOST)}<h3>Time</h3>${part('Cy')}`;
    expect(firstWords(fill(html))).toEqual(['Ann', 'Costs', 'Bea', 'Time', 'Cy']);
  });
});

describe('leaves', () => {
  test.each([
    ['what is of another kind', part('Ann') + part('Bea', LOST, 'card') + part('Cy')],
    ['what has its kind on one side only', part('Ann') + part('Bea', LOST) + part('Cy', '', 'card')],
    ['what stands above the story', part('Bea', LOST) + part('Ann') + part('Cy')],
    ['what stands below it', part('Ann') + part('Cy') + part('Bea', LOST)],
    ['what is no prose', `${part('Ann')}<div class="part" data-lost><p>Share this</p></div>${part('Cy')}`],
    [
      'a link',
      `${part('Ann')}<div class="part" data-lost><p><a href="/a">${said('Bea')}</a></p></div>${part('Cy')}`,
    ],
    [
      'what stands below the end of a story',
      `${part('Ann')}<h2 data-lost>Related articles</h2>${part('Bea', LOST)}${part('Cy')}`,
    ],
  ])('%s', (_, html) => {
    expect(fill(html)).toBeUndefined();
  });

  test('what is there, in an element of another name', () => {
    const story = fill(part('Ann') + part('Bea', LOST) + part('Cy'), (found) => {
      found.firstElementChild?.insertAdjacentHTML('afterend', `<p>${said('Bea').replace(' ', '<br>')}</p>`);
    });
    expect(story).toBeUndefined();
  });
});
