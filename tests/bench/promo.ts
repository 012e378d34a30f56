import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../run/plain-error.ts';
import type { BenchOptions } from './bench-options.ts';
import { planTransplants, siteOfAddress } from './plan-transplants.ts';
import { QuietBrowser } from './quiet-browser.ts';
import { readLabelled } from './read-labelled.ts';
import { isChosen, readPages } from './read-pages.ts';
import {
  listMissed,
  ownCost,
  reportCost,
  reportLabelled,
  reportSafety,
  reportTransplants,
} from './report-promo.ts';
import { showProgress } from './show-progress.ts';
import { type ArticleVisit, visitArticle, visitLabelled, visitTransplant } from './visit-promo.ts';

const LABELLED = fileURLToPath(new URL('promo-pages', import.meta.url));

/** Stories with fewer paragraphs have no room between them. */
const MIN_PARAGRAPHS = 8;

/**
 * `npm run bench -- promo`: what the built extension hides on the live page. On the article pages under a folder:
 * whether any of the story is hidden, and what hiding costs; on pages of our own whose parts are labelled: whether all
 * promos and nothing else is; and for promo blocks put into other sites' stories: whether they are found there.
 */
export async function benchPromo(options: BenchOptions): Promise<void> {
  const labelled = readLabelled(LABELLED, options.only);
  const pages = readPages(options.data).filter(
    (page) => page.truth.pageType === 'article' && isChosen(page, options.only),
  );
  if (labelled.length + pages.length === 0)
    throw new PlainError(`No article page or labelled page has "${options.only}" in its set or id.`);
  const browser = await QuietBrowser.launch();
  try {
    const articles = await visitAll('articles', pages, ({ truth }) => truth.id, visitArticle);
    const labels = await visitAll('labelled pages', labelled, ({ id }) => id, visitLabelled);
    const plan = planTransplants(listDonors(articles), listHosts(articles));
    const transplants = await visitAll('transplants', plan, ({ host }) => host.id, visitTransplant);
    const results = transplants.flat();

    const reports = [
      articles.length > 0 && reportSafety(articles),
      labels.length > 0 && reportLabelled(labels),
      results.length > 0 && reportTransplants(results),
      articles.length > 0 && reportCost(articles),
      options.worst > 0 && listMissed(labels, results, options.worst),
    ];
    console.log(reports.filter(Boolean).join('\n\n'));
    if (options.predictions)
      writeFileSync(options.predictions, articles.map((visit) => `${predictionOf(visit)}\n`).join(''));
    if (options.json)
      writeFileSync(options.json, JSON.stringify({ articles, labelled: labels, transplants: results }));
  } finally {
    await browser.close();
  }

  /** Pages that cannot be read are named and left out: a tab that broke hides nothing. */
  async function visitAll<T, Visit>(
    what: string,
    things: readonly T[],
    nameOf: (thing: T) => string,
    visit: (browser: QuietBrowser, thing: T) => Promise<Visit>,
  ): Promise<Visit[]> {
    const visits: Visit[] = [];
    for (const [index, thing] of things.entries()) {
      showProgress(index + 1, things.length, what);
      try {
        visits.push(await visit(browser, thing));
      } catch (error) {
        if (error instanceof PlainError) throw error;
        console.error(`${what}: ${nameOf(thing)} is left out: ${String(error)}`);
      }
    }
    return visits;
  }

  function listHosts(articles: readonly ArticleVisit[]) {
    const roomy = new Set(
      articles
        .filter(({ paragraphs, quieted }) => quieted && paragraphs >= MIN_PARAGRAPHS)
        .map(({ set, id }) => `${set} ${id}`),
    );
    return pages
      .filter(({ set, truth }) => roomy.has(`${set} ${truth.id}`))
      .map((page) => ({ id: page.truth.id, site: siteOfAddress(page.address), page }));
  }
}

function listDonors(articles: readonly ArticleVisit[]) {
  return articles
    .filter(({ url }) => URL.canParse(url))
    .flatMap(({ id, url, donors }) => donors.map((donor) => ({ ...donor, id, site: siteOfAddress(url) })));
}

function predictionOf(visit: ArticleVisit): string {
  const { id, url, blocks, story } = visit;
  return JSON.stringify({
    id,
    url,
    hidden: blocks.map(({ kind, why, selector, text }) => ({ kind, why, selector, text })),
    storyWordsHidden: story.hidden,
    ms: ownCost(visit),
  });
}
