import { plainWords, saysTheSame } from './agreement';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';

/** What stands in the place of a section and is none. */
const NO_SECTION =
  /^(?:home|start(?:seite)?|inicio|accueil|blogs?|news|articles?|posts?|stories|story|general|featured?|uncategori[sz]ed|allgemein|other|all|archives?|index|page|default|main|undefined|null|none|latest|more)$|^https?:|^\d+$/i;
const CATEGORY_CLASS = '[class*="category" i], [class*="categories" i]';
const CATEGORY_LINK =
  '[rel~="tag"], [rel~="category"], [href*="/category/" i], [href*="/categories/" i], [href*="/tag/" i], [href*="/tags/" i], [href*="/topic" i]';
/** Names of sections are short. */
const MAX_WORDS = 4;

/**
 * The part of the paper that the story stands in ("Harbour & Coast"): as its data say, else as its trail of breadcrumbs ends.
 * @param title the story's own, which ends many trails.
 */
export function findSection(
  { tags, data }: PageReading,
  { title, siteName }: { title: string; siteName: string | undefined },
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
  ];
  return claims
    .map((claim) => claim?.split(/\s*(?:[,;|>›»]|\s\/\s)\s*/)[0] ?? '')
    .find((name) => isSection(name) && !saysTheSame(name, title) && !saysTheSame(name, siteName ?? ''));
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
