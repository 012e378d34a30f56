import { expect, test } from 'vitest';
import type { FoundBlock } from './read-quieted';
import { reportCost, reportLabelled, reportSafety, reportTransplants } from './report-promo';
import type { ArticleVisit, LabelledVisit, TransplantResult } from './visit-promo';

const BLOCK: FoundBlock = {
  id: '1',
  kind: 'newsletter',
  why: 'e-mail field',
  text: 'Sign up',
  selector: 'main > div.box',
  lines: ['Sign up'],
  index: 4,
  last: 6,
};
const cost = (tasks: number, scripts: Record<string, number> = {}) => ({
  tasks,
  longestTask: tasks / 2,
  scripts,
  longestPiece: 1,
});
const article = (id: string, hidden: number): ArticleVisit => ({
  set: 'news',
  id,
  url: `https://example.org/${id}`,
  quieted: true,
  blocks: [BLOCK],
  story: { of: 10_000, hidden, byBlock: [hidden], paragraphs: hidden > 0 ? ['Sign up'] : [] },
  cost: { quiet: cost(50, { 'page.js': 9, 'quiet.js': 5 }), plain: cost(30) },
  elements: 700,
  donors: [],
  paragraphs: 9,
});
/** The cells of the row that begins with a name, without the name. */
const row = (report: string, name: string) =>
  report
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length)
    .trim()
    .split(/\s{2,}/);

test('says which pages lose words of their story, and by what', () => {
  const report = reportSafety([article('a', 0), article('b', 5)]);
  expect(row(report, 'news')).toEqual(['2', '2', '2', '20000', '5', '0.0250 %', '1']);
  expect(report).toContain('NOT KEPT');
  expect(report).toContain('news b: 5 of 10000 story words hidden');
  expect(report).toContain('5 words | newsletter | e-mail field | main > div.box | Sign up');
  expect(report).not.toContain('news a:');
  expect(reportSafety([article('a', 0), article('b', 3)])).toContain('pages: kept');
});

test('gives recall by kind and precision, donations apart', () => {
  const hide = (kind: string, hidden: boolean) => ({
    kind,
    hidden,
    label: { says: { hide: kind }, index: 4, last: 6 },
  });
  const visit = (set: string, hidden: boolean): LabelledVisit => ({
    set,
    id: `${set}/page`,
    quieted: hidden,
    blocks: [BLOCK],
    score: {
      hides: [hide('newsletter', hidden), hide('donation', false)],
      right: hidden ? 1 : 0,
      wrong: hidden ? [] : [4],
      lost: [],
      unseen: [],
    },
  });
  const report = reportLabelled([visit('seen', true), visit('held', false)]);
  expect(row(report, 'newsletter')).toEqual(['1 of 1', '1.000', '0 of 1', '0.000']);
  expect(row(report, 'recall')).toEqual(['1 of 1', '1.000', '0 of 1', '0.000']);
  expect(row(report, 'precision')).toEqual(['1 of 1', '1.000', '0 of 1', '0.000']);
  expect(row(report, 'donation (off at first)')).toEqual(['0 of 1', '0.000', '0 of 1', '0.000']);
  expect(report).toContain('Not quieted at all: held/page.');
  expect(report).toContain('held/page: wrong | newsletter');
});

test('gives every site the same weight in transplants', () => {
  const result = (donorSite: string, hidden: boolean): TransplantResult => ({
    kind: 'newsletter',
    text: 'Sign up',
    donor: 'a',
    donorSite,
    host: 'b',
    hostSite: 'b.example',
    at: 0.5,
    hidden,
    damaged: !hidden,
  });
  const results = ['one.example', 'one.example', 'one.example'].map((site) => result(site, true));
  const report = reportTransplants([...results, result('two.example', false)]);
  expect(row(report, 'newsletter')).toEqual(['4', '2', '0.750', '0.500', '0.750', '1']);
});

test('sets what ours costs beside the page without it', () => {
  const report = reportCost([article('a', 0)]);
  expect(row(report, 'both')).toEqual(['14.0', '14.0', '14.0', '14.0']);
  expect(row(report, 'difference on the same page')?.[0]).toBe('20.0');
  expect(row(report, 'elements')?.[0]).toBe('700');
});
