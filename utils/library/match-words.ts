import type { SavedStory } from './saved-story';

/** Scripts written without spaces: there a word can only be found as a part of the text. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Makes the test of a search by words: every word must begin a word of the title, the outlet or the site.
 * Case and accents do not matter. A query without words matches every story.
 */
export function makeMatcher(query: string): (story: SavedStory) => boolean {
  const sought = words(query).map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
  return ({ title, source = '', siteName = '' }) => {
    const text = ` ${words(`${title} ${source} ${siteName}`).join(' ')}`;
    return sought.every((word) => text.includes(word));
  };
}

function words(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
