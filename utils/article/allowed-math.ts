/** Gives the value as it may stay, or `undefined` where the attribute must go. */
type AttributeRule = (value: string) => string | undefined;
type AttributeRules = Readonly<Record<string, AttributeRule>>;

const word = (text: string) => (/^[a-z-]{1,20}$/i.test(text) ? text : undefined);
const flag = (text: string) => (/^(true|false)$/i.test(text) ? text.toLowerCase() : undefined);
const length = (text: string) => (/^[+-]?[\d.]{1,8}(em|ex|px|pt|%)?$/.test(text) ? text : undefined);
const count = (text: string) => (/^\d{1,3}$/.test(text) ? text : undefined);

const NONE: AttributeRules = {};
const ALIGNED: AttributeRules = { columnalign: (text) => (/^[a-z\s]{1,80}$/i.test(text) ? text : undefined) };
const STYLED: AttributeRules = { displaystyle: flag, scriptlevel: count };
const TOKEN: AttributeRules = { mathvariant: word };
const ACCENTED: AttributeRules = { accent: flag, accentunder: flag };

/**
 * The part of MathML Core that draws formulas, with what its attributes may say. Nothing that links, styles, acts or holds
 * HTML (`annotation-xml`, `mglyph`, `maction`, `href`): those are the doors by which MathML has carried scripts past
 * sanitisers.
 */
export const ALLOWED_MATH: Readonly<Record<string, AttributeRules>> = {
  math: { display: (text) => (/^(block|inline)$/.test(text) ? text : undefined), ...STYLED },
  menclose: { notation: word },
  merror: NONE,
  mfrac: { linethickness: length },
  mi: TOKEN,
  mmultiscripts: NONE,
  mn: TOKEN,
  mo: {
    ...TOKEN,
    fence: flag,
    form: word,
    largeop: flag,
    lspace: length,
    maxsize: length,
    minsize: length,
    movablelimits: flag,
    rspace: length,
    separator: flag,
    stretchy: flag,
    symmetric: flag,
  },
  mover: ACCENTED,
  mpadded: { width: length, height: length, depth: length, lspace: length },
  mphantom: NONE,
  mprescripts: NONE,
  mroot: NONE,
  mrow: NONE,
  ms: TOKEN,
  mspace: { width: length, height: length },
  msqrt: NONE,
  mstyle: STYLED,
  msub: NONE,
  msubsup: NONE,
  msup: NONE,
  mtable: ALIGNED,
  mtd: { ...ALIGNED, columnspan: count, rowspan: count },
  mtext: NONE,
  mtr: ALIGNED,
  munder: ACCENTED,
  munderover: ACCENTED,
};
