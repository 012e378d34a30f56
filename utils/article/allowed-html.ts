import { ALLOWED_MATH } from './allowed-math';
import { EMBED_KINDS } from './keep/embed-kinds';

/** What an image address may hold inside itself: rasters only, since SVG is a document. */
const DATA_RASTER = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z\d+/=\s]*$/i;

const number = (text: string) => (/^\d{1,5}$/.test(text) ? text : undefined);
const asIs = (text: string) => text;
const oneOf =
  (...words: string[]) =>
  (text: string) =>
    words.includes(text.toLowerCase()) ? text.toLowerCase() : undefined;

function address(text: string, schemes: RegExp): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return schemes.test(url.protocol) ? url.href : undefined;
}

/** An address a link may lead to, in the browser's own spelling, or `undefined`. Relative ones lead nowhere here. */
export function linkAddress(text: string): string | undefined {
  return address(text, /^(https?|mailto|tel):$/);
}

/** An address a picture may be loaded from, or `undefined`. */
export function imageAddress(text: string): string | undefined {
  const trimmed = text.trim();
  return DATA_RASTER.test(trimmed) ? trimmed : address(text, /^https?:$/);
}

/** Gives the value as it may stay, or `undefined` where the attribute must go. */
type AttributeRule = (value: string) => string | undefined;
type AttributeRules = Readonly<Record<string, AttributeRule>>;

/** A mark of ours, which leads from a footnote's number to the note: a number, since a name could be one of the page's. */
const mark = (text: string) => (/^\d{1,5}$/.test(text) ? text : undefined);

const GLOBAL: AttributeRules = { dir: oneOf('ltr', 'rtl', 'auto'), lang: asIs, 'data-anchor': mark };
const NONE: AttributeRules = {};
const QUOTED: AttributeRules = { cite: (text) => address(text, /^https?:$/) };
const EDITED: AttributeRules = { ...QUOTED, datetime: asIs };
const CELL: AttributeRules = {
  colspan: number,
  rowspan: number,
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
};
const COLUMN: AttributeRules = { span: number };
/** A film or a sound that is asked for when it is played, and not before. */
const MEDIA: AttributeRules = {
  src: (text) => address(text, /^https?:$/),
  controls: () => '',
  preload: () => 'none',
};

/**
 * Every element an article may hold, with its attributes and what each may say (beside `dir`, `lang` and `data-anchor`).
 * Nothing that draws, scripts, styles, frames or asks for input; no `class`, `id`, `name`, `style` or `srcset`. What another
 * site shows is a `figure` with `data-embed`, whose link is all it says: the reader makes the frame, on a click, from an
 * address of its own (`keep/recognise.ts`).
 */
const ALLOWED: Readonly<Record<string, AttributeRules>> = {
  a: { href: linkAddress, rel: asIs, 'data-to': mark },
  abbr: { title: asIs },
  article: NONE,
  aside: NONE,
  audio: MEDIA,
  b: NONE,
  bdi: NONE,
  bdo: NONE,
  blockquote: QUOTED,
  br: NONE,
  caption: NONE,
  cite: NONE,
  code: NONE,
  col: COLUMN,
  colgroup: COLUMN,
  dd: NONE,
  del: EDITED,
  details: NONE,
  dfn: { title: asIs },
  div: NONE,
  dl: NONE,
  dt: NONE,
  em: NONE,
  figcaption: NONE,
  figure: { 'data-embed': oneOf(...EMBED_KINDS) },
  h1: NONE,
  h2: NONE,
  h3: NONE,
  h4: NONE,
  h5: NONE,
  h6: NONE,
  header: NONE,
  hr: NONE,
  i: NONE,
  img: {
    src: imageAddress,
    alt: asIs,
    width: number,
    height: number,
    referrerpolicy: asIs,
    loading: asIs,
    decoding: asIs,
    hidden: () => undefined, // let through to the gate, which drops hidden pictures
  },
  ins: EDITED,
  kbd: NONE,
  li: { value: number },
  mark: NONE,
  ol: { start: number, type: (text) => (/^[1aAiI]$/.test(text) ? text : undefined), reversed: () => '' },
  p: NONE,
  pre: NONE,
  q: QUOTED,
  rp: NONE,
  rt: NONE,
  ruby: NONE,
  s: NONE,
  samp: NONE,
  section: NONE,
  small: NONE,
  span: NONE,
  strong: NONE,
  sub: NONE,
  summary: NONE,
  sup: NONE,
  table: NONE,
  tbody: NONE,
  td: CELL,
  tfoot: NONE,
  th: CELL,
  thead: NONE,
  time: { datetime: asIs },
  tr: NONE,
  u: NONE,
  ul: NONE,
  var: NONE,
  video: { ...MEDIA, poster: imageAddress, width: number, height: number },
  wbr: NONE,
};

const rulesByTag = new Map(
  Object.entries(ALLOWED).map(([tag, rules]) => [tag, new Map(Object.entries({ ...GLOBAL, ...rules }))]),
);
const mathRulesByTag = new Map(
  Object.entries(ALLOWED_MATH).map(([tag, rules]) => [tag, new Map(Object.entries(rules))]),
);
const allRules = [...rulesByTag, ...mathRulesByTag];

export const ALLOWED_TAGS: readonly string[] = Object.freeze(allRules.map(([tag]) => tag));
export const ALLOWED_ATTRIBUTES: readonly string[] = Object.freeze([
  ...new Set(allRules.flatMap(([, rules]) => [...rules.keys()])),
]);

const HTML = 'http://www.w3.org/1999/xhtml';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * The attributes of one element and their rules; `undefined` for an element that may not be in an article. HTML within a
 * formula and MathML outside one may not: markup that changes its language on the way is read otherwise the next time.
 */
export function attributeRules(element: Element): ReadonlyMap<string, AttributeRule> | undefined {
  const { localName, namespaceURI, parentElement } = element;
  const isWithinMath = parentElement?.namespaceURI === MATHML;
  if (namespaceURI === HTML) return isWithinMath ? undefined : rulesByTag.get(localName);
  if (namespaceURI !== MATHML || isWithinMath === (localName === 'math')) return undefined;
  return mathRulesByTag.get(localName);
}
