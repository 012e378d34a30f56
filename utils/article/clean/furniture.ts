import { agreement, saysTheSame } from '../agreement';
import type { Block } from '../blocks';
import { isLinked, isProse } from '../blocks';
import { isBylineLine } from '../byline';
import { cleanByline } from '../clean-byline';
import { isReadingTime } from '../reading-time';
import { saysOnlyWhen, timeOfLine } from '../times';

/** What is known of the story before its body is cleaned. */
export interface StoryFacts {
  title: string;
  /** The line that shows the title, where that has a kicker too. */
  shownTitle?: string | undefined;
  byline?: string | undefined;
  source?: string | undefined;
  siteName?: string | undefined;
  section?: string | undefined;
  publishedTime?: string | undefined;
  modifiedTime?: string | undefined;
  /** What the page says of the story in its `<meta>`. */
  description?: string | undefined;
  lang?: string | undefined;
  now: Date;
  url: string;
}

const SHARE =
  /^(?:share|tweet|pin(?: it)?|e-?mail|print|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|flipboard|pinterest|copy(?: link)?|save|listen|like|follow|bookmark|comments?|teilen|drucken|merken|partager|compartir|compartilhar|condividi|delen|поделиться|مشاركة|シェア|submit|gift article|resize text|text size|a\+|a-|\d+|and|or|on|via|this|article|story|link|the|to|with|friends?)(?:[\s,|/·•:]+|$)/iu;

/** An address, a log-in. */
const BARE = /^(?:https?:\/\/\S+|sign in|log in|anmelden|iniciar sesión)$/iu;

/** "Updated Nov 19, 9:41 AM; Posted Nov 18, 8:19 PM": more than one time, or an hour without a day. */
const STAMP =
  /^(?:updated|posted|published|first published|last (?:updated|modified)|today|yesterday|aktualisiert|veröffentlicht|stand)\b.*\d/iu;
const MAX_STAMP_WORDS = 16;

/** What a writer is, in a line of its own below the name. */
const ROLE =
  /^(?:(?:senior|staff|chief|associate|assistant|deputy|managing|contributing|guest|opinion|news|political|business|sports|foreign|special|science|technology|health|national|freelance) )+(?:writer|editor|reporter|correspondent|columnist|author|contributor|journalist)s?$|^(?:contributor|columnist|redakteur(?:in)?|redaktion|redacción|rédaction)$/iu;
const MAX_ROLE_WORDS = 5;

/** A line that is there about the story and not in it: headline again, byline, date, outlet, share buttons, section. */
export function isStoryFurniture(block: Block, facts: StoryFacts): boolean {
  const { text, words } = block;
  if (isTitleCopy(block, facts)) return true;
  if (saysOnlyWhen(block, facts.now, facts.lang)) return true;
  if (words > 40 || isProse(block)) return false;
  const names = [facts.byline, facts.source, facts.siteName].filter((name) => name !== undefined);
  return (
    isReadingTime(text) ||
    BARE.test(text) ||
    isShareLine(text) ||
    (words <= MAX_STAMP_WORDS && STAMP.test(text)) ||
    (words <= MAX_ROLE_WORDS && ROLE.test(text)) ||
    names.some((name) => saysTheSame(name, text) || saysTheSame(name, cleanByline(text) ?? '')) ||
    (facts.section !== undefined && words <= 6 && text.startsWith(facts.section)) ||
    isBylineLine(block) ||
    timeOfLine(block, facts.now, facts.lang) !== undefined ||
    (isLinked(block) && words <= 6)
  );
}

/** A line that says who wrote the story, or when it appeared or was changed: the times of a chronicle are those of other days. */
export function saysWhoOrWhen(block: Block, facts: StoryFacts): boolean {
  if (/^h[1-6]$/.test(block.container.localName)) return false;
  if (isProse(block)) return saysOnlyWhen(block, facts.now, facts.lang);
  if (isBylineLine(block)) return true;
  const day = timeOfLine(block, facts.now, facts.lang)?.slice(0, 10);
  return [facts.publishedTime, facts.modifiedTime].some(
    (time) => time?.slice(0, 10) === day && day !== undefined,
  );
}

export function isTitleCopy(
  { text, words }: Block,
  { title, shownTitle = title }: Pick<StoryFacts, 'title' | 'shownTitle'>,
): boolean {
  if (saysTheSame(text, title) || saysTheSame(text, shownTitle)) return true;
  return words >= 4 && words <= 40 && agreement(text, title) >= 0.85;
}

/** Nothing but the names of places to share to. */
export function isShareLine(text: string): boolean {
  let rest = text;
  while (rest) {
    const shorter = rest.replace(SHARE, '');
    if (shorter === rest) return false;
    rest = shorter;
  }
  return true;
}
