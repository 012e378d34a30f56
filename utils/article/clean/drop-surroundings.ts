import { type Block, proseWords, weighElements } from '../blocks';
import { type Trace, takeOut } from '../trace';

/** The innermost element with this share of the page's prose is where the story is looked for. */
const NEARLY_ALL = 0.98;

/** What holds this share of the prose is the story or around it, whatever it is called. */
const MOST = 0.6;
/** Readability’s own list of unlikely candidates. */
const MISLEADING =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

/** Without prose, a part of so few words, or with so many of them linked, is no list or table of the story. */
const FEW = 40;
const LINKED_SHARE = 0.3;

/**
 * Takes what stands around the story and holds no prose out of a copied page: headers, menus, sidebars, rows of cards.
 * Readability would weigh every element of them to the same end, and most of its time goes there.
 * @param lines of the page.
 */
export function dropSurroundings(page: Document, lines: readonly Block[], trace?: Trace): void {
  const prose = weighElements(lines, proseWords);
  const words = weighElements(lines, (line) => line.words);
  const linked = weighElements(lines, (line) => line.linkedWords);
  const isNoStory = (element: Element) => {
    const all = words.get(element) ?? 0;
    return !prose.has(element) && (all <= FEW || (linked.get(element) ?? 0) >= all * LINKED_SHARE);
  };
  const enough = (prose.get(page.body) ?? 0) * NEARLY_ALL;
  const most = (prose.get(page.body) ?? 0) * MOST;
  if (enough === 0) return;
  for (let scope: Element | undefined = page.body; scope; ) {
    clearName(scope);
    const children: Element[] = Array.from(scope.children);
    const inner: Element | undefined = children.find((child) => (prose.get(child) ?? 0) >= most);
    const isWhole = inner && (prose.get(inner) ?? 0) >= enough && !inner.matches('p, td, li, article');
    if (isWhole)
      for (const child of children) if (isNoStory(child)) takeOut(child, 'surroundings', 'no prose', trace);
    scope = inner;
  }
}

/** Readability drops what is called "with-sidebar"; what holds most of the prose is no sidebar. */
function clearName(element: Element): void {
  for (const attribute of ['class', 'id']) {
    const names = element.getAttribute(attribute) ?? '';
    if (!MISLEADING.test(names)) continue;
    const honest = names.split(/\s+/).filter((name) => !MISLEADING.test(name));
    element.setAttribute(attribute, honest.join(' '));
  }
}
