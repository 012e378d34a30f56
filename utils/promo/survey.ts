import type { Block } from './block';
import type { Detector } from './detector';
import { type Evidence, weighAppeal } from './evidence';
import { asksFor, SURVEY } from './wording';

const HOST = /surveymonkey|typeform|forms\.gle|google\.com\/forms|qualtrics/;

/** Answers on a scale, also where they are only signs. */
const ANSWER = /^(?:\d\d?|yes|no|ja|nein|oui|non|sí|si|não|sim|(?:not|very) .{2,20}|\P{L}{1,5})$/iu;

/** Boxes that want an opinion of the site, not of the news. */
export const survey: Detector = { kind: 'survey', ...asksFor(SURVEY), weigh };

function weigh(block: Block): Evidence | undefined {
  const answers = block.labels.filter((label) => ANSWER.test(label)).length + block.radios;
  return weighAppeal(
    'survey',
    block,
    SURVEY,
    [2, block.links.some((link) => HOST.test(link.href)) && 'link to a survey'],
    [2, answers > 1 && `${answers} answers`],
  );
}
