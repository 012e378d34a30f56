// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { readPage } from '../../utils/article/page-reading';
import { findTimes, saysOnlyWhen, timeOfLine } from '../../utils/article/times';

const NOW = new Date('2026-03-10T12:00:00Z');
const read = (html: string) =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://paper.example/x', NOW);
const published = (html: string, lang?: string) => {
  const reading = read(html);
  return findTimes(reading, { above: [], below: listBlocks(reading.page.body) }, { lang, hasWriter: true })
    .publishedTime;
};

test.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-03-01"}</script><meta property="article:published_time" content="2026-02-01">',
    '2026-03-01',
  ],
  [
    'meta',
    '<meta property="article:published_time" content="2026-03-02"><time datetime="2026-02-01"></time>',
    '2026-03-02',
  ],
  ['a time element', '<p>Ann Lee <time datetime="2026-03-03T10:00:00Z">today</time></p>', '2026-03-03'],
  ['a date that is shown', '<p>Ann Lee | 4 March 2026</p>', '2026-03-04'],
  ['relative words', '<div><p>Gulf Post</p><span>5 days ago</span></div>', '2026-03-05'],
])('goes by %s', (_, html, day) => {
  expect(published(html)?.slice(0, 10)).toBe(day);
});

test('reads relative words in the language of the page', () => {
  expect(published('<p>vor 2 Tagen</p>', 'de')).toBe('2026-03-08');
});

test('does not take a date out of a sentence', () => {
  expect(
    published(
      `<p>The pier was opened on 4 March 1911 ${'and has been loved by all who came here '.repeat(4)}.</p>`,
    ),
  ).toBeUndefined();
});

test('gives the time of a change only where it is later', () => {
  const modified = (day: string) =>
    findTimes(
      read(
        `<meta property="article:published_time" content="${day}"><meta property="article:modified_time" content="2026-03-02T00:00:00Z">`,
      ),
      { above: [], below: [] },
      STORY,
    ).modifiedTime;
  expect(modified('2026-03-01')).toBe('2026-03-02');
  expect(modified('2026-03-02T10:00:00Z')).toBeUndefined();
  expect(modified('2026-03-02')).toBeUndefined();
});

test('dates by it a story that shows nothing else, and no page without a writer', () => {
  const reading = read('<p>Last updated March 8, 2026</p>');
  const around = { above: [], below: reading.lines };
  expect(findTimes(reading, around, { hasWriter: true })).toEqual({ publishedTime: '2026-03-08' });
  expect(findTimes(reading, around, { hasWriter: false })).toEqual({ modifiedTime: '2026-03-08' });
});

test('takes no date out of a list of them', () => {
  const days = ['8', '12', '19'].map((day) => `<p>March ${day}, 2025</p><p>Regatta</p>`);
  const reading = read(days.join(''));
  expect(findTimes(reading, { above: [], below: reading.lines }, { hasWriter: false })).toEqual({});
  expect(published('<p>Date: March 1, 2026 – March 5, 2026</p>')).toBeUndefined();
});

test('takes a time element by the day it shows, in the zone of its clock', () => {
  const time = (shown: string) => published(`<p><time datetime="2026-03-09T04:13:00Z">${shown}</time></p>`);
  expect(time('March 8, 2026')).toBe('2026-03-08');
  expect(time('March 8, 2026 at 8:13 pm')).toBe('2026-03-08T20:13:00-08:00');
  expect(time('March 9, 2026')).toBe('2026-03-09T04:13:00.000Z');
  expect(time('2 days ago')).toBe('2026-03-09T04:13:00.000Z');
});

test('finds the change in the line below the date', () => {
  const { lines, ...rest } = read(
    '<p>March 8, 2026, 9:00 UTC</p><p>Updated 2 hours ago</p><p>Updated 1 hour ago by the harbour</p>',
  );
  expect(findTimes({ lines, ...rest }, { above: [], below: lines }, { lang: 'en', hasWriter: true })).toEqual(
    { publishedTime: '2026-03-08T09:00:00.000Z', modifiedTime: '2026-03-10T10:00:00.000Z' },
  );
});

test('knows a line by what its time element says for machines, where it is nothing else', () => {
  const time = (html: string) => {
    const [line] = read(html).lines;
    return line && timeOfLine(line, NOW, 'en');
  };
  expect(time('<time datetime="2026-03-08T09:00:00Z">8 Mar</time>')).toBe('2026-03-08T09:00:00.000Z');
  expect(time('<p>Since <time datetime="2026-03-08">Sunday</time></p>')).toBeUndefined();
  expect(time('<time>8 Mar</time>')).toBeUndefined();
});

test('a heading over the date does not end the lines of the headline', () => {
  const lines = (heading: string) => `<p>A</p><p>B</p><p>C</p><h4>${heading}</h4><p>March 8, 2026</p>`;
  expect(published(lines('Published'))).toBe('2026-03-08');
  expect(published(lines('Regattas'))).toBeUndefined();
});

test('a front page has no day of its own in its data', () => {
  const day = '<meta property="article:published_time" content="2020-03-02">';
  const at = (url: string, html: string) =>
    findTimes(
      readPage(new DOMParser().parseFromString(html, 'text/html'), url, NOW),
      { above: [], below: [] },
      { hasWriter: false },
    ).publishedTime;
  expect(at('https://paper.example/', day)).toBeUndefined();
  expect(at('https://paper.example/?p=7', day)).toBe('2020-03-02');
  expect(at('https://essay.example/', `${day}<meta property="og:type" content="article">`)).toBe(
    '2020-03-02',
  );
});

const STORY = { hasWriter: true };
const LD = (time: string) =>
  `<script type="application/ld+json">{"@type":"Article","datePublished":"${time}"}</script>`;

test.each([
  ["keeps the page's own day by its offset", LD('2026-03-08T22:30:00-05:00'), '2026-03-08T22:30:00-05:00'],
  ['invents no clock for a day', LD('2026-03-08'), '2026-03-08'],
  ['takes midnight for a day', LD('2026-03-08T00:00:00+02:00'), '2026-03-08'],
  [
    "takes its readers' zone from the byline",
    `${LD('2026-03-09T03:30:00Z')}<p><time datetime="2026-03-08T22:30:00-05:00">March 8</time></p>`,
    '2026-03-08T22:30:00-05:00',
  ],
  [
    'takes the day that is shown where the data are of the same moment',
    `${LD('2026-03-09T03:30:00Z')}<p>March 8, 2026</p>`,
    '2026-03-08',
  ],
  [
    'keeps the clock of the data on the same day',
    `${LD('2026-03-08T11:30:00Z')}<p>March 8, 2026</p>`,
    '2026-03-08T11:30:00.000Z',
  ],
  ['trusts an older date that is shown', `${LD('2026-03-08')}<p>Published April 26, 2023</p>`, '2023-04-26'],
  ['does not trust a newer one', `${LD('2023-04-26')}<p>March 8, 2026</p>`, '2023-04-26'],
  ['does not take the time of a change', `${LD('2023-04-26')}<p>Updated March 8, 2023</p>`, '2023-04-26'],
  [
    'knows a label in the line above',
    '<p>Last updated</p><p>March 8, 2026</p><p>Published</p><p>March 1, 2026</p>',
    '2026-03-01',
  ],
  [
    'prefers "originally published"',
    '<p>Updated March 8, 2026 Originally published March 1, 2026</p>',
    '2026-03-01',
  ],
  [
    'counts no days from now where the data know better',
    `${LD('2026-03-01')}<p>2 days ago</p>`,
    '2026-03-01',
  ],
  [
    'stops at the next heading',
    '<p>Ann</p><p>Bo</p><p>Cy</p><h2>Publications</h2><p>March 8, 2026</p>',
    undefined,
  ],
])('%s', (_, html, expected) => {
  expect(published(html)).toBe(expected);
});

test('asks the lines below the headline before those above it', () => {
  const reading = read('<p>1 March 2026</p><p>2 March 2026</p><p>3 March 2026</p>');
  const [far, near, below] = reading.lines;
  if (!far || !near || !below) throw new Error('three lines');
  expect(findTimes(reading, { above: [far, near], below: [below] }, STORY).publishedTime).toBe('2026-03-03');
  expect(findTimes(reading, { above: [far, near], below: [] }, STORY).publishedTime).toBe('2026-03-02');
});

test('takes no masthead with the day of the visit for the date of the story', () => {
  const at = (html: string) => {
    const reading = read(html);
    const [above, ...below] = reading.lines;
    if (!above) throw new Error('a line');
    return findTimes(reading, { above: [above], below }, STORY).publishedTime;
  };
  const masthead = '<p>Tuesday, March 10, 2026</p>';
  expect(at(`${LD('2026-03-09T23:30:00-05:00')}${masthead}`)).toBe('2026-03-09T23:30:00-05:00');
  expect(at(`${masthead}<p>5 days ago</p>`)).toBe('2026-03-05');
  expect(at(`${LD('2026-03-09')}<p>March 1, 2013</p>`)).toBe('2013-03-01');
});

test('falls back on the day in the address', () => {
  const page = new DOMParser().parseFromString('<p>Ann Lee</p>', 'text/html');
  const at = (url: string) =>
    findTimes(readPage(page, url, NOW), { above: [], below: [] }, STORY).publishedTime;
  expect(at('https://paper.example/2026/03/08/pier/')).toBe('2026-03-08');
  expect(at('https://paper.example/pier-2026-03-08')).toBe('2026-03-08');
  expect(at('https://paper.example/2026/03/pier')).toBeUndefined();
  expect(at('https://paper.example/2026/13/41/pier')).toBeUndefined();
});

test.each([
  ['en', 'Published 8 March 2026, 9:30; updated 9 March 2026, 10:15'],
  ['de', '8. März 2026, 9:30 Uhr (aktualisiert am 9. März 2026, 10:15 Uhr)'],
  ['de', 'Stand: 9.3.2026, 10:15 Uhr; veröffentlicht am 8.3.2026, 9:30 Uhr'],
  ['fr', 'Publié le 8 mars 2026 à 09h30, modifié le 9 mars 2026 à 10h15'],
  ['es', '08/03/2026 09:30 h. Actualizado 09/03/2026 10:15 h.'],
  ['pt', 'Publicado em 8 de março de 2026 às 9h30, atualizado em 9 de março de 2026 às 10h15'],
  ['it', 'Pubblicato il 8 marzo 2026 alle ore 9:30 - Aggiornato il 9 marzo 2026 alle ore 10:15'],
  ['nl', 'Gepubliceerd op 8 maart 2026 om 9:30, bijgewerkt op 9 maart 2026 om 10:15'],
  ['sv', 'Publicerad 8 mars 2026 kl. 9:30 Uppdaterad 9 mars 2026 kl. 10:15'],
  ['nb', 'Publisert 8. mars 2026 kl. 9:30, oppdatert 9. mars 2026 kl. 10:15'],
  ['da', 'Publiceret den 8. marts 2026 kl. 9:30, opdateret den 9. marts 2026 kl. 10:15'],
  ['fi', 'Julkaistu 8.3.2026 9:30, päivitetty 9.3.2026 10:15'],
  ['pl', 'Opublikowano: 8 marca 2026, 9:30. Aktualizacja: 9 marca 2026, 10:15'],
  ['cs', 'Publikováno 8. března 2026 9:30, aktualizováno 9. března 2026 10:15'],
  ['ro', 'Publicat pe 8 martie 2026, 9:30, actualizat pe 9 martie 2026, 10:15'],
  ['hu', 'Megjelent: 2026. március 8. 9:30, frissítve: 2026. március 9. 10:15'],
  ['tr', 'Yayınlanma: 8 Mart 2026 9:30 Güncellenme: 9 Mart 2026 10:15'],
  ['id', 'Diterbitkan 8 Maret 2026 9:30, diperbarui 9 Maret 2026 10:15'],
  ['vi', 'Xuất bản 08/03/2026 9:30, cập nhật 09/03/2026 10:15'],
  ['ru', 'Опубликовано 8 марта 2026 в 9:30, обновлено 9 марта 2026 в 10:15'],
  ['uk', 'Опубліковано 8 березня 2026 9:30, оновлено 9 березня 2026 10:15'],
  ['el', 'Δημοσίευση: 8 Μαρτίου 2026, 9:30 Ενημέρωση: 9 Μαρτίου 2026, 10:15'],
  ['ar', 'نُشر في: 8 مارس 2026 - 09:30 آخر تحديث: 9 مارس 2026 - 10:15'],
  ['he', 'פורסם ב-8.3.2026 9:30, עודכן ב-9.3.2026 10:15'],
  ['hi', 'प्रकाशित: 8 मार्च 2026 9:30 अपडेट: 9 मार्च 2026 10:15'],
  ['zh', '发布于 2026年3月8日 9:30 更新于2026年3月9日 10:15'],
  ['ja', '2026年3月8日 9時30分 公開 2026年3月9日 10時15分 更新'],
  ['ko', '입력 2026.03.08. 오전 9:30 수정 2026.03.09. 오전 10:15'],
])('tells two times of one line apart by their labels: %s %s', (lang, line) => {
  const reading = read(`<p>${line}</p>`);
  const times = findTimes(reading, { above: [], below: reading.lines }, { lang, hasWriter: false });
  expect([times.publishedTime?.slice(0, 10), times.modifiedTime?.slice(0, 10)]).toEqual([
    '2026-03-08',
    '2026-03-09',
  ]);
});

test('takes the clock of a change for one on the day before it', () => {
  const times = (line: string) => {
    const reading = read(`<p>${line}</p>`);
    return findTimes(reading, { above: [], below: reading.lines }, { lang: 'es', hasWriter: true });
  };
  expect(times('8 de marzo de 2026 a las 07:45 h. Actualizado a las 09:10 h.')).toEqual({
    publishedTime: '2026-03-08T07:45:00.000Z',
    modifiedTime: '2026-03-08T09:10:00.000Z',
  });
  // A second spelling of a change is no day of publication.
  expect(times('<span>Actualizado 8 de marzo de 2026</span> <span>8/3/2026</span>')).toEqual({
    publishedTime: '2026-03-08',
  });
});

test.each([
  ['Publié le 8 mars 2026 à 06h00 · Temps de lecture : 4 min.', true],
  ['8. März 2026, 9:30 Uhr | aktualisiert am 9. März 2026, 10:15 Uhr', true],
  ['On 8 March 2026 the pier, which was updated on 9 March 2026, fell into the sea.', false],
  ['Published 8 March 2026. The pier has been closed since.', false],
  ['The pier reopened on 8 March 2026.', false],
  ['The last tide was at 10:15.', false],
])('%s is a line of times: %s', (text, expected) => {
  const [line] = read(`<p>${text}</p>`).lines;
  expect(line && saysOnlyWhen(line, NOW)).toBe(expected);
});
