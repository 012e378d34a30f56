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
  return DATA_RASTER.test(text.trim()) ? text.trim() : address(text, /^https?:$/);
}

/** Gives the value as it may stay, or `undefined` where the attribute must go. */
type AttributeRule = (value: string) => string | undefined;
type AttributeRules = Readonly<Record<string, AttributeRule>>;

const GLOBAL: AttributeRules = { dir: oneOf('ltr', 'rtl', 'auto'), lang: asIs };
const NONE: AttributeRules = {};
const QUOTED: AttributeRules = { cite: (text) => address(text, /^https?:$/) };
const EDITED: AttributeRules = { ...QUOTED, datetime: asIs };
const CELL: AttributeRules = {
  colspan: number,
  rowspan: number,
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
};
const COLUMN: AttributeRules = { span: number };

/**
 * Every element an article may hold, with its attributes and what each may say (beside `dir` and `lang`).
 * Nothing that draws, scripts, styles, embeds or asks for input; no `class`, `id`, `name`, `style` or `srcset`.
 */
const ALLOWED: Readonly<Record<string, AttributeRules>> = {
  a: { href: linkAddress, rel: asIs },
  abbr: { title: asIs },
  article: NONE,
  aside: NONE,
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
  figure: NONE,
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
  wbr: NONE,
};

const rulesByTag = new Map(
  Object.entries(ALLOWED).map(([tag, rules]) => [tag, new Map(Object.entries({ ...GLOBAL, ...rules }))]),
);

export const ALLOWED_TAGS: readonly string[] = Object.freeze([...rulesByTag.keys()]);
export const ALLOWED_ATTRIBUTES: readonly string[] = Object.freeze([
  ...new Set([...rulesByTag.values()].flatMap((rules) => [...rules.keys()])),
]);

/** The attributes of one element and their rules; `undefined` for an element that may not be in an article. */
export function attributeRules(tag: string): ReadonlyMap<string, AttributeRule> | undefined {
  return rulesByTag.get(tag);
}
