import type { Block } from '../blocks';
import { isReported } from '../reported';
import { isPageCall } from './page-calls';

/** What an offer of access names; each alone may be what a story is about. */
const SIGNS = [
  // What is to be had ...
  /(?<!\p{L})(?:unlimited|full|complete|digital) access(?!\p{L})|unbegrenzte?n? zugang|zugriff auf alle|accès (?:illimité|complet)|acceso (?:ilimitado|completo|total)|accesso (?:illimitato|completo)|acesso (?:ilimitado|completo)|onbeperkte? toegang/iu,
  // ... for how much ...
  /[€$£]\s?\d[\d.,]*\s?(?:a|per|\/|pro|im|par|al|por|a la|per)?\s?(?:week|month|year|woche|monat|jahr|semaine|mois|an|semana|mes|año|settimana|mese|anno|mês|ano|maand)(?!\p{L})|\d[\d.,]*\s?(?:€|euros?|£|\$)\s?(?:a|per|\/|pro|im|par|al|por|a la)?\s?(?:week|month|woche|monat|semaine|mois|semana|mes|settimana|mese|mês|maand)(?!\p{L})/iu,
  // ... on which terms ...
  /(?<!\p{L})cancel (?:at )?any ?time|jederzeit kündbar|sans engagement|résiliable à tout moment|cancel[ae] cuando quieras|disdici quando vuoi|cancele quando quiser|(?:altijd|elk moment) opzegbaar|отменить в любой момент/iu,
  // ... and what is spent.
  /(?<!\p{L})your (?:last )?free articles?(?!\p{L})|free articles? (?:left|remaining)|articles? gratuits?|artículos? gratis|articoli gratuiti/iu,
];
/** How such a line begins: with what the reader is to do, or has done. */
const BEGINS =
  /^\P{L}*(?:subscribe|get|enjoy|unlock|start|try|join|become|sign up|you(?:[’']ve| have)|only|just|from|already|abonnieren|jetzt|testen|lesen sie|abonnez|profitez|accédez|suscr[ií]b|accede|disfruta|abbonati|accedi|assine|tenha|abonneer|lees|оформите|подпишитесь)/iu;
const LOG_IN =
  /^\P{L}*(?:already (?:a )?subscri\p{L}+|(?:bereits|schon) abonnent\p{L}*|déjà abonné\p{L}*|¿?ya eres suscriptor\p{L}*|sei già abbonato|já é assinante|al abonnee)(?!\p{L}).{0,40}$/iu;
const MAX_WORDS = 60;

/**
 * The offer that stands where a story is cut off for those who do not pay: the lines at its end, or below a line that says
 * so. What other services cost, and that one may cancel, is news and advice elsewhere in it.
 */
export function findPaywallOffers(blocks: readonly Block[]): Block[] {
  const offers: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const isBelowCall = before !== undefined && (isPageCall(before) || offers.includes(before));
    if (isOffer(block) && (isBelowCall || isAtEnd(blocks.slice(index + 1)))) offers.push(block);
    else if (isBelowCall && LOG_IN.test(block.text)) offers.push(block);
  }
  return offers;
}

function isAtEnd(below: readonly Block[]): boolean {
  return below.every((line) => isOffer(line) || isPageCall(line) || LOG_IN.test(line.text));
}

function isOffer({ container, text, words }: Block): boolean {
  if (words > MAX_WORDS || container.closest('li, td, th, dd, blockquote, pre')) return false;
  if (!BEGINS.test(text) || isReported(text)) return false;
  return SIGNS.filter((sign) => sign.test(text)).length >= 2;
}
