import { Readability } from '@mozilla/readability';
import { type Block, listBlocks, proseWords } from './blocks';
import { MAX_ELEMENTS } from './guard';

/** The element that holds the story, and what Readability says about it. */
export interface Body {
  root: Element;
  byline?: string;
}

/** A rival must hold so much more story than Readability's choice; closer ones are matters of taste. */
const CLEARLY_MORE = 2.2;
/** The rival is the innermost element that still holds this share of the story. */
const NEARLY_ALL = 0.9;

/** Where the headline's own `article` holds this share of Readability's choice, the story is not looked for outside it. */
const NEARLY_AS_MUCH = 0.7;

/** Names of what stands around stories; Readability has the like. */
const NO_STORY =
  /(^|[\s_-])(comments?|disqus|replies|related|recirc\w*|recommend\w*|sidebar|side-bar|footer|cookie\w*|consent|modal|popup|newsletter|promo\w*|sponsor\w*|advert\w*|outbrain|taboola|share|social|breadcrumbs?|menu|navigation|pagination|author-?bio|most-?read|trending|reviews?-list)([\s_-]|$)/i;

/**
 * Finds the story in a cleaned copy of a page, which it consumes: Readability's choice, or, where that leaves out most of
 * the prose, the element that holds it. `undefined` where there is no story.
 */
export function findBody(page: Document): Body | undefined {
  const spare = page.cloneNode(true) as Document;
  const found = new Readability<Element>(page, {
    maxElemsToParse: MAX_ELEMENTS,
    keepClasses: true,
    serializer: (element) => element as Element,
  }).parse();
  const choice = found?.content ?? undefined;
  const chosen = choice ? weigh(listBlocks(choice)) : 0;
  const rival = findRival(spare, chosen);
  if (rival && !holdsManyStories(rival) && weigh(listBlocks(rival)) > CLEARLY_MORE * chosen)
    return { root: rival };
  return choice && { root: choice, ...(found?.byline && { byline: found.byline }) };
}

/** Words of prose, less a half for each linked word: lists of teasers weigh little. */
function weigh(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + proseWords(block) - block.linkedWords / 2, 0);
}

/** The innermost element with nearly all of the prose about the headline, without what its names say is no story. */
function findRival(page: Document, atLeast: number): Element | undefined {
  for (const element of Array.from(page.body.querySelectorAll('[class], [id]'))) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (NO_STORY.test(names) && !element.matches('main, article')) element.remove();
  }
  const headline = page.querySelector('h1');
  const scopes = [headline?.closest('article'), headline?.closest('main, [role="main"]'), page.body];
  let root = scopes.find((scope) => scope && weigh(listBlocks(scope)) >= atLeast * NEARLY_AS_MUCH);
  if (!root) return undefined;
  const all = weigh(listBlocks(root));
  for (;;) {
    const inner: Element | undefined = Array.from(root.children).find(
      (child) => weigh(listBlocks(child)) >= all * NEARLY_ALL,
    );
    if (!inner || inner.matches('p, td, li')) return all > 0 ? root : undefined;
    root = inner;
  }
}

/** Pages go on with the next story below the first; each is an `article`, or under a headline of its own. */
function holdsManyStories(root: Element): boolean {
  const articles = Array.from(root.querySelectorAll('article')).filter(
    (article) => !article.querySelector('article'),
  );
  return (
    articles.filter((article) => weigh(listBlocks(article)) >= 60).length > 1 ||
    root.querySelectorAll('h1').length > 1
  );
}
