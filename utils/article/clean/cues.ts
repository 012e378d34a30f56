import {
  APP_DOWNLOAD,
  asks,
  COMMENTS_HEADING,
  EMPTY_COMMENTS,
  findAsk,
  IMPERATIVE,
  NEWSLETTER,
  READ_MORE,
  STORE_LINK,
  TERMS,
} from '../../promo/wording';

/** What the vocabulary for live pages leaves out to stay small: further languages, and counts before the word. */
const COMMENTS =
  /^\W*\d* ?(?:(?:reader|leser|user)\W?)?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|reageer|комментарии|отзывы|تعليقات|التعليقات|תגובות|コメント|评论|댓글)\W*\d*\W*$/iu;
const NO_COMMENTS = /geen reacties|eerste reactie|нет комментариев|لا توجد تعليقات/iu;
const MORE =
  /^\W*(?:also read|lees (?:ook|meer|verder)|czytaj (?:też|także|więcej)|читайте также|اقرأ (?:أيضا|أيضاً|المزيد))(?!\p{L})/iu;
const AD_LABEL =
  /^\W*(?:advertisements?|ads?|sponsored|promoted|continue reading (?:below|the main story)|(?:story|article) continues(?: below)?(?: (?:after )?(?:this )?ad(?:vertisement)?)?|scroll (?:down )?to continue(?: reading)?(?: with content)?|skip advert(?:isement)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама|إعلان|広告|iklan|reklama?|annons|annonse|mainos|reklám|διαφήμιση)\W*(?:continue reading below)?\W*$/iu;
const CALL =
  /^\W*(?:follow (?:us|\p{L}+ \p{L}+) on|like us on|join us on|join our|click here (?:to|for)|tap here|sign up (?:here|now)|watch (?:live|now|:|the video)|listen (?:now|to)|must read|see also|related:|recommended|trending|photos?:|video:|gallery:|have your say|tell us|what do you think|don[’']t miss|folgen sie uns|klicken sie|síguenos|suivez|seguici|siga)/iu;

/** A whole line that points to something which is not in the story, and is no link any more. */
const BARE_CUE =
  /^\W*(?:(?:also read|read (?:also|more|next)|see also|learn more|find out more|must[- ]read|related(?: (?:articles?|stories|posts?|reading|news))?|recommended(?: (?:for you|articles?|stories|posts?|reading|videos?))?|trending(?: now)?|don[’']t miss|(?:follow|like|join) us(?: on [\p{L}, &]+)?|click here|tap here|watch now|listen now|sign up (?:here|now)|weiterlesen|mehr lesen|lesen sie auch|lire aussi|en savoir plus|leer más|lea también|leggi anche|leia (?:também|mais))\W*)$/iu;

/** What leads about the page and its parts. */
const WAYFINDING =
  /^\W*(?:table of contents?|contents|on this page|in this (?:article|guide|post|story|piece)|jump to(?: a section)?|topic outline|what[’']s (?:inside|in this (?:article|guide|post))|back to (?:(?:the )?top|gallery)|page \d+ of \d+|[\d.,]+[km]? views?|(?:pdf|print|printer-friendly) version|no posts|continue to \d+ of \d+ below|this slideshow requires javascript|(?:hide|show|see|view|read|load|click)(?: the)? (?:all|more|less|here|now)|(?:pin|save) (?:it|this|me)(?: here)?(?: for later| to pinterest| now)?|pin for later|loading|inhalt(?:sverzeichnis)?|sommaire|índice|indice|inhoud(?:sopgave)?|nach oben|haut de page|lorem ipsum dolor sit amet.*)\W*$/iu;

/** A link that asks to be clicked: a button of a promo, whatever it sells. */
const BUTTON =
  /^\W*(?:buy|shop|book|order|get|check|see|view|visit|try|start|learn|read|sign|subscribe|download|contact|request|schedule|join|find|explore|discover|click|watch|listen|register|apply|compare|claim|call|talk|search|browse|play|follow|donate|jump|skip|enroll|speak|launch|grab|jetzt|hier|mehr|kaufen|bestellen|anmelden|abonnieren|entdecken|en savoir|découvrir|acheter|commander|réserver|s[’']abonner|télécharger|ver más|comprar|suscr[ií]|descargar|reservar|leer más|scopri|acquista|scarica|prenota|leggi|saiba|compre|assine|baixe|lees|koop|bestel|download)(?!\p{L})/iu;

/** The words of a paragraph that stands on every page of a site with affiliate links. */
const INCOME =
  /\b(?:we|i|us|site|post|article|blog|links?|website)\b.{0,120}\b(?:earn|receive|get|make)s? (?:an? )?(?:\p{L}+ ){0,2}(?:commissions?|compensation|kickback)\b|\b(?:contains?|includes?|uses?|using|through) (?:the |some |any )?(?:affiliate|commissionable) (?:links?|ones)\b|affiliate-?links? .{0,60}provision|liens? affiliés?|enlaces? de afiliad/iu;

const PICTURE_COUNTER =
  /^[([]?(?:image|photo|picture|slide|bild|foto|imagen|immagine)?\s*\d+\s*(?:of|von|de|di|van|из|\/)\s*\d+[)\]]?(?:\s*back to gallery)?$/iu;

/** The heading of a comment section: "Comments", "12 Kommentare". */
export function headsComments(text: string): boolean {
  return COMMENTS.test(text) || COMMENTS_HEADING.test(text);
}

/** "No comments yet", "Be the first to comment". */
export function saysNoComments(text: string): boolean {
  return EMPTY_COMMENTS.test(text) || NO_COMMENTS.test(text);
}

/** "Read more", "Lesen Sie auch" at the start of a line. */
export function pointsToMore(text: string): boolean {
  return READ_MORE.test(text) || MORE.test(text);
}

/** What stands in the place of an advertisement. */
export function isAdLabel(text: string): boolean {
  return AD_LABEL.test(text);
}

/** A call to look elsewhere, at the start of a line: "Follow us on", "Click here to". */
export function callsElsewhere(text: string): boolean {
  return CALL.test(text);
}

/** The same without a link, and nothing more: "Read more:", "Related stories". */
export function isBareCue(text: string): boolean {
  return BARE_CUE.test(text);
}

/** A label of the page's own parts: "Table of contents", "Back to top". */
export function isWayfinding(text: string): boolean {
  return WAYFINDING.test(text);
}

/** What a button says: "Get started", "Jetzt bestellen". */
export function saysButton(text: string): boolean {
  return BUTTON.test(text);
}

/** The place of a picture among those of a slide show: "Image 1 of 4". */
export function isPictureCounter(text: string): boolean {
  return PICTURE_COUNTER.test(text);
}

/** A page says what it earns by its links: "We may earn a commission". */
export function disclosesIncome(text: string): boolean {
  return INCOME.test(text);
}

/** "Sign up for our newsletter". */
export function asksForNewsletter(text: string): boolean {
  return findAsk(NEWSLETTER, text) !== undefined;
}

/** "Sign up for our newsletter" as a line that begins so: no sentence about one. */
export function asksToSignUp(text: string): boolean {
  return IMPERATIVE.test(text) && !/^["“„«]/.test(text) && asksForNewsletter(text);
}

/** "By signing up you agree to our privacy policy". */
export function statesTerms(text: string): boolean {
  return TERMS.test(text);
}

/** "Download our app", with a link into an app store. */
export function asksForApp(text: string, addresses: (string | null)[]): boolean {
  return (
    addresses.some((address) => STORE_LINK.test(address ?? '')) && findAsk(APP_DOWNLOAD, text) !== undefined
  );
}

/** An ask of any kind; stories use the same words. */
export function asksForAnything(text: string): boolean {
  return asks(text);
}
