import { agreement } from '../agreement';
import { type Block, isLinked, isProse } from '../blocks';
import { saysReadingTime } from '../reading-time';
import { countWords } from '../text';
import { saysOnlyWhen } from '../times';
import { describesWriter } from './biography';
import { isStoryFurniture, isTitleCopy, type StoryFacts, saysWhoOrWhen } from './furniture';
import type { Removal } from './removal';

/** Lines from the top of the body in which headline, byline and date are looked for. */
const HEAD_LINES = 16;
/** Words from which a heading at the very top is a standfirst and not the title of a first section. */
const STANDFIRST_WORDS = 7;
const MAX_STANDFIRST_WORDS = 80;

const STANDFIRST_NAME =
  /(^|[\s_-])(standfirst|dek|deck|subtitle|sub-?head(line|ing)?|subhed|summary|strapline|article-?intro|lead-?in|kicker|bajada|copete|chapo|chapeau|vorspann|teaser-?text|sottotitolo|entradilla|subtitulo|ingress|abstract|excerpt|description)([\s_-]|$)/i;

/** Takes the headline's copy, byline, date and such from the top of the body, and the standfirst, which it returns. */
export function trimHead(blocks: Block[], facts: StoryFacts, removal: Removal): string | undefined {
  const start = storyStart(blocks, facts);
  const head = blocks.slice(0, start);
  const standfirst = blocks
    .slice(0, start + 1)
    .find((block, at) => isStandfirst(block, blocks.slice(at + 1), facts));
  const furniture = head.filter((block) => block !== standfirst && isHeadFurniture(block, facts));
  const first = blocks[start];
  if (first && describesWriter(first, facts.byline)) furniture.push(first);
  furniture.push(...belowIntroduction(blocks.slice(start + 1, HEAD_LINES), facts));
  // A long breadcrumb above them is taken for the story's first line.
  furniture.push(...blocks.slice(start, HEAD_LINES).filter(({ text }) => saysReadingTime(text)));
  removal.remove(furniture, 'head');
  if (!standfirst || !removal.remove([standfirst], 'standfirst')) return undefined;
  removal.remove(headAfter(blocks, standfirst, facts), 'head');
  return standfirst.text;
}

/** Byline and date often stand below the standfirst. */
function headAfter(blocks: Block[], standfirst: Block, facts: StoryFacts): Block[] {
  const after = blocks.slice(blocks.indexOf(standfirst) + 1, HEAD_LINES);
  return after.slice(0, storyStart(after, facts)).filter((block) => isHeadFurniture(block, facts));
}

/** The byline and date that stand between an introduction, which is a paragraph like those of the story, and the story. */
function belowIntroduction(lines: Block[], facts: StoryFacts): Block[] {
  const end = lines.findIndex((line) => !saysWhoOrWhen(line, facts));
  const next = lines[end];
  return next && isProse(next) ? lines.slice(0, end) : [];
}

function storyStart(blocks: Block[], { now, lang }: StoryFacts): number {
  const first = blocks
    .slice(0, HEAD_LINES)
    .findIndex((block) => isProse(block) && !saysOnlyWhen(block, now, lang));
  return first < 0 ? 0 : first;
}

function isHeadFurniture(block: Block, facts: StoryFacts): boolean {
  return (
    isStoryFurniture(block, facts) || (isLinked(block) && block.container.closest('p, h1, h2, h3') === null)
  );
}

function isStandfirst(block: Block, next: Block[], facts: StoryFacts): boolean {
  const { container, text, words } = block;
  if (words < 4 || words > MAX_STANDFIRST_WORDS || isTitleCopy(block, facts)) return false;
  if (!next.slice(0, 6).some(isProse) || container.closest('li, table, blockquote')) return false;
  if (container.matches('h2, h3, h4') && words >= STANDFIRST_WORDS && isLoneHeading(container, next))
    return true;
  const at = next.findIndex(isProse);
  const paragraph = next[at]?.container;
  if (paragraph?.parentElement === container.parentElement && paragraph?.className === container.className)
    return false;
  if (isNamedStandfirst(block)) return true;
  const isDescription = facts.description !== undefined && agreement(text, facts.description) >= 0.9;
  return isDescription && next.slice(0, at).some((line) => isStoryFurniture(line, facts));
}

/** The titles of a story's sections share one kind of heading, and smaller ones may follow; a standfirst has its own. */
function isLoneHeading({ localName }: Element, next: Block[]): boolean {
  return !next.some(
    ({ container }) => /^h[2-6]$/.test(container.localName) && container.localName >= localName,
  );
}

/** Named by its own element, or by one that holds nothing else. */
export function isNamedStandfirst({ container, words }: Block): boolean {
  const parent = container.parentElement;
  const wrapper = parent && countWords(parent.textContent ?? '', words) === words ? parent : undefined;
  return [container, wrapper].some((element) =>
    STANDFIRST_NAME.test(`${element?.className ?? ''} ${element?.id ?? ''}`),
  );
}
