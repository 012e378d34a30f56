import type { DonorBlock } from './find-donors.ts';
import type { Operation } from './plan-transplants.ts';
import type { QuietBrowser } from './quiet-browser.ts';
import { type LabelledPage, parseLabel } from './read-labelled.ts';
import type { BenchPage } from './read-pages.ts';
import type { FoundBlock, QuietedReading } from './read-quieted.ts';
import type { PageCost } from './read-trace.ts';
import { type Label, type LabelScore, type Region, type Sight, scoreLabels } from './score-labels.ts';
import { type HiddenStory, scoreHiddenStory } from './story-words.ts';

/** A page of a set, visited with and without Lede. */
export interface ArticleVisit {
  set: string;
  id: string;
  url: string;
  quieted: boolean;
  blocks: FoundBlock[];
  story: HiddenStory;
  cost: { quiet: PageCost; plain: PageCost };
  elements: number;
  /** Promo blocks of the page, and between how many paragraphs others can be put. */
  donors: DonorBlock[];
  paragraphs: number;
}

export interface LabelledVisit {
  set: string;
  id: string;
  quieted: boolean;
  blocks: FoundBlock[];
  score: LabelScore;
}

/** What became of one block in one page of another site. */
export interface TransplantResult {
  kind: string;
  text: string;
  donor: string;
  donorSite: string;
  host: string;
  hostSite: string;
  at: number;
  hidden: boolean;
  /** A paragraph beside it was hidden too. */
  damaged: boolean;
}

export async function visitArticle(browser: QuietBrowser, page: BenchPage): Promise<ArticleVisit> {
  const served = { url: page.address, html: page.readHtml() };
  const truth = page.truth.text ?? '';
  // At once: what is measured is work, and most of a visit is waiting. Each ends before the next page comes.
  const [quiet, plain] = await both(
    browser.visitQuieted(served),
    browser.visitPlain(served, 'readStory', truth),
  );
  const { quieted, blocks, left, elements } = quiet.read;
  const hidden = blocks.map(({ lines }) => lines);
  return {
    set: page.set,
    id: page.truth.id,
    url: page.truth.url,
    quieted,
    blocks,
    story: scoreHiddenStory(truth, { hidden, ...left }),
    cost: { quiet: quiet.cost, plain: plain.cost },
    elements,
    ...plain.read,
  };
}

async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/**
 * Labels are numbered on the page that has them, without the extension, and looked up by number on the page without.
 * @throws Error where the two are not the same page.
 */
export async function visitLabelled(browser: QuietBrowser, page: LabelledPage): Promise<LabelledVisit> {
  const { set, id, url, labelled, bare } = page;
  const plain = await browser.visitPlain({ url, html: labelled }, 'readLabels');
  const quiet = await browser.visitQuieted({ url, html: bare });
  assertSamePage(plain.read, quiet.read);
  const labels: Label[] = plain.read.labels.map(({ label, text, index, last }) => ({
    says: parseLabel(label, id),
    text,
    index,
    last,
  }));
  const { quieted, blocks, before, after } = quiet.read;
  return { set, id, quieted, blocks, score: scoreLabels(labels, blocks, toSight(before), toSight(after)) };
}

/** @throws Error where the page cannot be written out with the blocks in it and read again. */
export async function visitTransplant(
  browser: QuietBrowser,
  { host, grafts }: Operation<{ id: string; site: string; page: BenchPage }>,
): Promise<TransplantResult[]> {
  const { address: url, truth, readHtml } = host.page;
  const { read } = await browser.visitPlain({ url, html: readHtml() }, 'transplant', {
    truth: truth.text ?? '',
    grafts: grafts.map(({ donor, at }) => ({ html: donor.html, at })),
  });
  const quiet = await browser.visitQuieted({ url, html: read.html });
  assertSamePage(read, quiet.read);
  const { blocks, before, after } = quiet.read;
  return grafts.flatMap(({ donor, at }, turn) => {
    const graft = read.grafts[turn];
    if (!graft) return [];
    const labels: Label[] = [
      { says: { hide: donor.kind }, ...graft.block },
      ...graft.neighbours.map((neighbour): Label => ({ says: { keep: 'paragraph' }, ...neighbour })),
    ];
    // The host's own promos are judged with its page; here, a block is right or wrong by what stands beside it.
    const near = blocks.filter((block) => labels.some((label) => overlap(block, label)));
    const { hides, wrong, lost } = scoreLabels(labels, near, toSight(before), toSight(after));
    if (hides.length === 0) return [];
    const { kind, text, id, site } = donor;
    return [
      {
        kind,
        text,
        donor: id,
        donorSite: site,
        host: host.id,
        hostSite: host.site,
        at,
        hidden: hides.every(({ hidden }) => hidden),
        damaged: lost.length + wrong.length > 0,
      },
    ];
  });
}

function overlap(one: Region, other: Region): boolean {
  return one.index <= other.last && other.index <= one.last;
}

function assertSamePage(one: { order: number }, other: { order: number }): void {
  if (one.order !== other.order) throw new Error('The page has other elements than were numbered.');
}

function toSight({ shown, rendered }: QuietedReading['before']): Sight {
  return { shown: new Set(shown), rendered: new Set(rendered) };
}
