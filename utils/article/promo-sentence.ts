import { beginsSentence, leadsOn } from './appeal-words';
import { isLabelLine, labelLength } from './promo-label';
import { isReported } from './reported';
import { sentencesOf } from './sentences';

const END_OF_WORD = '(?![\\p{L}\\p{N}])';

/** How an appeal begins. Alone it proves nothing: stories have sentences that begin with "Subscribe" too. */
const ASK =
  "(?:(?:(?:click|tap) here to )?(?:(?:sign up|subscribe|register)(?= (?:to|for|now|here|today|below|and|via|with) )|join us|join(?= (?:our|my) (?:[\\p{L}’'-]+ ){0,3}(?:mailing list|news ?-?letters?)(?!\\p{L}))|" +
  "get(?! (?:it|ready|started|(?:the|our) .{1,40}(?:right|wrong)))|receive|enter your|stay (?:informed|up to date|ahead)|don[’']t miss|never miss|" +
  'melden sie sich|jetzt (?:anmelden|abonnieren)|abonnieren sie|erhalten sie|inscrivez-vous|abonnez-vous|recevez|' +
  'suscr[ií]b(?:ete|ase|anse)|regístrate|apúntate|recib[ea]|inscreva-se|assine|cadastre-se|receba|' +
  'iscriviti|abbonati|ricevi|schrijf je in|meld je aan|abonneer je|zapisz się|subskrybuj|' +
  `подпи(?:шитесь|сывайтесь|шись)|abone ol(?:un)?|kaydol(?:un)?|اشترك|سجل)${END_OF_WORD}|订阅|訂閱|구독)`;
const ASKS = new RegExp(`^${ASK}`, 'iu');

/**
 * What it asks for. Whole words, other than the stems in `promo/wording.ts`: where the last one ends, the story may go on.
 */
const OFFER = new RegExp(
  '(?<!\\p{L})(?:news ?-?letters?|inbox|mailing list|briefings?|updates|alerts|(?:the|our) (?:latest|best|most important|top|full|free|daily|weekly)|' +
    "every (?:day|morning|evening|week)|nieuwsbrief|infolettre|lettre d[’']info\\p{L}*|bolet[ií]n(?:es)?|boletim|boletins|posteingang|" +
    `(?:full|unlimited) access|accès illimité|acceso (?:ilimitado|completo)|accesso illimitato|acesso (?:ilimitado|completo)|unbegrenzten zugang|onbeperkt(?:e)? toegang|` +
    `bo[iî]te mail|рассылк\\p{L}*|bülten\\p{L}*|biuletyn\\p{L}*|نشرت\\p{L}*|النشرة)${END_OF_WORD}|通讯|邮件|電子報|뉴스레터`,
  'iu',
);

/** The name before the appeal: "New MEE newsletter: Jerusalem Dispatch Sign up ..." */
const NAMED_NEWSLETTER = new RegExp(`^[^.:]{0,60}?news-?letters?:? (?:[^.:]{0,60}? )?(?=${ASK})`, 'iu');

/** Appeals that need no second sign. */
const PLAIN_APPEAL = new RegExp(
  `^(?:please )?(?:${[
    // Elsewhere on the site and off it.
    '(?:click|tap) here (?:to|for)|klicken sie hier|cliquez ici|ha(?:ga|z) clic aquí|clique aqui|clicca qui|нажмите здесь',
    // Its app.
    "download (?:our|the(?: \\p{Lu}\\p{L}*){1,3}|the free) app|laden sie (?:sich )?(?:unsere|die) app|téléchargez (?:notre|l[’'])\\s?appli\\p{L}*|descarg(?:a|ue) nuestra app|baixe (?:o nosso|nosso|o) app|scarica la nostra app|скачайте наше приложение",
    // Its channels.
    'follow us (?:on|at)|(?:find|like|join) us on (?:facebook|instagram|telegram|whatsapp|x|twitter)|folgen sie uns (?:auf|bei)|suivez-nous sur|síguenos en|siga-nos no|seguici su|bizi takip edin',
    // Its podcast.
    'listen to our(?: \\p{L}+){0,2} podcasts?|hören sie unseren(?: \\p{L}+)? podcast|écoutez notre podcast|escucha nuestro podcast|ascolta il nostro podcast|ouça (?:o )?nosso podcast|luister naar onze podcast',
    // Its price.
    'subscribe to get access(?=\\W*$)|read more of this content when you subscribe',
    'become a (?:member|supporter|subscriber) (?:today|now|(?:from|for) (?:(?:just|only|as little as) )?[£$€]?\\d)',
    '(?:subscribe|sign up) (?:now|today)(?: and .{1,40}?)? (?:for|from) (?:(?:just|only|as little as) )?[£$€]?\\d',
    // Its wish for money.
    '(?:consider )?support(?:ing)? (?:our|independent|quality|local|investigative|non-?profit|public)(?: \\p{L}+)? (?:journalism|reporting|newsroom)(?: (?:by (?:making|becoming|giving|donating|subscribing|joining|contributing)|with a|from (?:just|only|as little as)|for (?:just|only|as little as)|today|now)|(?=\\W*$))',
    'consider (?:supporting (?:us|our)|making a donation|becoming a (?:member|subscriber|supporter))',
    'unterstützen sie (?:unser\\p{L}*|unabhängigen) (?:arbeit|journalismus|redaktion)|soutenez (?:notre|un|le) journalisme|apoya nuestro periodismo|apoie (?:o )?nosso jornalismo|sostieni il (?:nostro giornalismo|giornalismo indipendente)|steun onze (?:journalistiek|redactie)',
  ].join('|')})${END_OF_WORD}`,
  'iu',
);

/** As a paragraph of its own, advice begins so too: "Click here to see the full list", "Get the best seeds". */
const MAY_HELP = /^(?:please )?(?:(?:click|tap) here|get|receive|enter)(?!\p{L})/iu;
/** What no advice is about. */
const OFFERS_CONTACT =
  /^\P{L}*(?:please )?(?:click|tap) here to (?:subscribe|sign up|donate|support us|follow|join)(?!\p{L})|(?<!\p{L})(?:our|the(?: \p{L}+){0,3}) app(?!\p{L})|news ?-?letter|inbox|mailing list/iu;

/** A question that only its appeal answers: "Want more from the Courier?" */
const LEADS_TO_ASK = /^(?:want|like|love|enjoy(?:ed|ing)?)(?!\p{L}).{3,70}\?\s*$/iu;

/** The page asks its readers for what they know, and says how to send it. */
const TIP_CALL =
  /^(?:(?:do|have) you (?:have|got)|have|got) (?:a|any|an interesting) (?:(?:news|great) )?(?:story|stories|tips?|questions?|comments?|views?)(?!\p{L})[^.!]{0,80}\? (?:please )?(?:e-?mail|contact|get in touch|let us know|tell us|write to|send|message|call|share)(?!\p{L})[^.!?]{0,100}(?:[.!]|$|\.\p{L}+)/iu;

/** What an appeal ends with. */
const CLOSES = /^(?:news-?letters?|inbox|app|apps|e-?mails?|alerts|updates|briefings?|here|today|now|free)$/i;

/** Those of them that no story sentence of the same breath ends with: here the appeal ends, even past a nearer border. */
const ENDS_APPEAL = /^(?:news-?letters|inbox|apps?|alerts)$/i;

/** More words than any appeal has. */
const LONGEST = 45;
/** Characters from the start of the appeal within which it says what it offers. */
const FARTHEST = 60;

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsFrom(sentence: string, from: number): Word[] {
  return Array.from(sentence.matchAll(/\S+/g), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })).filter((word) => word.start >= from);
}

/**
 * Where the story goes on after an appeal that has no full stop: at a capital letter which no name explains.
 * @param known small-letter words of the whole text: one of them with a capital begins a sentence
 */
function findBorder(
  sentence: string,
  from: number,
  known: ReadonlySet<string>,
  nouns: boolean,
): number | undefined {
  const words = wordsFrom(sentence, from).slice(0, LONGEST);
  const isBorder = (word: Word, before: string) =>
    /^["'“‘«„(]?\p{Lu}/u.test(word.text) && !/[,;:–—-]$/.test(before);
  const plain = words.find((word, index) => {
    const before = words[index - 1]?.text;
    return before !== undefined && ENDS_APPEAL.test(before) && isBorder(word, before);
  });
  if (plain) return plain.start;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.text;
    if (!before || !isBorder(word, before)) continue;
    const bare = word.text.toLowerCase().match(/[\p{L}\p{N}]+/u)?.[0] ?? '';
    const small = /^\p{Ll}.*[\p{Ll}\p{N})]$/u.test(before);
    if (leadsOn(before)) continue;
    if (CLOSES.test(before) || beginsSentence(bare) || known.has(bare) || (small && !nouns))
      return word.start;
  }
  return undefined;
}

/**
 * How much of the start of `sentence` is an appeal (newsletter, app, channel, donation) or a label of the page's: its
 * length, 0 where it is none or where its end cannot be told from the story that follows.
 * @param known the words that the text around it writes with a small letter
 */
export function promoLength(sentence: string, known: ReadonlySet<string>, lang?: string): number {
  const label = labelLength(sentence, known);
  if (label > 0) return label;
  const named = NAMED_NEWSLETTER.exec(sentence)?.[0].length ?? 0;
  const cueEnd = findCueEnd(sentence.slice(named));
  if (cueEnd === undefined) return 0;
  // German writes every noun with a capital: there only a known small-letter word tells.
  const border = findBorder(sentence, named + cueEnd, known, /^de/i.test(lang ?? ''));
  const appeal = sentence.slice(0, border);
  return isAppeal(appeal) ? appeal.length : 0;
}

/** True for a line that is nothing but appeals and labels. */
export function isPromoLine(text: string, lang?: string): boolean {
  if (isLabelLine(text) || (TIP_CALL.test(text) && !isReported(text))) return true;
  const sentences = sentencesOf(text, lang);
  return (
    sentences.length > 0 &&
    sentences.every(
      (sentence, index) =>
        isAppeal(sentence) &&
        (findCueEnd(sentence) !== undefined || (index < sentences.length - 1 && LEADS_TO_ASK.test(sentence))),
    ) &&
    !(MAY_HELP.test(text) && !OFFERS_CONTACT.test(text))
  );
}

function isAppeal(text: string): boolean {
  return wordsFrom(text, 0).length <= LONGEST && !isReported(text);
}

/** Where the last word starts of what makes `text` an appeal. */
function findCueEnd(text: string): number | undefined {
  const offer = ASKS.test(text) ? OFFER.exec(text) : null;
  const cues = [PLAIN_APPEAL.exec(text), offer && offer.index <= FARTHEST ? offer : null];
  const ends = cues.flatMap((cue) => (cue ? [cue.index + cue[0].search(/\S+$/)] : []));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
