import { formatTable } from './format-table.ts';
import { mean, quantile } from './metrics.ts';
import { halfOf } from './plan-transplants.ts';
import { APART_KINDS, type Label } from './score-labels.ts';
import type { ArticleVisit, LabelledVisit, TransplantResult } from './visit-promo.ts';

/** What was promised: hiding must never cost the story. */
const MAX_STORY_WORDS = 0.0002;
const MAX_PAGES = 2;

type Row = (string | number)[];

/** How much of the stories was hidden, by set, and each page on which any was. */
export function reportSafety(visits: readonly ArticleVisit[]): string {
  const row = (name: string, some: readonly ArticleVisit[]): Row => {
    const { hidden, of } = countStory(some);
    return [
      name,
      `${some.length}`,
      `${some.filter(({ quieted }) => quieted).length}`,
      `${sum(some, ({ blocks }) => blocks.length)}`,
      `${of}`,
      `${hidden}`,
      percent(hidden / of, 4),
      `${some.filter(isDamaged).length}`,
    ];
  };
  const rows = groupRows(visits, ({ set }) => set, row);
  const { hidden, of } = countStory(visits);
  const isKept = hidden <= MAX_STORY_WORDS * of && visits.filter(isDamaged).length <= MAX_PAGES;
  return [
    formatTable(
      [
        'safety',
        'pages',
        'quieted',
        'blocks hidden',
        'story words',
        'hidden',
        'share',
        'pages with story hidden',
      ],
      rows,
    ),
    `Allowed: ${percent(MAX_STORY_WORDS, 2)} of the story words and ${MAX_PAGES} pages: ${isKept ? 'kept' : 'NOT KEPT'}.`,
    ...visits.filter(({ story }) => story.hidden > 0).map(describeDamage),
  ].join('\n');
}

/** Recall by kind and precision on pages that people have labelled, the halves apart. */
export function reportLabelled(visits: readonly LabelledVisit[]): string {
  const sets = [...new Set(visits.map(({ set }) => set))];
  const inSet = (set: string) => visits.filter((visit) => visit.set === set);
  const hidesIn = (set: string) => inSet(set).flatMap(({ score }) => score.hides);
  const kinds = [...new Set(sets.flatMap(hidesIn).map(({ kind }) => kind))].sort();
  const cells = (pick: (kind: string) => boolean) =>
    sets.flatMap((set) => {
      const hides = hidesIn(set).filter(({ kind }) => pick(kind));
      const hidden = hides.filter((hide) => hide.hidden).length;
      return [`${hidden} of ${hides.length}`, hidden / hides.length];
    });
  const isApart = (kind: string) => APART_KINDS.includes(kind);
  const precision = sets.flatMap((set) => {
    const { right, wrong } = countJudged(inSet(set));
    return [`${right} of ${right + wrong}`, right / (right + wrong)];
  });
  const rows: Row[] = [
    ...kinds.filter((kind) => !isApart(kind)).map((kind): Row => [kind, ...cells((one) => one === kind)]),
    ['recall', ...cells((kind) => !isApart(kind))],
    ['precision', ...precision],
    ...kinds.filter(isApart).map((kind): Row => [`${kind} (off at first)`, ...cells((one) => one === kind)]),
  ];
  const unseen = visits.flatMap(({ id, score }) => score.unseen.map(({ says }) => `${id} (${nameOf(says)})`));
  const passed = visits.filter(({ quieted }) => !quieted).map(({ id }) => id);
  return [
    formatTable(
      ['labelled pages', ...sets.flatMap((set) => [`${set} (${inSet(set).length} pages)`, ''])],
      rows,
    ),
    ...(unseen.length > 0 ? [`Not scored, since nobody sees it at first: ${unseen.join(', ')}.`] : []),
    ...(passed.length > 0 ? [`Not quieted at all: ${passed.join(', ')}.`] : []),
    ...visits.flatMap(describeWrong),
  ].join('\n');
}

/** Promo blocks in the middle of other sites' stories: made up, but of real parts. */
export function reportTransplants(results: readonly TransplantResult[]): string {
  const row = (name: string, some: readonly TransplantResult[]): Row => [
    name,
    `${some.length}`,
    `${new Set(some.map(({ donorSite }) => donorSite)).size}`,
    mean(some.map(({ hidden }) => Number(hidden))),
    macro(some, ({ donorSite }) => donorSite),
    macro(some, ({ hostSite }) => hostSite),
    `${some.filter(({ damaged }) => damaged).length}`,
  ];
  const counted = results.filter(({ kind }) => !APART_KINDS.includes(kind));
  const apart = results.filter(({ kind }) => APART_KINDS.includes(kind));
  const head = ['places', 'donor sites', 'hidden', 'by donor site', 'by host site', 'neighbours hit'];
  return [
    formatTable(
      ['transplants', ...head],
      [
        ...groupRows(counted, ({ kind }) => kind, row),
        ...groupRows(apart, ({ kind }) => `${kind} (off at first)`, row).slice(0, -1),
      ],
    ),
    '',
    formatTable(
      ['where', ...head],
      [
        ...groupRows(counted, ({ at }) => `at ${100 * at} %`, row).slice(0, -1),
        ...groupRows(
          counted,
          ({ donorSite, hostSite }) => `${halfOf(donorSite)} donor, ${halfOf(hostSite)} host`,
          row,
        ).slice(0, -1),
      ],
    ),
  ].join('\n');
}

/** What Lede costs the page's main thread, beside the same page without it. */
export function reportCost(visits: readonly ArticleVisit[]): string {
  const row = (name: string, pick: (visit: ArticleVisit) => number, digits = 1): Row => {
    const values = visits.map(pick);
    const cell = (value: number) => value.toFixed(digits);
    return [
      name,
      cell(quantile(values, 0.5)),
      cell(quantile(values, 0.95)),
      cell(Math.max(...values)),
      cell(mean(values)),
    ];
  };
  return formatTable(
    [`ms of work, ${visits.length} pages`, 'median', 'p95', 'max', 'mean'],
    [
      row('page script', ({ cost }) => cost.quiet.scripts['page.js'] ?? 0),
      row('quieting', ({ cost }) => cost.quiet.scripts['quiet.js'] ?? 0),
      row('both', ownCost),
      row('longest piece of ours', ({ cost }) => cost.quiet.longestPiece),
      row('tasks of the page with Lede', ({ cost }) => cost.quiet.tasks),
      row('without', ({ cost }) => cost.plain.tasks),
      row('difference on the same page', ({ cost }) => cost.quiet.tasks - cost.plain.tasks),
      row('longest task with Lede', ({ cost }) => cost.quiet.longestTask),
      row('without', ({ cost }) => cost.plain.longestTask),
      row('elements', ({ elements }) => elements, 0),
    ],
  );
}

/** Promos that were not hidden, for people to read. */
export function listMissed(
  labelled: readonly LabelledVisit[],
  transplants: readonly TransplantResult[],
  count: number,
): string {
  const labels = labelled.flatMap(({ id, score }) =>
    score.hides
      .filter(({ hidden }) => !hidden)
      .map(({ kind, label }) => `${id} | ${kind} | ${describeLabel(label)}`),
  );
  const blocks = transplants
    .filter(({ hidden }) => !hidden)
    .map(({ kind, donor, text }) => `${donor} | ${kind} | ${shorten(text)}`);
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [[title, ...lines.slice(0, count)].join('\n')] : [];
  return [...list('labels missed', labels), ...list('transplants missed', [...new Set(blocks)])].join('\n\n');
}

/** What both of our scripts take, in milliseconds. */
export function ownCost({ cost }: ArticleVisit): number {
  return Object.values(cost.quiet.scripts).reduce((total, ms) => total + ms, 0);
}

function describeDamage({ set, id, story, blocks }: ArticleVisit): string {
  const lines = blocks.flatMap(({ kind, why, selector, text }, at) => {
    const words = story.byBlock[at] ?? 0;
    return words > 0 ? [`  ${words} words | ${kind} | ${why} | ${selector} | ${shorten(text)}`] : [];
  });
  return [`${set} ${id}: ${story.hidden} of ${story.of} story words hidden`, ...lines].join('\n');
}

function describeWrong({ id, blocks, score }: LabelledVisit): string[] {
  return [
    ...blocks
      .filter(({ index }) => score.wrong.includes(index))
      .map(
        ({ kind, why, selector, text }) => `${id}: wrong | ${kind} | ${why} | ${selector} | ${shorten(text)}`,
      ),
    ...score.lost.map(({ label }) => `${id}: lost | ${nameOf(label.says)} | ${describeLabel(label)}`),
  ];
}

function nameOf(says: Label['says']): string {
  return 'hide' in says ? `hide:${says.hide}` : `keep:${says.keep}`;
}

function describeLabel({ index, text }: Label): string {
  return text ? shorten(text.replaceAll('\n', ' ')) : `element ${index}, without text`;
}

function isDamaged({ story }: ArticleVisit): boolean {
  return story.paragraphs.length > 0;
}

function countStory(visits: readonly ArticleVisit[]): { hidden: number; of: number } {
  return { hidden: sum(visits, ({ story }) => story.hidden), of: sum(visits, ({ story }) => story.of) };
}

function countJudged(visits: readonly LabelledVisit[]): { right: number; wrong: number } {
  return {
    right: sum(visits, ({ score }) => score.right),
    wrong: sum(visits, ({ score }) => score.wrong.length + score.lost.length),
  };
}

/** A row for each group by name, and one for all if there are several. */
function groupRows<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  row: (name: string, some: readonly T[]) => Row,
): Row[] {
  const groups = [...Map.groupBy(things, nameOf)].sort(([one], [other]) => one.localeCompare(other));
  return [...groups.map(([name, some]) => row(name, some)), row('all', things)];
}

/** The mean of each site's own share: no site counts for more than another. */
function macro(results: readonly TransplantResult[], siteOf: (result: TransplantResult) => string): number {
  const sites = Map.groupBy(results, siteOf).values();
  return mean([...sites].map((some) => mean(some.map(({ hidden }) => Number(hidden)))));
}

function sum<T>(things: readonly T[], count: (thing: T) => number): number {
  return things.reduce((total, thing) => total + count(thing), 0);
}

function percent(share: number, digits: number): string {
  return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(digits)} %`;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99).trimEnd()}…` : text;
}
