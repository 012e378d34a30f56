import { agreement } from './agreement';
import type { Block } from './blocks';
import { isProse } from './blocks';
import type { PageReading } from './page-reading';
import { withoutSiteName } from './site-name';
import { tidy } from './text';

export interface Headline {
  title: string;
  /** The line of the page that shows it, where one does. */
  line?: Block;
  /** The lines about the headline and down to the story's first paragraph: byline, date, outlet, standfirst. */
  around: Block[];
}

/** Lines longer than this are no headlines. */
const MAX_WORDS = 40;
/** From this agreement on a heading and a claimed title are the same headline in two wordings. */
const AGREES = 0.6;
const LINES_BEFORE = 5;
const LINES_AFTER = 25;

/**
 * The story's title: the heading that agrees best with what the page claims elsewhere (JSON-LD, share title,
 * `<title>`), since headings carry no site name and are never cut off; without one, the best claim itself.
 */
export function findHeadline(reading: PageReading, siteName: string | undefined): Headline {
  const claims = listClaims(reading, siteName);
  const { lines } = reading;
  let best: { line: Block; index: number; score: number } | undefined;
  lines.forEach((line, index) => {
    if (line.words > MAX_WORDS || isProse(line)) return;
    const score = scoreLine(line, claims);
    if (score > (best?.score ?? AGREES)) best = { line, index, score };
  });
  if (!best && claims.length === 0) {
    const index = lines.findIndex(({ container }) => container.closest('h1'));
    const line = lines[index];
    if (line) best = { line, index, score: 0 };
  }
  if (!best) return { title: claims[0] ?? '', around: [] };
  return { title: best.line.text, line: best.line, around: linesAround(lines, best.index) };
}

/** Titles the page gives itself, the most trusted first, without the site's name. */
function listClaims({ page, tags, data, url }: PageReading, siteName: string | undefined): string[] {
  const claims = [data?.headline, tags.get('og:title'), tags.get('twitter:title'), tidy(page.title)];
  return [...new Set(claims.filter((claim) => claim !== undefined && claim !== ''))].map((claim) =>
    withoutSiteName(claim as string, siteName, url),
  );
}

function scoreLine({ container, text, linkedWords }: Block, claims: string[]): number {
  const agreed = Math.max(0, ...claims.map((claim) => agreement(text, claim)));
  if (agreed < AGREES) return 0;
  const heading = container.closest('h1, h2, h3, [itemprop~="headline"]');
  const level = heading?.matches('h1') ? 0.3 : heading ? 0.15 : -0.2;
  return agreed + level - (linkedWords > 0 ? 0.1 : 0);
}

function linesAround(lines: Block[], index: number): Block[] {
  const before = lines.slice(Math.max(0, index - LINES_BEFORE), index).filter((line) => !isProse(line));
  const after = lines.slice(index + 1, index + 1 + LINES_AFTER);
  const start = after.findIndex((_, at) => isStoryStart(after, at));
  return [...before, ...(start < 0 ? after : after.slice(0, start))];
}

/** A standfirst is prose too, but byline and date come between it and the story. */
function isStoryStart(lines: Block[], at: number): boolean {
  const [line, ...next] = lines.slice(at, at + 3);
  return line !== undefined && isProse(line) && (next.length === 0 || next.some(isProse));
}
