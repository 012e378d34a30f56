import { saysTheSame } from '../article/agreement';
import { copyPage, refusePage } from '../article/guard';
import { resolveImages } from '../article/images';
import { tidy } from '../article/text';
import type { CardReading } from './card-reading';
import { findRelatedLists } from './find-related-lists';
import { isPaidWidget } from './is-paid-widget';
import { readCard } from './read-card';
import type { RelatedStory } from './related-story';
import { splitIntoCards } from './split-into-cards';
import { listStoryLinks } from './story-links';

/** What is no part of a page's text, and would be read as such. */
const UNREAD = 'script, style, template, noscript, svg, button, select, textarea, iframe, math';

interface PageFacts {
  url: string;
  /** The title of the page's own story. */
  title: string;
  /** When the page was read: relative times count from here. */
  now: Date;
  window: CardReading['window'];
}

/** The same story twice becomes one, with what either says of it; another address of the page's own story is dropped. */
function eachOnce(stories: RelatedStory[], ownTitle: string): RelatedStory[] {
  const once: RelatedStory[] = [];
  for (const story of stories) {
    if (saysTheSame(story.title, ownTitle)) continue;
    const at = once.findIndex(({ url, title }) => url === story.url || saysTheSame(title, story.title));
    if (at < 0) once.push(story);
    else once[at] = { ...story, ...once[at] } as RelatedStory;
  }
  return once;
}

/**
 * The stories that a page offers beside its own, each once, in page order: its list of related stories, with title,
 * address, source, time, picture, teaser, and the whole text where the page holds it. Menus, tags, people, paid places
 * and lists of the whole site are left out. The page is copied, not changed; one too large to copy gives nothing.
 */
export function findCandidates(document: Document, facts: PageFacts): RelatedStory[] {
  if (refusePage(document)) return [];
  const page = copyPage(document);
  resolveImages(page, (html) => new facts.window.DOMParser().parseFromString(html, 'text/html'));
  for (const element of Array.from(page.querySelectorAll(UNREAD))) element.remove();

  const ownBase = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(ownBase, facts.url) ? new URL(ownBase, facts.url).href : facts.url;
  const links = listStoryLinks(page.body, { url: facts.url, base });
  const menu = Array.from(
    page.querySelectorAll('nav a, header a, footer a, [role="banner"] a, [role="navigation"] a'),
  );
  const reading: CardReading = {
    base,
    now: facts.now,
    lang: page.documentElement.getAttribute('lang') ?? undefined,
    menu: new Set(menu.map((link) => tidy(link.textContent ?? '').toLowerCase())),
    window: facts.window,
  };
  const stories = findRelatedLists(page.body, links)
    .flatMap((list) => splitIntoCards(list, links))
    .filter(({ elements }) => !elements.some(isPaidWidget))
    .flatMap((card) => readCard(card, reading) ?? []);
  return eachOnce(stories, facts.title);
}
