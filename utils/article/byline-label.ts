/** Whose name a label announces: the writer's, or that of somebody who checked, drew or edited. */
export type Authorship = 'writer' | 'other';

export interface BylineLabel {
  of: Authorship;
  /** What follows the label; empty where it stands alone. */
  rest: string;
  /** Said in so many words: "Written by", not the "By" or "Text" that begin sentences too. */
  isStrict: boolean;
}

/** "By" and its like, as a line begins that names a writer. */
const WRITER =
  /^(?:(?:(?:this\s+(?:post|article|story)\s+was\s+)?(?:story|words|text|article|report|reporting|analysis|opinion|essay|column|written|authored|posted|submitted|published|reported|interview|created|contributed|compiled|guest (?:post|column|essay)|insights)\s+(?:by|from))|(?:eine?\s+)?(?:kommentar|analyse|gastbeitrag|bericht|interview|reportage|kolumne|essay|glosse)\s+von|(?:publié|écrit|rédigé)\s+par|(?:escrito|publicado|redactado)\s+por|scritto\s+da|geschreven\s+door|viết\s+bởi|by|(?:words|story|report(?:ing)?|interview|texte?|texto|tekst)(?=\s*:|$)|about the author|the author|authors?|contributors?|contributor|autor[aei]?n?|autores|auteurs?|autore|autori|von|par|propos recueillis par|por|di|a cura di|door|av|af|skrevet av|yazan|автор|текст|بقلم|كتب|كتبت|إعداد|מאת|작성자|(?:取材・)?文|作者|記者)(?:\s*[::/／・]\s*|\s+|$)/iu;

/** Those who had a hand in it and did not write it. */
const OTHER =
  /^(?:(?:medically |expert |fact[- ]?|clinically |legally |technically |peer[- ]?)?(?:reviewed|researched|checked|verified|edited|translated|produced|photographed|illustrated|updated|sponsored|approved|presented|designed|hosted)\s+(?:by|von|par|por)|(?:photos?|photographs?|photography|images?|pictures?|illustrations?|graphics?|video|cover|art|artwork|audio|heard|interview edited)\s*(?:by|:|credits?:?|courtesy|via)|(?:content|editor|reviewer|redaktion|foto|fotos|bild|bilder|photo|fotografía|übersetzung|traducción)\s*[::/]|source\s*:|expert reviewed|translated\b)\s*:?\s*/iu;

/** In Korean and Japanese it stands after the name. */
const REPORTER_AFTER = /^([\p{Script=Hangul}\p{Script=Han}]{2,6})\s*(?:기자|특파원|記者|特派員)$/u;

/** "Posted on March 3, 2026 by", "3/12/2026 by": a date before the label. */
const DATED =
  /^(?:(?:posted|published|written|created)\s+)?(?:on\s+)?(?:\p{L}{3,9},?\s+)?(?:\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+|\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+|\d{1,2}[./-]\d{1,2}[./-])\d{4},?\s+by\s+(?=\p{L})/iu;

/** The label that a line begins with, or `undefined`. */
export function labelOf(text: string): BylineLabel | undefined {
  const dated = DATED.exec(text);
  if (dated) return { of: 'writer', rest: text.slice(dated[0].length), isStrict: true };
  const other = OTHER.exec(text);
  if (other) return { of: 'other', rest: text.slice(other[0].length), isStrict: true };
  const reporter = REPORTER_AFTER.exec(text);
  if (reporter?.[1]) return { of: 'writer', rest: reporter[1], isStrict: true };
  const writer = WRITER.exec(text);
  if (!writer) return undefined;
  const isStrict = /\s(?:by|from)\b|:/iu.test(writer[0]) || /^by\s/i.test(writer[0]);
  return { of: 'writer', rest: text.slice(writer[0].length).trim(), isStrict };
}
