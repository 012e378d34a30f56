// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { readPage } from '../../utils/article/page-reading';
import { findNameBesideTime } from '../../utils/article/source';

function find(line: string, known: { siteName?: string; byline?: string } = {}, rest = '') {
  const page = new DOMParser().parseFromString(`<div id="meta">${line}</div>${rest}`, 'text/html');
  const reading = readPage(page, 'https://basket.example/a/1', new Date('2026-03-10T12:00:00Z'));
  const around = reading.lines.filter(({ container }) => container.closest('#meta'));
  expect(around.length).toBeLessThanOrEqual(listBlocks(page.body).length);
  return findNameBesideTime(reading, { above: [], below: around }, { title: 'Pier rebuilt', ...known });
}

test.each([
  ['<p>Gulf Post</p><span>2 days ago</span>', 'Gulf Post'],
  ['<span>Fluss-Kurier</span> <span>vor 3 Stunden</span>', 'Fluss-Kurier'],
  ['<span>BBC · 2 hours ago</span>', 'BBC'],
  ['<i>hace 2 días</i><em>La Gaceta</em>', 'La Gaceta'],
  ['<p>Axios</p><p>2 hours ago</p>', 'Axios'],
  ['<a href="https://other.example/">Ann Lee</a> <span>2 hours ago</span>', 'Ann Lee'],
  ['<a href="/source/ann-lee">Ann Lee</a> <span>2 hours ago</span>', 'Ann Lee'],
])('%s is from %s', (line, name) => {
  expect(find(line)).toEqual({ name, isOutlet: true });
});

test('takes a name of two words for a writer', () => {
  expect(find('<p>Ann Lee</p><span>2 days ago</span>')).toEqual({ name: 'Ann Lee', isOutlet: false });
});

test('takes a linked name for a writer where the link leads to writers', () => {
  expect(find('<a href="/people/ann-lee">Ann Lee</a> <span>2 days ago</span>')).toEqual({
    name: 'Ann Lee',
    isOutlet: false,
  });
  expect(find('<a href="/topics/sea">Sea Level</a> <span>2 days ago</span>')).toBeUndefined();
});

test('looks past the role between the name and the date', () => {
  expect(find('<p>Ann Lee | Senior Writer | 8 March 2026</p>')).toEqual({ name: 'Ann Lee', isOutlet: false });
});

test('takes the name out of a line that says in which part of the paper', () => {
  expect(find('<p>Ann Lee in Coast &amp; Harbour</p><span>2 days ago</span>')).toEqual({
    name: 'Ann Lee',
    isOutlet: false,
  });
});

test('takes Japanese names, parted by spaces, for those of writers', () => {
  expect(find('<p>佐伯 由紀　林　慎一</p><time>2026年3月8日</time>')).toEqual({
    name: '佐伯 由紀, 林 慎一',
    isOutlet: false,
  });
  expect(find('<p>河岸新聞</p><time>2026年3月8日</time>')).toEqual({ name: '河岸新聞', isOutlet: true });
});

test('takes a name without where the writer was', () => {
  expect(find('<p>Ann Lee at Quayside Park</p><span>2 days ago</span>')?.name).toBe('Ann Lee');
});

test('takes it for an outlet where other stories of the page name outlets there', () => {
  const cards = '<div><p>The Morning Post</p><span>3 hours ago</span></div>';
  expect(find('<p>Sky Italia</p><span>2 days ago</span>', {}, cards)).toEqual({
    name: 'Sky Italia',
    isOutlet: true,
  });
});

test.each([
  ['a section', '<p>Politics</p><span>2 days ago</span>', {}],
  ['the site itself', '<p>Basket News</p><span>2 days ago</span>', { siteName: 'Basket News' }],
  ['the writer known already', '<p>Ann Post</p><span>2 days ago</span>', { byline: 'Ann Post' }],
  ['a name with no time beside it', '<p>Gulf Post</p>', {}],
  ['words of the headline', '<p>Pier Rebuilt</p><span>2 days ago</span>', {}],
  ['a label', '<p>Written By</p><span>2 days ago</span>', {}],
  ['a topic', '<p><b class="post-category">Harbour Life</b></p><span>2 days ago</span>', {}],
  [
    'a place',
    '<p>Tollmarsh</p><span>2 days ago</span><p id="a">The pier in Tollmarsh was rebuilt in three years by those who had torn it down.</p>',
    {},
  ],
  ['a heading', '<span>2 days ago</span><h2>Tides of the day</h2>', {}],
  ['a label of a live blog', '<span>2 days ago</span><p>Key events</p>', {}],
  ['a button', '<p>Share</p><span>2 days ago</span>', {}],
])('is not led astray by %s', (_, line, known) => {
  expect(find(line, known)).toBeUndefined();
});
