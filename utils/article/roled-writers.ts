import type { Block } from './blocks';
import { isNewsroomRole, isRole, PERSON } from './clean-byline';
import { namesOutlet } from './outlet-name';
import { type Piece, piecesOf } from './pieces';
import { isCategory } from './section';

/** Lines of a name and a role are short. */
const MAX_WORDS = 12;
/** What a figure or a teaser says of somebody is no byline. */
const ELSEWHERE = 'figure, figcaption, blockquote, aside, nav, footer, form, table';

/**
 * The writers named under a headline by what they are at the paper and nothing else: "Ann Lee" with "Chief football writer"
 * beside or below it, each set apart.
 */
export function roledWriters(below: readonly Block[]): string | undefined {
  const pieces = below
    .filter(({ words, container }) => words <= MAX_WORDS && !container.closest(ELSEWHERE))
    .flatMap(piecesOf);
  const names = pieces.filter(
    (piece, at) => isNewsroomRole(pieces[at + 1]?.text ?? '') && mayBeWriter(piece),
  );
  return names.length > 0 ? [...new Set(names.map(({ text }) => text))].join(', ') : undefined;
}

function mayBeWriter({ text, element }: Piece): boolean {
  return PERSON.test(text) && !isRole(text) && !namesOutlet(text) && !isCategory(element);
}
