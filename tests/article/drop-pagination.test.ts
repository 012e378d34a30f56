// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropPagination } from '../../utils/article/drop-pagination';

const NEXT = 'https://paper.example/road?page=2';
const PROSE =
  '<p>The road begins at the mill and climbs for an hour, and those who know it rest where the wall has a gap.</p>';
function drop(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropPagination(page, NEXT);
  return page.body.innerHTML;
}

test('takes the whole list of pages, wherever it stands', () => {
  const list = `<div class="pages"><span>Page 1 of 3</span><ul><li>1</li><li><a href="${NEXT}#top">2</a></li><li><a href="${NEXT.replace('2', '3')}">3</a></li></ul></div>`;
  expect(drop(`<article>${list}${PROSE}${list}</article>`)).toBe(`<article>${PROSE}</article>`);
});

test('takes only the link where the story is around it', () => {
  expect(drop(`<div>${PROSE}<a href="${NEXT}">Next</a></div>`)).toBe(`<div>${PROSE}</div>`);
  expect(drop(`<div><h2>Day two</h2><a href="${NEXT}">Next</a></div>`)).toBe('<div><h2>Day two</h2></div>');
});
