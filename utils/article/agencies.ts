/** News agencies as credit lines name them, and the plain word for them in the languages of the news. */
const AGENCY =
  'agenc(?:ies|y|e|es|ias?)|agenturen|agentur|agenzie|agências|agentschappen|ajanslar|agencje|وكالات|агентства|' +
  'news agenc(?:ies|y)|wire (?:services?|reports?)|staff(?: and)?|' +
  'afp|agence france[- ]presse|reuters|thomson reuters|associated press|the associated press|ap|dpa|upi|ani|pti|ians|xinhua|tass|wam|' +
  'efe|europa press|ansa|adnkronos|apa|sda|keystone-sda|ats|belga|anp|tt|ntb|ritzau|stt|lusa|pap|čtk|ctk|mti|tanjug|' +
  'kyodo|jiji|yonhap|kna|spa|qna|bna|mena|anadolu(?: agency)?|aa|sapa|nampa|nan|aap|pa media|press association|bloomberg|ukrinform|interfax|' +
  'kcna|antara|bernama|tap|aps|map|sana|irna|ntv|notimex|télam|telam|agerpres|lapresse|epd|kna';
const JOINED = '(?:\\s*(?:,|/|&|\\+|-|–|and|und|y|et|e|en|with|mit|con|avec|و)\\s*)';
const LEAD =
  '(?:with (?:inputs?|reports?|additional reporting) (?:from|by)|(?:con )?información de|mit material von|avec|source|quelle|fuente|fonte|text|credit|via|staff and|staff with)?:?\\s*';

const CREDIT = new RegExp(
  `^[([—–-]*\\s*${LEAD}((?:${AGENCY})(?:${JOINED}(?:${AGENCY}))*)\\s*[)\\].]*$`,
  'iu',
);

/** The agencies that a whole line credits ("(Reuters)", "dpa/AFP", "With inputs from agencies"), or `undefined`. */
export function agencyCredit(line: string): string | undefined {
  return line.length <= 60 ? CREDIT.exec(line)?.[1]?.trim() : undefined;
}
