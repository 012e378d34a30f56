import type { Block } from './block';
import type { Detector } from './detector';
import { type Evidence, quote, weigh } from './evidence';
import { COMMENTS, COMMENTS_HEADING, EMPTY_COMMENTS } from './wording';

const HEADING = 'h2,h3,h4,h5,[role=heading]';
const NAMED = '[class*=comment i],[id*=comment i]';

/** A comment section that holds no comment: a heading, at most the sentence that says so. */
export const emptyShell: Detector = {
  kind: 'emptyShell',
  mentions: COMMENTS,
  asks: (line) => EMPTY_COMMENTS.test(line) || COMMENTS_HEADING.test(line),
  weigh: weighComments,
};

function weighComments({
  element,
  labels,
  lines,
  linkWords,
  words,
  emailFields,
}: Block): Evidence | undefined {
  const said = lines.find((line) => EMPTY_COMMENTS.test(line));
  const heading = lines.find((line) => line !== said && COMMENTS_HEADING.test(line));
  if (words > 45 || emailFields > 0 || element.querySelector('iframe')) return;
  // A lone link is a counter, or the way down to the comments.
  if (said ? linkWords === words : labels.length > 0 || lines.length > 1 || isBeside(element)) return;
  return weigh('emptyShell', [
    [3, said && quote(said)],
    [2, heading && `heading ${quote(heading)}`],
    [
      2,
      !said && element.querySelector(HEADING) && isEmptyList(element.lastElementChild) && 'nothing below it',
    ],
    [1, element.matches(NAMED) && 'named comments'],
  ]);
}

/** The comments may stand beside their heading. */
function isBeside(heading: Element): boolean {
  const around = heading.parentElement;
  return (
    around !== null &&
    (around.matches(NAMED) || [...around.children].some((one) => one !== heading && one.matches(NAMED)))
  );
}

/**
 * A place with an id or data does not count: there a script may put the comments once it is scrolled to, and in a
 * hidden block it never would.
 */
function isEmptyList(place: Element | null): boolean {
  return (
    place?.matches('div:empty:not([id]),ul:empty:not([id]),ol:empty:not([id])') === true &&
    place.attributes.length < 2
  );
}
