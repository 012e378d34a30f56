import type { Body } from '../find-body';
import type { Trace } from '../trace';
import { dropTeasers } from './drop-teasers';
import { flatten } from './flatten';
import type { StoryFacts } from './furniture';
import { gatherCaptions } from './gather-captions';
import { removeEmptyShells, startRemoval } from './removal';
import { trimHead } from './trim-head';
import { trimTail } from './trim-tail';

/**
 * Takes what is no story out of an extracted body, in place: a headline's copy, byline and date at its head, captions
 * (which become `figcaption`), teasers and promos within, everything after its end. All steps together take at most a
 * quarter of the prose.
 * @returns the standfirst that stood at the head.
 */
export function cleanStory(
  { root, blocks }: Pick<Body, 'root' | 'blocks'>,
  facts: StoryFacts,
  trace?: Trace,
): { standfirst?: string } {
  const removal = startRemoval(root, blocks, trace);
  const story = gatherCaptions(root, blocks, trace);
  const standfirst = trimHead(story, facts, removal);
  const present = story.filter(({ nodes }) => root.contains(nodes[0] ?? null));
  dropTeasers(trimTail(present, facts, removal), facts.url, removal);
  flatten(root);
  removeEmptyShells(root);
  return standfirst ? { standfirst } : {};
}
