import { headsComments, pointsToMore, saysNoComments } from './cues';

/** Headings below which there is no more of this story: each is the whole line, but for a colon or a count. */
const STOP = [
  '(?:related|similar|recommended|suggested|further|other|latest|recent|popular|trending|more|top|featured)(?: (?:and|&) \\p{L}+)? (?:articles?|stories|story|news|posts?|topics?|coverage|content|links|reading|reads|videos?|headlines|reports|searches)',
  'related|trending(?: now)?|most (?:read|popular|viewed|shared|recent)|popular(?: now)?|recommended(?: for you)?|read (?:next|this next)',
  '(?:related|similar|recommended|suggested|other|additional|more|previous|next|further) (?:\\p{L}+ )?(?:articles?|stories|posts?|pages|reading|reads|blogs?|news|workflows?) (?:that|you|from|by|to|on|about|for|others?) .{2,40}',
  'also in (?:the )?news|in other news|elsewhere on (?:the (?:web|site|network)|\\S+\\.\\S+)|(?:related|other|additional) pages|discover more(?: from .{2,50})?|(?:previous|next) (?:article|post|story)|what (?:others|people) are reading|explore more|keep exploring|you (?:may|might) also enjoy',
  'if you (?:liked|enjoyed|found) this(?:,| (?:\\p{L}+ )?(?:article|story|post|piece|interview|guide|recipe|list|blog|page)|,? (?:helpful|useful)).{0,40}',
  "more (?:from|on|in|about) .{2,50}|more (?:great )?\\p{L}+ stories|more for you|more like this|what to (?:read|watch) next|keep reading|editor[’s']*s? (?:picks?|choice)",
  "(?:you (?:may|might|could|will|’ll|'ll) also|we think you(?: (?:may|might|could|will)|[’']ll)(?: also)?) (?:like|love|enjoy|be interested in|want to read).{0,40}|you (?:may|might|could) (?:like|enjoy|be interested in|want to read)(?: (?:these|this|our|the following) .{2,30})?|from (?:around )?the web|around the web",
  'leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|add a comment|view comments|about the (?:authors?|writer)|about us|author bio|(?:more|other) ways (?:i|we) can help you',
  'mehr zum thema|mehr (?:aus|von|zu) .{2,40}|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|meldungen|themen|nachrichten|beiträge)|(?:verwandte|ähnliche|empfohlene) (?:artikel|themen|beiträge)|meistgelesen(?:e artikel)?',
  '(?:noticias|artículos|notas|contenidos?|temas|entradas) relacionad[oa]s?|más (?:noticias|leídas|leído|sobre .{2,40}|en .{2,40})|(?:también )?(?:te|le) (?:puede|podría) interesar|lo más (?:leído|visto)|recomendados?',
  'sur le même (?:sujet|thème)|(?:articles|sujets) (?:liés|similaires|associés|connexes)|les plus lus|plus (?:sur|de) .{2,40}|recommandé pour vous',
  '(?:articoli|notizie) (?:correlat[ie]|simili)|potrebbe(?:ro)? interessarti.{0,10}|i più letti|altre notizie',
  '(?:notícias|artigos|matérias|posts) relacionad[oa]s|mais (?:lidas|notícias|sobre .{2,40})',
  'meer (?:over|van|nieuws) ?.{0,40}|gerelateerd(?:e (?:artikelen|berichten))?|meest gelezen',
  'по теме|похожие (?:новости|статьи|материалы)|другие новости|ilgili haberler|benzer haberler',
  '(?:مواضيع|أخبار|مقالات) ذات صلة|قد يعجبك(?: أيضا)?|الأكثر قراءة|כתבות נוספות|関連記事|関連ニュース|相关(?:新闻|阅读|文章|推荐)|延伸阅读|相關新聞|관련 ?(?:기사|뉴스)',
];

/** Headings of boxes that point to other stories and stand within stories as often as after them. */
const LINK_BOX = [
  "see also|also read|read also|don[’']t miss|zobacz (?:też|także|również)|läs (?:mer|också|även)|les også|læs også|lue myös",
];

/** Headings of other boxes that may stand anywhere. */
const OTHER_BOX = [
  'share (?:this )?(?:article|story|post|page)|share(?: this)?|follow us.{0,30}|tags|topics|filed under|sponsored(?: (?:content|links|stories))?|promoted(?: (?:content|stories))?',
  'newsletters?|sign up.{0,60}|subscribe.{0,60}|get the app|download .{0,20}app|in this (?:article|story)',
  'schlagworte|artikel teilen|teilen|etiquetas|compartir|partager|condividi|compartilhe',
];

const wholeLine = (patterns: string[]) =>
  new RegExp(`^\\W*(?:${patterns.join('|')})\\s*(?:[:：»›→…]|\\(?\\d+\\)?|\\.\\.\\.)*\\s*$`, 'iu');
const STOP_LINE = wholeLine(STOP);
const LINK_BOX_LINE = wholeLine(LINK_BOX);
const OTHER_BOX_LINE = wholeLine(OTHER_BOX);

const MAX_STOP_WORDS = 10;
const MAX_WORDS = 9;

/** "More on the vote is expected." */
const SENTENCE = /[^.]\.["'”’»)]*$/;

/** A line that ends the story for good: what follows it are comments, other stories, the writer's life. */
export function isStopHeading(text: string, words: number): boolean {
  if (words > MAX_STOP_WORDS) return false;
  return (STOP_LINE.test(text) && !SENTENCE.test(text)) || headsComments(text) || saysNoComments(text);
}

/** A line that heads a box of links or a form, after which the story may go on. */
export function isBoxHeading(text: string, words: number): boolean {
  return headsLinkBox(text, words) || (words <= MAX_WORDS && OTHER_BOX_LINE.test(text));
}

/** A line that heads a box of links to other stories, after which the story may go on. */
export function headsLinkBox(text: string, words: number): boolean {
  return words <= MAX_WORDS && (LINK_BOX_LINE.test(text) || (pointsToMore(text) && words <= 4));
}
