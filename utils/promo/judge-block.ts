import { weighAiPromo } from './ai-promo';
import { isSubject, weighAppBanner } from './app-banner';
import { type Block, countWords } from './block';
import { weighEmptyComments } from './empty-comments';
import { type Evidence, SURE } from './evidence';
import type { PromoKind } from './hidden-block';
import { weighNewsletter } from './newsletter';
import { weighSignUp } from './sign-up';
import { weighSurvey } from './survey';
import { CORRECTION } from './wording';

const HEURISTICS: Record<PromoKind, (block: Block) => Evidence | undefined> = {
  appBanner: weighAppBanner,
  newsletter: weighNewsletter,
  aiPromo: weighAiPromo,
  emptyComments: weighEmptyComments,
  survey: weighSurvey,
  signUp: weighSignUp,
};

/** The best evidence that `block` is a promo, of `kind` alone where one is given; nothing if it is not sure. */
export function judgeBlock(block: Block, kind?: PromoKind): Evidence | undefined {
  if (isProtected(block)) return;
  return (kind ? [HEURISTICS[kind]] : Object.values(HEURISTICS))
    .map((weighKind) => weighKind(block))
    .filter((evidence): evidence is Evidence => evidence !== undefined && evidence.score >= SURE)
    .sort((one, other) => other.score - one.score)[0];
}

/** What is never hidden, whatever speaks for it: the headline, corrections, cookie notices, the app that the story is about. */
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
