import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { BASE, type PageSigns, SIGNALS, SURE } from './story-signals';
import { selectAll, unclobbered } from './unclobbered';

export interface StoryVerdict {
  isStory: boolean;
  /** So plainly a story that it may be opened unasked. */
  surely: boolean;
  /** Log-odds by the table in `story-signals.ts`: above 0 it is more likely a story than not. */
  score: number;
  /** The signals that spoke, with their weights, the heaviest first: "article in JSON-LD +1.5". */
  reasons: string[];
}

/** Elements looked at: beyond these a page looks the same, and the cost stays bounded on endless ones. */
const MOST_PARAGRAPHS = 300;
const MOST_LINKS = 500;

/** Characters from which a paragraph counts as prose. */
const PROSE = 80;

/** Characters of prose below which there is nothing to read yet, whatever the page says of itself. */
const LEAST_PROSE = 200;

/**
 * Says whether a page is one story. Made for every page: bounded, and safe from what the page names its fields. The
 * weights are those of a logistic regression over 1,500 pages of seven kinds (WCXB, CC-BY-4.0), rounded.
 * @param url where the page was read.
 */
export function detectStory(document: Document, url: URL): StoryVerdict {
  const page = readSignals(document, url);
  const spoken = SIGNALS.map(([name, weight, strength]) => [name, weight * Number(strength(page))] as const);
  const score = spoken.reduce((sum, [, points]) => sum + points, BASE);
  const reasons = spoken
    .filter(([, points]) => Math.abs(points) >= 0.1)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([name, points]) => `${name} ${points > 0 ? '+' : ''}${points.toFixed(1)}`);
  const hasText = page.readable || page.prose >= LEAST_PROSE || charsIn(findRunOn(document)) >= LEAST_PROSE;
  return { isStory: hasText && score > 0, surely: hasText && score > SURE, score, reasons };
}

function readSignals(document: Document, url: URL): PageSigns {
  const count = (selector: string) => selectAll(document, selector).length;
  const some = (selector: string, most: number) => Array.from(selectAll(document, selector)).slice(0, most);
  const long = (selector: string) =>
    some(selector, MOST_PARAGRAPHS).filter((element) => textOf(element).length >= PROSE);
  const inParagraphs = long('p');
  const paragraphs = inParagraphs.length > 2 ? inParagraphs : long('p,div:not(:has(*))');
  const prose = charsIn(paragraphs);
  const families = [...groupByParent(paragraphs).values()];
  const links = charsIn(some('a[href]', MOST_LINKS));
  const titles = some('title,meta[property="og:title"]', 3).map((element) =>
    plain(element.getAttribute('content') ?? textOf(element)),
  );
  const headings = some('h1,h2', 30).map((heading) => plain(textOf(heading)));
  return {
    path: url.pathname,
    slug: url.pathname.split('/').findLast((part) => part !== '') ?? '',
    jsonLd: some('script[type*="ld+json"]', 9)
      .map((script) => textOf(script).replace(/\s+/g, ''))
      .join(),
    has: (selector) => unclobbered(document, 'querySelector').call(document, selector) !== null,
    count,
    readable: isProbablyReaderable({
      querySelectorAll: (selector: string) => some(selector, MOST_PARAGRAPHS),
    } as unknown as Document),
    prose,
    together: prose && Math.max(...families.map(charsIn)) / prose,
    siblings: Math.max(0, ...families.map((family) => family.length)),
    linked: links / (links + prose + 1),
    titled: headings.some(
      (heading) => heading.split(' ').length > 3 && titles.some((title) => title.includes(heading)),
    ),
  };
}

/** Text without paragraphs, broken by line breaks alone. */
function findRunOn(document: Document): Element[] {
  return Array.from(selectAll(document, ':is(div,section,article,td):not(:has(div,p,table,ul,script,style))'))
    .slice(0, MOST_PARAGRAPHS)
    .filter((element) => textOf(element).length >= 2 * PROSE);
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? '';
}

function charsIn(elements: Element[]): number {
  return elements.reduce((sum, element) => sum + textOf(element).length, 0);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function groupByParent(elements: Element[]): Map<Element | null, Element[]> {
  const groups = new Map<Element | null, Element[]>();
  for (const element of elements) {
    const group = groups.get(element.parentElement);
    if (group) group.push(element);
    else groups.set(element.parentElement, [element]);
  }
  return groups;
}
