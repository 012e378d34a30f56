import { type Block, isProse } from '../blocks';
import { sentencesOf } from '../sentences';
import { countWords } from '../text';
import { describesWriter } from './biography';
import { disclosesIncome, reportsSpeech, speaksToReader, statesTerms } from './cues';
import type { Removal } from './removal';

/**
 * What a page says of itself below a story, to the reader or in the first person. What it tells of others is news: "its
 * privacy policy", "a weekly newsletter", "asked for donations", "an affiliate of the bank".
 */
const AFTERWORDS = [
  // Its income.
  /commissions? if you (?:buy|click|make a purchase|purchase)|affiliate-links|werbelinks/i,
  // Whose opinion it is.
  /(?:views|opinions) expressed (?:here|in th(?:is|e) (?:article|post|piece|story|blog)|by the authors? (?:of|in|on) |on \S+\.\w+ )/i,
  // Its letters.
  /^(?:please )?(?:sign[- ]?up|subscribe|join)\b.*\b(?:newsletters?|inbox|blog)\b|\b(?:delivered|straight|right) (?:straight |right )?(?:to|in) your inbox\b|\byour first newsletter\b/i,
  /\b(?:abonnieren sie|melden sie sich).* unseren? newsletter\b|\b(?:abonnez|inscrivez)-vous.* notre newsletter\b|\bsuscr[ií]b(?:ete|ase).* nuestr[oa] (?:bolet[ií]n|newsletter)/i,
  /^(?:subscribe|sign up) (?:here|now|today)[.!]*\s*$/i,
  // How to reach it.
  /\b(?:don[’']t|do not|never) hesitate to (?:contact|call|reach out to|get in touch with) (?:us|me)\b/i,
  /\bplease e-?mail us (?:at|on)\b/i,
  // Where else it is to be found.
  /(?:^|, | and | or | to )follow (?:me|us) on (?:social media|facebook|instagram|linkedin|pinterest|tiktok|twitter|x|youtube)\b|^(?:please )?follow (?:him|her|them) on (?:facebook|instagram|linkedin|twitter|x)\b/i,
  // Its wish for money.
  /\bplease (?:consider )?support(?:ing)? (?:us|our)\b|^donate (?:via|here|now|today)\b|\byour\b.* donations?\b.* our\b/i,
  // Its readers.
  /\bif you(?:[’']ve)? (?:enjoyed|liked) (?:this|my|our) (?:article|interview|post|story)\b/i,
  // Its advertisers.
  /^(?:explore|ask (?:us )?about|see) (?:our )?(?:sponsorship|advertising) opportunities\b|\bconsider advertising with us\b|^get your (?:brand|business|company|product)s? in front of\b.* \bour (?:audience|community|listeners|readers|subscribers)\b/i,
  // Its pictures.
  /^(?:Featured?|Header|Hero|Cover) (?:image|photo)s?(?: credit)?:? (?:by|via|courtesy of) (?:\p{Lu}[\p{L}\p{N}’'&-]* ?){1,5}(?:[,;|(]|$)/u,
  // Its forms and rules.
  /\bfill (?:out|in) the form below\b|\bour (?:editorial|privacy) policy\b/i,
  /^(?:we|this (?:web)?site) uses? cookies\b.* (?:experience|preferences|you (?:accept|agree|consent))\b|^(?:we|this (?:web)?site) uses? cookies(?: and (?:\w+ ){1,3}technologies)? to (?:personali[sz]e|analy[sz]e|improve|provide|enhance|ensure|offer) (?:our |your |the |you |content|ads|social|traffic)|^we and our (?:\d+ )?partners (?:store|use|access|process)\b.* (?:cookies|device|data)\b|^(?:wir verwenden|diese (?:webs|s)eite verwendet|diese website verwendet|nous utilisons des|utilizamos|usamos|questo sito utilizza|deze website gebruikt) cookies?\b/i,
  // Its comments.
  /\bcomments are (?:now )?closed (?:for|on) this\b|\bwe are\b.* moderating (?:all )?comments\b|\bcomentários?.{0,90} aprovados pelo moderador\b/i,
];
/** What a notice calls its buttons, which is no speech. */
const BUTTON_NAMES =
  /[“"„](?:accept|agree|i agree|ok|akzeptieren|accepter|aceptar|accetta|aceitar|accepteren)(?: all)?,?[”"“]/giu;

/** How new a story is, and what it was wrong about, which is news. */
const UPDATED = /^we (?:last )?updated this (?:article|guide|page|post|story) on [\p{L}\d ,]{4,20}\.(?!\S)/iu;
const CORRECTS = /\bcorrect|\bclarif|\b(?:wrong|mistakes?|errors?|mis-?(?:spel|stat)|earlier version)/i;

/** The writer's name right above the writer's life. */
const CREDIT = /^(?:written )?by (.+)$/i;
const MAX_AFTERWORD = 110;
/** Share of the lines above which nothing is an afterword. */
const AFTERWORD_PLACE = 0.7;
/** Short lines that may stand below one: "Thanks for visiting!" More of them are a list of the story's, and below a heading is another part of it. */
const MAX_BELOW = 3;
/** Share of the words that may go before the page speaks of itself: with more, its words were added to the story's last line. */
const MAX_OPENING = 0.4;

/**
 * Takes what a page says of itself below a story in full sentences, or of its writer, with its heading and what little
 * stands below it.
 * @returns the lines that are left.
 */
export function trimAfterwords(blocks: Block[], byline: string | undefined, removal: Removal): Block[] {
  let story = blocks;
  for (;;) {
    const last = story.findLastIndex(isProse);
    const line = story[last];
    if (!line || last < story.length * AFTERWORD_PLACE) return story;
    const above = story[last - 1];
    const isWriter =
      describesWriter(line, byline) || describesWriter(line, CREDIT.exec(above?.text ?? '')?.[1]);
    if (!(isWriter || isAfterword(line)) || !isLittle(story.slice(last + 1))) return story;
    const start = above?.container.matches('h2, h3, h4, h5, h6') ? last - 1 : last;
    if (!removal.remove(story.slice(start), 'afterword')) return story;
    story = story.slice(0, start);
  }
}

/** A sentence of the page's own, and none of the story's before it. Quotations are the story's. */
function isAfterword({ text, words, container }: Block): boolean {
  if (
    words > MAX_AFTERWORD ||
    container.closest('blockquote, li, td') ||
    reportsSpeech(text.replace(BUTTON_NAMES, ''))
  )
    return false;
  if (UPDATED.test(text)) return !CORRECTS.test(text);
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(isOfPage);
  const [opening = ''] = sentences;
  return first === 0 || (first > 0 && (leadsToAsk(opening) || countWords(opening) <= words * MAX_OPENING));
}

function isOfPage(sentence: string): boolean {
  return (
    disclosesIncome(sentence) || statesTerms(sentence) || AFTERWORDS.some((words) => words.test(sentence))
  );
}

/** "Like this article?", "Thanks for subscribing!", "I chose all of these myself." */
function leadsToAsk(sentence: string): boolean {
  return /[?!]\s*$/.test(sentence) || speaksToReader(sentence) || /\b(?:I|me|my)\b/.test(sentence);
}

function isLittle(lines: Block[]): boolean {
  return (
    lines.length <= MAX_BELOW &&
    !lines.some(({ container }) => container.closest('blockquote, li, td, pre, h1, h2, h3, h4, h5, h6'))
  );
}
