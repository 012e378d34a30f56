import { plainWords, saysTheSame } from './agreement';
import { type Block, isProse } from './blocks';
import { isRole, PERSON } from './clean-byline';
import type { Headline } from './headline';
import { isPlace } from './is-place';
import { namesOutlet } from './outlet-name';
import type { PageReading } from './page-reading';
import { isCategory } from './section';
import { offersOutlets } from './source';
import { timeOfLine } from './times';

/** Two words that stand under headlines too, capitalised like a name. */
const NO_NAME =
  /^(?:breaking|latest|top|key|quick|press|media|full|live|photo|video|editors?|staff|share|read|listen|sign|log|follow|more|about|my|your|our|all|new|by)\b/i;

/**
 * The name that stands alone between the headline and the story, with nothing but the date beside it, as in columns. It is
 * neither a place that the story speaks of nor words of the headline, and no outlet where the page's other stories name theirs.
 */
export function bareByline(
  { now, lines }: PageReading,
  { title, below }: Pick<Headline, 'title' | 'below'>,
  siteName: string | undefined,
): string | undefined {
  const [line, ...others] = below.filter((one) => timeOfLine(one, now) === undefined);
  if (!line || others.length > 0 || !isName(line) || saysTheSame(line.text, siteName ?? '')) return undefined;
  const titleWords = plainWords(title);
  const isOfTitle = plainWords(line.text).some((word) => titleWords.includes(word));
  const story = lines[lines.indexOf(below.at(-1) ?? line) + 1];
  if (isOfTitle || !story || !isProse(story) || isPlace(line.text, lines)) return undefined;
  return offersOutlets(lines, below, now, undefined) ? undefined : line.text;
}

function isName({ text, container, linkedWords }: Block): boolean {
  return (
    linkedWords === 0 &&
    PERSON.test(text) &&
    !/\p{Lu}{2}/u.test(text) &&
    !NO_NAME.test(text) &&
    !isRole(text) &&
    !namesOutlet(text) &&
    !/^h[1-6]$/.test(container.localName) &&
    container.closest('li, blockquote, table') === null &&
    !isCategory(container)
  );
}
