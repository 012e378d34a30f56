// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { flattenTables } from '../../../utils/article/keep/flatten-tables';

function flatten(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  flattenTables(page);
  return page.body.innerHTML;
}
const rows = (...cells: string[]) => cells.map((cell) => `<tr>${cell}</tr>`).join('');
const long = `<p>${'word '.repeat(40)}</p>`;

describe('a table stays that', () => {
  test.each([
    ['has headings', `<table><tbody>${rows('<th>a</th><th>b</th>')}</tbody></table>`],
    ['has a caption', `<table><caption>c</caption><tbody>${rows('<td>a</td>')}</tbody></table>`],
    [
      'has rows and columns of short cells',
      `<table><tbody>${rows('<td>a</td><td>1</td>', '<td>b</td><td>2</td>')}</tbody></table>`,
    ],
  ])('%s', (_, html) => {
    expect(flatten(html)).toBe(html);
  });
});

describe('a table goes that', () => {
  test.each([
    [
      'says so',
      `<table role="presentation"><tbody>${rows('<td>a</td><td>b</td>', '<td>c</td><td>d</td>')}</tbody></table>`,
      '<div>a</div><div>b</div><div>c</div><div>d</div>',
    ],
    [
      'has one column',
      `<table><tbody>${rows('<td lang="de">a</td>', '<td>b</td>')}</tbody></table>`,
      '<div lang="de">a</div><div>b</div>',
    ],
    [
      'holds a table of data',
      `<table><tbody>${rows('<td>a<table><tbody><tr><th>h</th></tr></tbody></table></td><td>b</td>', '<td>c</td><td>d</td>')}</tbody></table>`,
      '<div>a<table><tbody><tr><th>h</th></tr></tbody></table></div><div>b</div><div>c</div><div>d</div>',
    ],
    [
      'holds paragraphs',
      `<table><tbody>${rows(`<td>a</td><td>${long}${long}</td>`, '<td>c</td><td>d</td>')}</tbody></table>`,
      `<div>a</div><div>${long}${long}</div><div>c</div><div>d</div>`,
    ],
  ])('%s', (_, html, expected) => {
    expect(flatten(html)).toBe(expected);
  });
});
