import {
  APP_DOWNLOAD,
  asks,
  COMMENTS_HEADING,
  EMPTY_COMMENTS,
  findAsk,
  NEWSLETTER,
  READ_MORE,
  STORE_LINK,
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

const PICTURE_COUNTER =
  /^[([]?(?:image|photo|picture|slide|bild|foto|imagen|immagine)?\s*\d+\s*(?:of|von|de|di|van|из|\/)\s*\d+[)\]]?$/iu;

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

/** The place of a picture among those of a slide show: "Image 1 of 4". */
export function isPictureCounter(text: string): boolean {
  return PICTURE_COUNTER.test(text);
}

/** "Sign up for our newsletter". */
export function asksForNewsletter(text: string): boolean {
  return findAsk(NEWSLETTER, text) !== undefined;
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
