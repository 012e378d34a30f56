import { beginsSentence, leadsOn } from './appeal-words';
import { isReported } from './reported';
import { countWords } from './text';

/** What stands in the place of an advertisement, as a sentence of its own. */
const AD =
  /^(?:advertisement|(?:story|article) continues (?:below|after)(?: (?:this|the))? ad(?:vertisement)?s?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie)[\s.:!]*/iu;

/** Words before the headline of another story. Only with a colon, and with a capital after it: "Read more: Ferry to run all winter". */
const POINTER =
  /^(?:read (?:more|also|next|the full story)|also read|see also|related(?: (?:story|article|coverage))?|watch(?: (?:live|now|more|also))?|listen(?: (?:now|here))?|don[’']t miss|must[- ]read|lesen sie (?:(?:hierzu|dazu) )?(?:auch|mehr)|mehr zum thema|(?:à )?lire (?:aussi|également)|le[ae] también|te puede interesar|leggi anche|leia (?:também|mais)|lees (?:ook|meer|verder))\s*:\s+/iu;
const BEGINS_HEADLINE = /^["'“‘«„]?[\p{Lu}\p{N}]/u;

/** A headline of more words is a sentence, or a headline with the story glued to it. */
const MOST_WORDS = 14;

/**
 * How much of the start of `sentence` is a label of the page's: "Advertisement", or "Read more:" with the headline that
 * it points to. 0 where there is none, or where the headline's end cannot be told from the story that follows.
 * @param known the words that the text around it writes with a small letter
 */
export function labelLength(sentence: string, known: ReadonlySet<string>): number {
  const ad = AD.exec(sentence)?.[0];
  if (ad && /^\p{Lu}/u.test(ad)) {
    const rest = sentence.slice(ad.length);
    if (rest === '' || beginsSentence(/^\p{Lu}\p{L}*(?= )/u.exec(rest)?.[0] ?? '')) return ad.length;
  }
  const pointer = POINTER.exec(sentence)?.[0];
  const headline = pointer && sentence.slice(pointer.length);
  if (!headline || !BEGINS_HEADLINE.test(headline)) return 0;
  const length = headlineLength(headline, known);
  return length === undefined || isReported(headline.slice(0, length)) ? 0 : pointer.length + length;
}

/** True for a whole line that is such a label. */
export function isLabelLine(text: string): boolean {
  if (AD.exec(text)?.[0] === text) return true;
  const headline = text.slice(POINTER.exec(text)?.[0].length ?? text.length);
  return BEGINS_HEADLINE.test(headline) && countWords(headline) <= MOST_WORDS && !isReported(headline);
}

/** Where a headline ends: with its sentence, or at a capital letter that only a new sentence explains. */
function headlineLength(text: string, known: ReadonlySet<string>): number | undefined {
  const words = Array.from(text.matchAll(/\S+/g), (match) => ({ text: match[0], at: match.index }));
  // Where each word has a capital, none tells where a sentence begins.
  const isTitleCased = words.slice(1, 4).filter((word) => /^\p{Lu}/u.test(word.text)).length > 1;
  const borders = isTitleCased
    ? []
    : words.filter((word, index) => {
        const before = words[index - 1]?.text;
        return (
          before &&
          /^["'“‘«„]?\p{Lu}/u.test(word.text) &&
          /^[\p{Ll}\p{N}].*[\p{Ll}\p{N})]$/u.test(before) &&
          !leadsOn(before)
        );
      });
  const sure = borders.find((word) => {
    const bare = word.text.toLowerCase().match(/[\p{L}\p{N}]+/u)?.[0] ?? '';
    return beginsSentence(bare) || known.has(bare);
  });
  // A single one is the border, since the story goes on somewhere.
  const border = sure ?? (words.length > MOST_WORDS && borders.length === 1 ? borders[0] : undefined);
  if (border) return words.indexOf(border) <= MOST_WORDS ? border.at : undefined;
  return words.length <= MOST_WORDS ? text.length : undefined;
}
