import { listTextRuns } from '../../utils/article/text';
import { wordsOf } from './metrics';
import { StoryWords } from './story-words';

/** A promo block of a real page. */
export interface DonorBlock {
  kind: string;
  html: string;
  text: string;
}

/**
 * What promos say, in the words in which people would search for them; the first that fits names the kind. On purpose
 * neither taken from `utils/promo` nor fitted to it: what is looked for by the rules alone, they would find again.
 */
const CUES: readonly (readonly [kind: string, cue: RegExp])[] = [
  [
    'appBanner',
    /\b(?:download|install|get|open|use|try) (?:the|our|this|in)?\b.{0,20}\bapp\b|\b(?:app store|google play)\b/i,
  ],
  [
    'newsletter',
    /\bnews ?letters?\b|\byour (?:inbox|e-?mail address)\b|\be-?mail (?:updates|alerts)\b|\bby e-?mail\b/i,
  ],
  ['survey', /\bsurvey\b|\bwas this (?:article|page|story|post) \w+\?|\bgive (?:us )?feedback\b/i],
  ['donation', /\bdonat(?:e|ions?)\b|\bsupport (?:us|our (?:work|journalism))\b|\bchip in\b/i],
  [
    'signUp',
    /\b(?:create|register|sign up|join)\b.{0,30}\b(?:account|free|today|now)\b|\bbecome a member\b|\bsubscribe (?:now|today)\b/i,
  ],
  ['share', /^\W*share\b.{0,25}$|\bshare (?:this|on (?:facebook|twitter|linkedin))\b/i],
];

/** Longer lines are prose that mentions a thing. In letters. */
const MAX_LINE = 220;

/** A box that says more, or leads to more places, is not one promo. */
const MAX_WORDS = 60;
const MAX_LINKS = 6;
const MENU = 0.7;

const CONTROL = 'a[href],button,input,[role=button]';
const NOT_A_PROMO = 'h1,main,article,nav,table,textarea,time,[type=password],[rel~=author]';
/** Imprints, bylines and comments; wherever they are in a box. */
const NOT_SAID_BY_PROMOS = /©|copyright|all rights reserved|^by [A-Z]|\breply\b|\b(?:19|20)\d\d\b/i;
const PAGE_PART = 'html,body,main,article,header,footer,nav,aside';

/**
 * Blocks of a page that call for something, by their wording alone: the largest small box around a line that does so,
 * with something to press in it, outside menus, and with no word of the story in it.
 */
export function findDonors(body: Element, truth: string): DonorBlock[] {
  const story = new StoryWords(truth);
  const boxes = new Map<Element, DonorBlock>();
  for (const { text, container } of listTextRuns(body)) {
    if (text.length > MAX_LINE || !kindOf(text)) continue;
    const box = boxAround(container, body);
    if (!box || boxes.has(box)) continue;
    const lines = listTextRuns(box).map((run) => run.text);
    const kind = lines.map(kindOf).find((name) => name !== undefined);
    if (!kind || story.find(lines).size > 0 || lines.some((line) => NOT_SAID_BY_PROMOS.test(line))) continue;
    if (kind !== 'share' && isMenu(box)) continue;
    boxes.set(box, { kind, html: withoutScripts(box), text: lines.join(' ') });
  }
  return [...boxes.values()];
}

function kindOf(line: string): string | undefined {
  return CUES.find(([, cue]) => cue.test(line))?.[0];
}

function boxAround(line: Element, body: Element): Element | undefined {
  let box: Element | undefined;
  for (let around: Element | null = line; around && around !== body; around = around.parentElement) {
    if (around.matches(PAGE_PART) || around.querySelector(NOT_A_PROMO)) break;
    if (wordsOf(around.textContent ?? '').length > MAX_WORDS) break;
    if (around.querySelectorAll('a[href]').length > MAX_LINKS) break;
    box = around;
  }
  // What lies in a link is a teaser or a menu's entry.
  const isBox =
    box &&
    (box.matches(CONTROL) || box.querySelector(CONTROL)) &&
    !box.closest('nav,header,[role=navigation],a a,a *,li,h1,h2,h3,p *') &&
    (box.checkVisibility?.({ visibilityProperty: true }) ?? true);
  return isBox ? box : undefined;
}

/** Three links and more with hardly anything said beside them. */
function isMenu(box: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')];
  const linked = links.flatMap((link) => wordsOf(link.textContent ?? '')).length;
  return links.length > 2 && linked >= MENU * wordsOf(box.textContent ?? '').length;
}

/** Scripts would not run, and what they write as text is none. */
function withoutScripts(box: Element): string {
  const copy = box.cloneNode(true) as Element;
  for (const script of copy.querySelectorAll('script,noscript,style')) script.remove();
  return copy.outerHTML;
}
