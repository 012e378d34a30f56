import { isSubject } from './app-banner';
import { type Block, countWords, isOwn } from './block';
import type { Detector } from './detector';
import { type Evidence, SURE } from './evidence';
import { CORRECTION } from './wording';

/** The best evidence of `detectors` that `block` is a promo; nothing where none is sure. */
export function judgeBlock(block: Block, detectors: readonly Detector[]): Evidence | undefined {
  if (isProtected(block)) return;
  return detectors
    .filter((detector) => mayBe(block, detector))
    .map((detector) => detector.weigh(block))
    .filter((evidence): evidence is Evidence => evidence !== undefined && evidence.score >= SURE)
    .sort((one, other) => other.score - one.score)[0];
}

/** Whether nothing that the block holds forbids the kind. */
export function mayBe(block: Block, { fits = isOwn }: Detector): boolean {
  return fits(block);
}

/** What is never hidden, whatever speaks for it: the headline, corrections, the app that the story is about. */
export function isProtected(block: Block): boolean {
  const { ownerDocument: page } = block.element;
  const title = page.title.toLowerCase();
  const headline =
    page.querySelector('h1')?.textContent ??
    page.querySelector<HTMLMetaElement>('[property="og:title"]')?.content;
  return (
    block.lines.some(
      (line) => CORRECTION.test(line) || (countWords(line) > 3 && title.includes(line.toLowerCase())),
    ) || isSubject(block, headline?.toLowerCase() ?? '')
  );
}
