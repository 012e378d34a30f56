import { agreement, saysTheSame } from './agreement';
import { isProse } from './blocks';
import type { Metadata } from './metadata';
import { tidy } from './text';

const MIN_WORDS = 5;
const MAX_WORDS = 80;

/**
 * The line under the headline that the page's body leaves out: prose before the byline, or the page's own description.
 * @param textContent of the story.
 */
export function findStandfirst(
  { headline, description, title }: Metadata,
  textContent: string,
): string | undefined {
  const story = tidy(textContent);
  const line = [...headline.above, ...headline.below].find((block) => {
    const { text, words, container } = block;
    if (words < MIN_WORDS || words > MAX_WORDS || saysTheSame(text, title) || story.includes(text))
      return false;
    const isDescription = description !== undefined && agreement(text, description) >= 0.9;
    return (
      isDescription || (isProse(block) && container.closest('figure, aside, nav, footer, form') === null)
    );
  });
  return line?.text;
}
