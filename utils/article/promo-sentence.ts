const END_OF_WORD = '(?![\\p{L}\\p{N}])';

/** How an appeal begins. Alone it proves nothing: stories have sentences that begin with "Subscribe" too. */
const ASK =
  '(?:(?:(?:click|tap) here to )?(?:(?:sign up|subscribe|register)(?= (?:to|for|now|here|today|below|and|via|with) )|join us|' +
  "get|receive|enter your|stay (?:informed|up to date|ahead)|don[’']t miss|never miss|" +
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
    `bo[iî]te mail|рассылк\\p{L}*|bülten\\p{L}*|biuletyn\\p{L}*|نشرت\\p{L}*|النشرة)${END_OF_WORD}|通讯|邮件|電子報|뉴스레터`,
  'iu',
);

/** The name before the appeal: "New MEE newsletter: Jerusalem Dispatch Sign up ..." */
const NAMED_NEWSLETTER = new RegExp(`^[^.:]{0,60}?news-?letters?:? (?:[^.:]{0,60}? )?(?=${ASK})`, 'iu');

/** Appeals that need no second sign. */
const PLAIN_APPEAL =
  /^(?:(?:click|tap) here (?:to|for)|download (?:our|the(?: \p{Lu}\p{L}*){1,3}|the free) app|follow us (?:on|at)|(?:find|like|join) us on (?:facebook|instagram|telegram|whatsapp|x|twitter)|klicken sie hier|folgen sie uns (?:auf|bei)|laden sie (?:sich )?(?:unsere|die) app|cliquez ici|suivez-nous sur|téléchargez (?:notre|l[’'])\s?appli\p{L}*|ha(?:ga|z) clic aquí|síguenos en|descarg(?:a|ue) nuestra app|clique aqui|siga-nos no|baixe (?:o nosso|nosso|o) app|clicca qui|seguici su|scarica la nostra app|нажмите здесь|скачайте наше приложение|bizi takip edin)(?![\p{L}\p{N}])/iu;

/** Someone is quoted: a sentence of the story, whatever it begins with. */
const REPORTED =
  /(?<!\p{L})(?:said|says|told|tells|asked|wrote|added|found|argued|insisted|shouted|according to|sagte\p{L}*|erklärte\p{L}*|laut|a déclaré|a dit|selon|dijo|según|disse|segundo|ha detto|secondo|сказал\p{L}*|заявил\p{L}*|dedi|قال\p{L}*)(?!\p{L})/iu;

/** Words after which a capital letter begins a name, not a sentence. */
const LEADS_ON = new Set(
  (
    'a an the of on to from in into at by for with and or about our your my their his her its this that these other all any ' +
    'more most latest best new top free daily weekly alongside like via through across around as is are plus every each ' +
    'der die das dem den des ein eine einen unser unsere unseren ihr ihre und oder von vom zu zum zur für mit aus über auf ' +
    'le la les l un une du de des et ou notre nos votre vos à au aux en sur pour par avec dans chez ' +
    'el los las una del y o nuestro nuestra su con por para os as um uma do da dos das e no na nos nas nosso nossa ' +
    'il lo gli i di dei della dal nel su per con tra nostro nostra в на о об от из и с по для за наш наша'
  ).split(' '),
);

/** What an appeal ends with. */
const CLOSES = /^(?:news-?letters?|inbox|app|apps|e-?mails?|alerts|updates|briefings?|here|today|now|free)$/i;

/** Those of them that no story sentence of the same breath ends with: here the appeal ends, even past a nearer border. */
const ENDS_APPEAL = /^(?:news-?letters|inbox|apps?|alerts)$/i;

const STARTERS = new Set(
  (
    'the a an in on at it he she they we this that these those there but and however meanwhile two three four after before ' +
    'since when while as for although if his her their its one some many most last earlier later according with from by ' +
    'der die das ein eine im am in es er sie wir aber doch nach vor seit als wenn während bei laut mit zwei ' +
    'le la les un une il elle ils dans en mais après avant depuis selon el los las en pero tras según o os as um uma no na ' +
    'mas após il lo gli nel ma dopo secondo в на но после он она они по'
  ).split(' '),
);

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
    if (LEADS_ON.has(before.toLowerCase())) continue;
    if (CLOSES.test(before) || STARTERS.has(bare) || known.has(bare) || (small && !nouns)) return word.start;
  }
  return undefined;
}

/**
 * How much of the start of `sentence` is an appeal (newsletter, app, channel): its length, 0 where it is none or where
 * its end cannot be told from the story that follows.
 * @param known the words that the text around it writes with a small letter
 */
export function promoLength(sentence: string, known: ReadonlySet<string>, lang?: string): number {
  const named = NAMED_NEWSLETTER.exec(sentence)?.[0].length ?? 0;
  const cueEnd = findCueEnd(sentence.slice(named));
  if (cueEnd === undefined) return 0;
  // German writes every noun with a capital: there only a known small-letter word tells.
  const border = findBorder(sentence, named + cueEnd, known, /^de/i.test(lang ?? ''));
  const appeal = sentence.slice(0, border);
  if (wordsFrom(appeal, 0).length > LONGEST || REPORTED.test(appeal)) return 0;
  return appeal.length;
}

/** Where the last word starts of what makes `text` an appeal. */
function findCueEnd(text: string): number | undefined {
  const offer = ASKS.test(text) ? OFFER.exec(text) : null;
  const cues = [PLAIN_APPEAL.exec(text), offer && offer.index <= FARTHEST ? offer : null];
  const ends = cues.flatMap((cue) => (cue ? [cue.index + cue[0].search(/\S+$/)] : []));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
