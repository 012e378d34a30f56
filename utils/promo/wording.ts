/**
 * The one vocabulary of promo wording, for the live page and for extracted text, in English, German, French, Spanish,
 * Italian and Portuguese; by stems, since it is part of the script on every page. An appeal is found by its *ask*
 * ("sign up for our newsletter"), not by the bare subject ("the bank's newsletter"). A story may still use the same
 * words ("users download the app"), so wording alone never hides anything: it counts only together with links,
 * buttons, fields, place or the shape of its block.
 */

/**
 * The letters of these languages, lower case; `\b` knows ASCII letters only, and `\p{L}` with the flags `iu` took
 * 30 ms a page to compile.
 */
const LETTER = '[a-zß-ž]';
const END = `(?!${LETTER})`;

/** How one asks for an account. */
const REGISTERING = 'sign.?up|regist|join|creat|anmeld|erstell|inscri|cré[ez]|crea|crie|iscriv|cadastr';

/** How an ask begins; English nouns made of the same stems ("users", "downloader") do not count. */
const VERBS =
  `(?:download|use|read|view|explor|test)(?!e?rs?${END})|${REGISTERING}|subscri|get|receiv|deliver|install|open|try|` +
  'continu|discover|ask|take|complet|answer|share|tell|abonn|erhalt|hol|lad|herunter|öffn|lesen|entdeck|frag|nehm|teil|' +
  'recev|télécharg|ouvr|essay|découvr|demand|répond|particip|suscr[ií]b|recib|desc[aá]rg|abr[ae]|prueb|prob|descub|pregunt|' +
  'respond|ricev|scarica|apri|prova|scopri|chied|rispond|assin|receb|baix|experiment|pergunt';

/** What one kind of appeal is about, and sentences that ask for it without naming it. */
export interface Wording {
  /** In texts, class names and addresses. Global: for `matchAll` and `search`, not for `test`. */
  subject: RegExp;
  phrases?: RegExp;
  /** Where not every verb of an ask goes with it. */
  verb?: RegExp;
  /** The subject, and what every phrase has: a quick first look at a text. */
  mentions: RegExp;
}

const NEWSLETTERS =
  'news.?letter|infolettre|bolet[ií]|inbox|posteingang|mailing list|briefing|(?:daily|weekly) e-?mail';
const APPS = `(?:apps?|appli)${END}|applica[tz]|aplicati|aplicaci|google play`;
const AI = `(?:AI|KI|IA|chatbot)${END}`;
const ACCOUNTS = `account|free${END}|konto|kostenlos|compte|gratui|cuenta|gr[aá]tis|conta${END}`;
const SURVEYS = 'survey|questionn|feedback|umfrage|enquête|sondage|encuesta|sondaggio|questionario|pesquisa';

function atStart(stems: string, flags = 'i'): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${stems})`, flags);
}

/** "Sign up for our newsletter", "straight to your inbox", "New MEE newsletter: ...". */
export const NEWSLETTER: Wording = {
  subject: atStart(NEWSLETTERS, 'gi'),
  mentions: atStart(`${NEWSLETTERS}|e-?mail`),
  phrases:
    /(?:to|every [\w ]{3,20},? in) your (?:inbox|e-?mail)|(?:jeden|jede woche|chaque|cada|ogni|elke) .{3,25}(?:postfach|boîte|correo|casella|e-?mail|inbox)|^new (?:\S+ )?newsletter/i,
};

/** "Download the app", "In der App lesen", "Descarga nuestra aplicación". */
export const APP_DOWNLOAD: Wording = { subject: atStart(APPS, 'gi'), mentions: atStart(APPS) };

/** "Try our AI features", "KI-Assistent fragen", "Descubre la IA". */
export const AI_PROMO: Wording = { subject: atStart(AI, 'gi'), mentions: atStart(AI) };

/** "Create a free account", "Jetzt kostenlos registrieren". */
export const SIGN_UP: Wording = {
  subject: atStart(ACCOUNTS, 'gi'),
  verb: atStart(REGISTERING),
  mentions: atStart(ACCOUNTS),
};

/** "Take our survey", "Was this article helpful?". */
export const SURVEY: Wording = {
  subject: atStart(SURVEYS, 'gi'),
  mentions: atStart(`${SURVEYS}|help|useful|likely|hilf|[uú]til`),
  phrases: /was this .{0,20}(?:help|use)ful|how likely are|help us improve|(?:hilfreich|utile|útil)\s?\?/i,
};

/** The nouns of all asks: what the links of promos have in their addresses. */
export const PROMO_NOUN = atStart(
  `${[NEWSLETTERS, APPS, AI, ACCOUNTS, SURVEYS].join('|')}|e-?mail|help|useful|likely|hilf|[uú]til`,
);

/** The noun of every sentence about comments. */
export const COMMENTS = atStart('kommentar|com{1,2}ent');

/** A line that begins as asks do. */
export const IMPERATIVE = new RegExp(`^\\W*(?:${VERBS})`, 'i');

const VERB = atStart(VERBS);

/** The words of `text` that ask for what `wording` is about, and where they begin. */
export function findAsk(wording: Wording, text: string): { words: string; at: number } | undefined {
  const begins = wording.verb ?? VERB;
  for (const { 0: noun, index } of text.matchAll(wording.subject)) {
    const before = /[^.!?]{0,60}$/.exec(text.slice(0, index))?.[0] ?? '';
    const verb = begins.exec(before);
    if (verb) {
      const at = index - before.length + verb.index;
      return { words: text.slice(at, index + noun.length), at };
    }
    // German puts the verb last.
    const after = begins.exec(/^[^.!?]{0,50}/.exec(text.slice(index))?.[0] ?? '');
    if (after) return { words: text.slice(index, index + after.index + after[0].length), at: index };
  }
  const phrase = wording.phrases?.exec(text);
  return phrase ? { words: phrase[0], at: phrase.index } : undefined;
}

/** Notices lines that ask for what `wording` is about. */
export function asksFor(wording: Wording): { mentions: RegExp; asks(line: string): boolean } {
  return { mentions: wording.mentions, asks: (line) => findAsk(wording, line) !== undefined };
}

/** True for an ask of any kind. */
export function asks(text: string): boolean {
  return (
    PROMO_NOUN.test(text) &&
    [NEWSLETTER, APP_DOWNLOAD, AI_PROMO, SIGN_UP, SURVEY].some((wording) => findAsk(wording, text))
  );
}

/** What an AI promo's buttons do. */
export const AI_ACTION =
  /^\W*(?:summar|translat|ask|explain|zusammenf|übersetz|frag|résum|tradu|demand|resum|pregunt|pergunt|riassum|chied)/i;

/** "No comments yet", "Be the first to comment". */
export const EMPTY_COMMENTS =
  /no comments? (?:yet|so far)|are no comments|first to (?:comment|reply|leave|post|share)|^(?:no|0) comments?\W*$|keine kommentare|ersten kommentar|aucun commentaire|à commenter|(?:no hay|ningún|sin|0) comentario|en comentar|nessun commento|a commentare|(?:nenhum|não há|sem) comentário|a comentar/i;

/** The heading of a comment section, without a number of comments in it. */
export const COMMENTS_HEADING =
  /^\W*(?:0 )?(?:comments?|kommentare?|commentaires?|coment[aá]rios?|commenti)\W*0?\W*$/i;

/** "Read more", "Lesen Sie auch", "Te puede interesar": at the start of a line. */
export const READ_MORE =
  /^\W*(?:(?:read|see|learn|find out|watch) (?:more|also|next)|more on this|more from|you (?:may|might) (?:also )?like|related(?: articles?| stor(?:y|ies))?\s*:|mehr zum thema|lesen sie (?:auch|mehr)|lies (?:auch|mehr)|weiterlesen|(?:à )?lire (?:aussi|également|la suite)|en savoir plus|l(?:ee|eer|ea) (?:también|más)|te puede interesar|leggi (?:anche|tutto)|leia (?:também|mais)|saiba mais|veja também)(?![a-zß-ž])/i;

/** The address of a link into an app store, or of a service that leads there. */
export const STORE_LINK =
  /^(?:https?:)?\/\/(?:apps\.apple\.com|itunes\.apple\.com\/(?:\w\w\/)?app|play\.google\.com\/store\/apps|appgallery\.huawei\.com|app\.adjust\.com|[\w-]+\.(?:onelink\.me|app\.link|adj\.st|page\.link))(?:\/|$)|^(?:itms-apps|market|intent):/i;

/** A wall before the story: reading goes on for those who pay or register. Never ours to touch. */
export const PAYWALL =
  /(?:continue|keep) reading|to (?:read|access|unlock) |subscribers? only|already (?:a )?subscri|free article|articles? (?:left|remaining)|weiterlesen|abonnenten|réservé|la suite|seguir leyendo|suscriptores|continuar le|per (?:continuare|leggere)|assinantes/i;

/** The paper speaks of its own mistake or of what changed: a part of the story, however short. */
export const CORRECTION =
  /^\W*(?:correction|clarification|editor.s note|this (?:article|story) (?:was|has)|korrektur|berichtigung|anmerkung|rectificati|fe de err|correcci|rettifica|correção|errata)/i;

/** Conditions and consent that belong to a form. */
export const TERMS =
  /privacy|\/terms|terms (?:of (?:use|serv)|and cond|&)|unsubscribe|datenschutz|confidential|désinscri|privacidad/i;

/** Someone is spoken to, as promos do and news does not, unless it quotes. */
export const ADDRESS = atStart(
  `(?:yours?|you|our|us|we|sie|ihre?n?|du|deine?n?|unsere?n?|vous|votre|vos|nos|notre|tus?|te|n[uo]e?str[aeio]s?|você|seu|noss[ao]s?)${END}`,
);
