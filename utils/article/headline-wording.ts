import { overlapOfWords, plainWords, saysTheSame } from './agreement';
import type { PageReading } from './page-reading';
import { findTime } from './parse-date';
import { isSiteLabel, withoutSiteName } from './site-name';
import { tidy } from './text';

/** A claim in other words than the heading's is taken where it is as near to it as the address is nearer to the claim. */
const SURE = 0.9;
/** Less of a claim in the address, and of it in the claim, is there by chance. */
const MADE_FROM = 0.5;
/** A shorter claim stands in a heading by chance. */
const MIN_HELD_CHARS = 8;

/** "(planet.example) 87": where an aggregator found the story, and how many have commented. */
const SOURCE_AND_COUNT = /^\(\S+\.[a-z]{2,}\)(?:\s*\d+)?$/i;
const SHOUTED = /^\P{Ll}*$/u;

/**
 * The headline in the words of the line that shows it, without the site's name, and without the date and source that some
 * pages set into it. Where the page words its headline differently elsewhere, and its address keeps to that wording, the line
 * was reworded since, and what its address was made from is the headline.
 * @param claims titles the page gives itself, without the site's name.
 */
export function wordHeadline(
  line: string,
  claims: readonly string[],
  reading: PageReading,
  siteName: string | undefined,
): string {
  const title = withoutAdditions(line, claims, reading, siteName);
  const same = claims.filter((claim) => saysTheSame(claim, title));
  if (same.length > 0)
    return SHOUTED.test(title) ? (same.find((claim) => !SHOUTED.test(claim)) ?? title) : title;
  return addressedClaim(title, claims, reading.url) ?? title;
}

/** The words of the headline that a page's address was made from; none where it was made from none. */
export function addressWords(url: string): string[] {
  const slug = new URL(url).pathname.split('/').findLast((part) => part.includes('-')) ?? '';
  return plainWords(slug.replace(/\.\w+$/, '')).filter((word) => !/^\d{5,}$/.test(word));
}

function addressedClaim(title: string, claims: readonly string[], url: string): string | undefined {
  const address = addressWords(url);
  const words = plainWords(title);
  return claims.find((claim) => {
    const others = plainWords(claim);
    const kept = overlapOfWords(address, others);
    const nearer = kept - overlapOfWords(address, words);
    const isPart = ` ${words.join(' ')} `.includes(` ${others.join(' ')} `);
    return !isPart && kept >= MADE_FROM && nearer > 0 && nearer + overlapOfWords(words, others) >= SURE;
  });
}

/** The line without the site's name and without the date and source that some pages set into it. */
function withoutAdditions(
  line: string,
  claims: readonly string[],
  { url, now }: PageReading,
  siteName: string | undefined,
): string {
  const title = withoutSiteName(line, siteName, url).replace(/^(?:blog|article|news)\s*:\s+(?=\p{Lu})/iu, '');
  const held = claims.find(
    (claim) => claim.length >= MIN_HELD_CHARS && claim.length < title.length && title.includes(claim),
  );
  if (!held) return title;
  const rest = title.replace(held, ' ');
  const bare = tidy(rest.replace(/[|/·•–—:-]+/g, ' '));
  const isMonth = /^\s*[|/·•–—-]/.test(rest) && /^\p{L}+\.? \d{4}$/u.test(bare);
  const isAddition =
    findTime(isMonth ? `1 ${bare}` : bare, now) !== undefined ||
    SOURCE_AND_COUNT.test(tidy(rest)) ||
    saysTheSame(rest, siteName ?? '') ||
    isSiteLabel(tidy(rest), siteName, url);
  return isAddition ? held : title;
}
