import { plainWords, saysTheSame } from './agreement';
import { isLinked } from './blocks';
import type { Headline } from './headline';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';
import { tidy } from './text';

/** What stands in the place of a section and is none. */
const NO_SECTION =
  /^(?:home|start(?:seite)?|inicio|accueil|blogs?|news|articles?|posts?|stories|story|general|featured?|uncategori[sz]ed|allgemein|other|all|archives?|index|page|default|main|undefined|null|none|latest|more)$|^https?:|^\d+$/i;
const CATEGORY_CLASS = '[class*="category" i], [class*="categories" i]';
const CATEGORY_LINK =
  '[rel~="tag"], [rel~="category"], [href*="/category/" i], [href*="/categories/" i], [href*="/tag/" i], [href*="/tags/" i], [href*="/topic" i]';
/** The way to the page, from the front page down. */
const TRAIL = '[class*="crumb" i], [aria-label*="breadcrumb" i], [itemtype*="BreadcrumbList" i]';
/** Named for what stands above a headline. */
const KICKER_CLASS = /(?:^|[\s_-])(?:kicker|eyebrow|overline|section|rubric|rubrik|label)(?:[\s_-]|$)/i;
/** Names of sections are short. */
const MAX_WORDS = 4;

/**
 * The part of the paper that the story stands in ("Harbour & Coast"): as its data say, else as its trail of breadcrumbs ends,
 * else what is linked above its headline.
 * @param title the story's own, which ends many trails.
 */
export function findSection(
  { page, url, tags, data }: PageReading,
  { title, above, siteName }: Pick<Headline, 'title' | 'above'> & { siteName: string | undefined },
): string | undefined {
  const claims = [
    firstTag(
      tags,
      'article:section',
      'og:article:section',
      'parsely-section',
      'sailthru.section',
      'articlesection',
    ),
    data?.section,
    ...(data?.trail ?? []).toReversed(),
    ...shownTrail(page).toReversed(),
    linkedAbove(above, url),
  ];
  return claims
    .map((claim) => claim?.split(/\s*(?:[,;|>›»]|\s\/\s)\s*/)[0] ?? '')
    .find((name) => isSection(name) && !saysTheSame(name, title) && !saysTheSame(name, siteName ?? ''));
}

/** The links of the first trail that the page shows. */
function shownTrail(page: Document): string[] {
  const links = page.querySelector(TRAIL)?.querySelectorAll('a[href]') ?? [];
  return Array.from(links, (link) => tidy(link.textContent ?? ''));
}

/** The line above the headline, where it is one link: to the folder that the page is in, or named for its place. */
function linkedAbove(above: Headline['above'], url: string): string | undefined {
  const line = above.at(-1);
  const link = line && isLinked(line) && line.links.length === 1 ? line.links[0] : undefined;
  if (!line || !link) return undefined;
  const isNamed = [link, line.container].some((element) => KICKER_CLASS.test(element.className));
  return isNamed || isCategory(link) || isFolderOf(link.getAttribute('href') ?? '', url)
    ? line.text
    : undefined;
}

function isFolderOf(href: string, url: string): boolean {
  if (!URL.canParse(href, url)) return false;
  const [folder, page] = [new URL(href, url), new URL(url)];
  const path = folder.pathname.replace(/\/?$/, '/');
  return folder.host === page.host && path !== '/' && page.pathname.startsWith(path);
}

/** Whether an element that stands where names do holds the name of a section or topic. */
export function isCategory(element: Element): boolean {
  const link = element.closest('a');
  // Higher up, the class is that of the whole story.
  const near = [element, link, link?.parentElement];
  return link?.matches(CATEGORY_LINK) === true || near.some((it) => it?.matches(CATEGORY_CLASS));
}

function isSection(name: string): boolean {
  const words = plainWords(name).length;
  return (
    words > 0 &&
    words <= MAX_WORDS &&
    name.length > 1 &&
    !NO_SECTION.test(name) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(name)
  );
}
