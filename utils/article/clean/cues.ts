import {
  APP_DOWNLOAD,
  asks,
  COMMENTS_HEADING,
  EMPTY_COMMENTS,
  findAsk,
  NEWSLETTER,
  READ_MORE,
  STORE_LINK,
  TERMS,
} from '../../promo/wording';

/** What the vocabulary for live pages leaves out to stay small: further languages, and counts before the word. */
const COMMENTS =
  /^\W*\d* ?(?:(?:reader|leser|user)\W?)?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|reageer|комментарии|отзывы|تعليقات|التعليقات|תגובות|コメント|评论|댓글)\W*\d*\W*$/iu;
/** With their number: without it, a heading of the story's. */
const REVIEWS =
  /^(?:(?:reader|customer|user) )?(?:reviews|bewertungen|avis|reseñas|opiniones|recensioni|avaliações|beoordelingen|отзывы) ?\(\d+\)$/iu;
const NO_COMMENTS = /geen reacties|eerste reactie|нет комментариев|لا توجد تعليقات/iu;
const MORE =
  /^\W*(?:also read|lees (?:ook|meer|verder)|czytaj (?:też|także|więcej)|читайте также|اقرأ (?:أيضا|أيضاً|المزيد))(?!\p{L})/iu;
const AD_LABEL =
  /^\W*(?:advertisements?|ads?|sponsored|promoted|continue reading (?:below|the main story)|(?:story|article) continues(?: below)?(?: (?:after )?(?:this )?ad(?:vertisement)?)?|scroll (?:down )?to continue(?: reading)?(?: with content)?|skip advert(?:isement)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама|إعلان|広告|iklan|reklama?|annons|annonse|mainos|reklám|διαφήμιση)\W*(?:(?:(?:page|story|article|content) continues|continue reading) below)?\W*$/iu;
const CALL =
  /^\W*(?:follow (?:us|\p{L}+ \p{L}+) on|like us on|join us on|join our|click here (?:to|for)|tap here|sign up (?:here|now)|watch (?:live|now|:|the video)|listen (?:now|to)|must read|see also|related:|recommended|trending|photos?:|video:|gallery:|have your say|tell us|what do you think|don[’']t miss|folgen sie uns|klicken sie|síguenos|suivez|seguici|siga)/iu;

/** A whole line that points to something which is not in the story, and is no link any more. */
const BARE_CUE =
  /^\W*(?:also read|read (?:also|more|next)|see also|learn more|find out more|must[- ]read|related(?: (?:articles?|stories|posts?|reading|news))?|recommended (?:for you|articles?|stories|posts?|reading|videos?)|trending(?: now)?|don[’']t miss|(?:follow|like|join) us(?: on [\p{L}, &]+)?|click here|tap here|watch now|listen now|sign up (?:here|now)|weiterlesen|mehr lesen|lesen sie auch|lire aussi|en savoir plus|leer más|lea también|leggi anche|leia (?:também|mais))[^\p{L}\p{N}.]*$/iu;

/** What leads about the page and its parts, and heads nothing of a story. */
const WAYFINDING =
  /^\W*(?:table of contents?|on this page|in this (?:article|guide|post|story|piece)|jump to(?: a section)?|topic outline|what[’']s in this (?:article|guide|post)|back to (?:the top|top|gallery)|page \d+ of \d+|[\d.,]+[km]? views|(?:pdf|print|printer-friendly) version|no posts|continue to \d+ of \d+ below|this slideshow requires javascript|(?:pin|save) (?:it |this |me )?(?:for later|to pinterest)|inhaltsverzeichnis|inhoudsopgave)\W*$/iu;

/** What a page asks of its reader, and says of its own state: "Was this page helpful?", "Updated March 3, 2026". */
const OF_PAGE =
  /^\W*(?:add .{0,40}as (?:a |your )?preferred source(?: on google)?|(?:was|did you find) this (?:page|article|answer|post|guide) (?:helpful|useful)|rate this (?:article|page|post)|would you like to (?:receive|get) notifications.{0,40}|displaying \d+ ?[-–] ?\d+(?: of \d+)?(?: \(.{0,40}\))?|already (?:have an account|a (?:member|subscriber))\W*(?:(?:log|sign)[ -]?in)?|(?:last )?updated:? (?:on )?\p{L}+ \d{1,2},? \d{4})\W*$/iu;

/** What switches and links of the page say. As advice, in a list or a heading, the same words are a story's: "Read more", "Pin it." */
const CONTROL =
  /^\W*(?:(?:hide|show|see|view|read|load)(?: the)? (?:all|more|less)|click here|pin (?:it|this)(?: here| now)?|loading(?=\.{3}|…)|(?:get|stay|keep) (?:in touch|connected)(?: with (?:me|us))?|nach oben|haut de page)(?:[^\p{L}\p{N}.]|\.{3})*$/iu;

/** Labels of what is to be seen or heard elsewhere on the site. */
const MEDIUM =
  /^[^\p{L}\p{N}]*(?:watch|listen|photos?|(?:photo |picture )?gallery|in pictures|pictures|slideshow|videos?|podcast|quiz|video ansehen|bildergalerie|fotostrecke|podcast hören|regardez|écoutez|en images|diaporama|vidéo|mira|escucha|(?:foto)?galería|vídeo|guarda|ascolta|fotogallery|le foto|veja|ouça|(?:foto)?galeria|bekijk|luister|fotoserie|zobacz|galeria|смотрите|слушайте|фото(?:галерея)?|видео|izle|galeri|شاهد|فيديو|צפו|動画|写真|视频|組圖|组图|영상)\s*[:：]/iu;

/** Heads a table of contents, or says what is in the box. */
const CONTENTS = /^(?:contents?|inhalt|sommaire|índice|indice|inhoud)\W*$/iu;

/** How a button begins, whatever it sells. Titles and headlines do too: "Call of Duty", "Start-up raises millions". */
const BUTTON =
  /^\W*(?:buy|shop|book|order|get|check|see|view|visit|try|start|learn|read|sign|subscribe|download|contact|request|schedule|join|find|explore|discover|click|watch|listen|register|apply|compare|claim|call|talk|search|browse|play|follow|donate|jump|skip|enroll|speak|launch|grab|jetzt|hier|mehr|kaufen|bestellen|anmelden|abonnieren|entdecken|en savoir|découvrir|acheter|commander|réserver|s[’']abonner|télécharger|ver más|comprar|suscr[ií]|descargar|reservar|leer más|scopri|acquista|scarica|prenota|leggi|saiba|compre|assine|baixe|lees|koop|bestel|download)(?!\p{L})/iu;

/** Whole lines that only a button says. */
const BARE_BUTTON =
  /^\W*(?:(?:buy|shop|book|order|register|subscribe|sign up|apply|donate|download|join|enrol{1,2}) (?:now|here|today)|(?:.{3,50} )?click(?:ing)? here(?: .{2,50})?|get started(?: (?:now|today|here))?|get (?:a |your )?(?:free )?quote|(?:book|schedule|request|get) (?:a|your) demo|contact us|follow us|check (?:the |current )?price(?: here| on \p{L}+)?|(?:see|view|get) deal|jetzt (?:kaufen|bestellen|anmelden|abonnieren|buchen|entdecken)|s[’']abonner|acheter|comprar ahora|suscr[ií]b(?:ete|ase)|acquista ora|abbonati|compre agora|assine já|koop nu|bestel nu)[^\p{L}\p{N}.]*$/iu;

const SPEECH =
  /["“”„«]|(?<!\p{L})(?:said|says|told|explained|sagte|erklärte|a (?:déclaré|dit)|dijo|disse|ha detto|zei)(?!\p{L})/iu;

/** A page says of itself what it earns: those of whom it tells that they "receive compensation" are news. */
const INCOME =
  /(?<!\p{L})(?:we|i|(?:this|our|my|some of the links (?:in|on) this) (?:site|website|page|blog|post|article|story|guide)s?)(?:[’'](?:d|ll))?(?: (?:may|might|can|could|will|would|also|sometimes|directly))* (?:earn|receive|get|make|use|include|contain|are)s? (?!no )(?:\p{L}+ ){0,3}(?:commissions?|compensation|kick ?back|(?:affiliate|commissionable) (?:links?|ones))(?!\p{L})|(?<!\p{L})(?:we|i) (?:may|might|can|could|will) (?:also )?be (?:compensated|paid)(?!\p{L})|(?<!\p{L})earn us (?:a )?(?:\p{L}+ )?commission(?!\p{L})|^\W*as an amazon (?:associate|affiliate)|^\W*(?:\p{L}+ )?(?:note|disclosure|disclaimer):.{0,60} affiliate links?|(?<!\p{L})(?:(?:dieser|unser) (?:artikel|beitrag) enthält (?:\p{L}+ )?affiliate-?links|(?:cet|notre) (?:article|page) contient des liens affiliés|este artículo contiene enlaces de afiliad\p{L}+)(?!\p{L})/iu;
/** And by what. */
const EARNED_BY = /link|lien|enlace|click|purchase|(?<!\p{L})buy|sponsor|promot/iu;

/** Whole words: "Asked about the briefing", "Share prices fell" begin with the stems of an ask. */
const SIGN_UP =
  /^[^\p{L}\p{N}"“„«—–]*(?:please |now )?(?:sign[- ]?up|subscribe|register|join|get|receive|enter|abonnieren sie|melden sie sich|erhalten sie|jetzt (?:anmelden|abonnieren)|abonnez|inscrivez|recevez|suscr[ií]b(?:ete|ase)|recib[ea]|iscriviti|ricevi|assine|inscreva|receba|meld je|schrijf je|ontvang|abonneer)(?!\p{L})/iu;
/** The shared vocabulary takes "US" and the Dutch "te" for an address. */
const READER =
  /(?<!\p{L})(?:you|yours?|our|deine?n?|unsere?n?|vous|votre|vos|notre|tu|tus|nuestr[oa]s?|vostr[aeio]|nostr[aeio]|você|noss[ao]s?|jouw|onze)(?!\p{L})/iu;
/** Terms are those of a form: "the privacy commissioner" is news. */
const AGREEMENT =
  /(?<!\p{L})(?:by (?:signing|submitting|clicking|subscribing|entering|registering|providing|joining)[^.!?]{0,80} you|you (?:agree|consent|accept|(?:can|may) (?:unsubscribe|opt out))|unsubscribe (?:at )?any ?time|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung)|en vous (?:inscrivant|abonnant)|al (?:suscribir|registrar)\p{L}+|iscrivendoti|ao (?:se )?(?:inscrever|assinar))(?!\p{L})/iu;

/** What a newsroom says of its own story: that it was wrong, whose words these are. */
const OF_STORY =
  /^\W*(?:(?:corrections?|clarifications?|editor[’']?s?[’']? note|note (?:to|from) .{2,30}|update|korrektur|berichtigung|anmerkung der redaktion|rectificati(?:on|f)|correcci[oó]n|fe de errores|rettifica|errata|correção)(?:\s*[:.(\d—–-]|$)|this (?:article|story|report|post) (?:was|has been) (?:amended|corrected|updated|changed|edited)(?!\p{L})|(?:an|a) (?:earlier|previous) version of this (?:article|story|report|post)(?!\p{L}))/iu;

/** A rating is written without spaces: "8/10". */
const PICTURE_COUNTER =
  /^[([]?(?:(?:image|photo|picture|slide|bild|foto|imagen|immagine)\s*\d+\s*\/\s*\d+|(?:image|photo|picture|slide|bild|foto|imagen|immagine)?\s*\d+(?:\s+\/\s+|\s*(?:of|von|de|di|van|из)\s*)\d+)[)\]]?(?:\s*back to gallery)?$/iu;

/** "Watch: ", "[ Photo gallery: " before the name of something else. */
export function saysMedium(text: string): boolean {
  return MEDIUM.test(text);
}

/** The heading of a comment section: "Comments", "12 Kommentare", "Reviews (2)". */
export function headsComments(text: string): boolean {
  return COMMENTS.test(text) || COMMENTS_HEADING.test(text) || REVIEWS.test(text);
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

/** A label of the page's own parts, or a word to its reader: "Table of contents", "Rate this article". */
export function isWayfinding(text: string): boolean {
  return WAYFINDING.test(text) || OF_PAGE.test(text);
}

/** The words of a switch: "Show more", "Click here". */
export function saysControl(text: string): boolean {
  return CONTROL.test(text);
}

/** "Contents", with nothing that says whose. */
export function namesContents(text: string): boolean {
  return CONTENTS.test(text);
}

/** How buttons begin: "Get our checklist", "Jetzt den Newsletter". */
export function beginsLikeButton(text: string): boolean {
  return BUTTON.test(text);
}

/** What a button says and a story does not: "Get started", "Jetzt bestellen". */
export function saysButton(text: string): boolean {
  return BARE_BUTTON.test(text);
}

/** The place of a picture among those of a slide show: "Image 1 of 4". */
export function isPictureCounter(text: string): boolean {
  return PICTURE_COUNTER.test(text);
}

/** Somebody is quoted, in the paper's words or the speaker's: a sentence of the story, whatever it asks for. */
export function reportsSpeech(text: string): boolean {
  return SPEECH.test(text);
}

/** "Correction:", "Editor’s note", "This article was amended on 21 November". */
export function saysOfStory(text: string): boolean {
  return OF_STORY.test(text);
}

/** A page says what it earns by its links: "We may earn a commission". */
export function disclosesIncome(text: string): boolean {
  return EARNED_BY.test(text) && !reportsSpeech(text) && INCOME.test(text);
}

/** "Sign up for our newsletter". */
export function asksForNewsletter(text: string): boolean {
  return findAsk(NEWSLETTER, text) !== undefined;
}

/**
 * "Sign up for our newsletter" as a line that begins so, and is a title or speaks to the reader. No sentence about one:
 * "Get the club's newsletter at the door." A briefing is for the press, too.
 */
export function asksToSignUp(text: string): boolean {
  if (!SIGN_UP.test(text) || !asksForNewsletter(text) || reportsSpeech(text)) return false;
  return speaksToReader(text) || !(/[.!?]\s*$/.test(text) || /briefing/i.test(text));
}

/** "By signing up you agree to our privacy policy". */
export function statesTerms(text: string): boolean {
  return AGREEMENT.test(text) && TERMS.test(text);
}

/** A line that begins as an ask does: "Join 5,000 readers". */
export function beginsLikeSignUp(text: string): boolean {
  return SIGN_UP.test(text);
}

/** "You", "our": as a page speaks, and news only where it quotes. */
export function speaksToReader(text: string): boolean {
  return READER.test(text);
}

/** Beside an ask: its terms, what the newsletter is, or words to the reader. */
export function speaksOfSignUp(text: string): boolean {
  return (
    SIGN_UP.test(text) || statesTerms(text) || text.search(NEWSLETTER.subject) >= 0 || speaksToReader(text)
  );
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
