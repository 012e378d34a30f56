import { type Block, isProse } from '../blocks';
import type { Removal } from './removal';

/** What a page says of itself below a story: its income, its terms, its letters, its wish for money. */
const AFTERWORD =
  /\b(?:affiliate|(?:earn|receive|get)s? (?:an? )?(?:\w+ )?(?:commissions?|compensation)|privacy policy|terms of (?:use|service)|code of conduct|editorial (?:policy|guidelines|standards)|(?:views|opinions) expressed|do not necessarily (?:reflect|represent)|support (?:us|our|independent)|donat(?:e|ing|ions?)|(?:our|free|weekly|daily|the \w+) newsletters?|(?:your|my) inbox|(?:follow|find|join) (?:me|us|him|her|them|along) on|by (?:submitting|posting|signing up|entering|subscribing)|fill (?:out|in) the form|if you (?:enjoyed|liked) this (?:article|story|post)|comments? (?:are|will be|is) (?:closed|moderated|reviewed)|moderating (?:all )?comments|comentários?.{0,90}moderador\w*|years of experience (?:in|as|covering|writing)|when (?:he|she)(?:[’']s| is) not|(?:his|her) work (?:has|appears)|affiliate-links?|provisionen|werbelinks|datenschutz|lien affilié|enlaces? de afiliad|unseren newsletter|notre newsletter|nuestra newsletter|nuestro bolet[ií]n)\b/i;
const MAX_AFTERWORD = 110;
/** Share of the lines above which nothing is an afterword. */
const AFTERWORD_PLACE = 0.7;

/**
 * Takes what a page says of itself below a story in full sentences, with its heading and what stands below it.
 * @returns the lines that are left.
 */
export function trimAfterwords(blocks: Block[], removal: Removal): Block[] {
  let story = blocks;
  for (;;) {
    const last = story.findLastIndex(isProse);
    const line = story[last];
    if (!line || last < story.length * AFTERWORD_PLACE || !isAfterword(line)) return story;
    const heading = story[last - 1];
    const start = heading && /^h[2-6]$/.test(heading.container.localName) ? last - 1 : last;
    if (!removal.remove(story.slice(start), 'afterword')) return story;
    story = story.slice(0, start);
  }
}

function isAfterword({ text, words, container }: Block): boolean {
  return words <= MAX_AFTERWORD && !container.closest('blockquote, li, td') && AFTERWORD.test(text);
}
