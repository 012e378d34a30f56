/**
 * Headings of a list of related stories, by language: the whole heading, without case and without what stands around it.
 * Lists that say nothing of this story (most read, latest) are not among them.
 */
const RELATED: Record<string, string> = {
  en:
    'related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|reading|reads|coverage|links|items|reports|to this (?:story|article)))?|' +
    '(?:our )?related coverage|more (?:on|about) (?:this|the)(?: (?:story|topic|subject))?|more on .{2,40}|more like this|' +
    'more (?:related )?(?:stories|articles|news|coverage|reads|to read)|more (?:from|in) .{2,40}|read (?:also|next|more|this next)|' +
    'also read|see also|up next|next up|what to read next|further reading|keep reading|recommended(?: (?:for you|stories|articles|reading|reads))?|' +
    '(?:you|readers) (?:may|might|could) (?:also )?(?:like|enjoy|want to read|be interested in)|similar (?:stories|articles|news)|in this series|also in .{2,40}',
  de:
    '(?:mehr )?zum thema|mehr (?:zum thema|dazu|aus|von|zu|über) .{2,40}|mehr zum thema|mehr dazu|(?:lesen sie|lies) (?:auch|mehr|dazu)(?: .{2,20})?|' +
    '(?:auch|ebenfalls) interessant|(?:das|dies) könnte (?:sie|dich) (?:auch )?interessieren|ähnliche (?:artikel|beiträge|themen|meldungen)|' +
    'verwandte (?:artikel|themen|beiträge)|weitere (?:artikel|beiträge|meldungen)(?: zum thema)?|passend dazu|weiterlesen|verwandt',
  fr:
    '(?:à )?lire (?:aussi|également|ensuite|la suite)|sur le même (?:sujet|thème)|articles? (?:liés|similaires|connexes|associés|recommandés)|' +
    'voir aussi|(?:pour )?aller plus loin|vous aimerez aussi|(?:cela|ceci|ça) (?:peut|pourrait|devrait) (?:aussi )?vous intéresser|dans la même rubrique|' +
    '(?:en lien|plus) (?:avec|sur) .{2,40}|contenus? (?:liés|associés)',
  es:
    '(?:artículos?|noticias?|notas?|contenidos?|temas|historias?) relacionad[oa]s?|relacionad[oa]s?|(?:también )?(?:te|le) puede (?:también )?interesar|' +
    'te recomendamos|(?:lee|lea|ver|vea|mira) también|más sobre .{2,40}|más noticias|para seguir leyendo|recomendad[oa]s',
  pt:
    '(?:notícias?|artigos?|matérias?|conteúdos?|posts?) relacionad[oa]s?|relacionad[oa]s?|(?:leia|veja) (?:também|mais)|saiba mais|mais sobre .{2,40}|' +
    '(?:você )?(?:também )?pode (?:também )?(?:gostar|se interessar|interessar)|recomendad[oa]s|mais notícias',
  it:
    '(?:articoli|notizie|contenuti) (?:correlat[ie]|simili)|correlati|(?:leggi|vedi) anche|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:ti|e)(?: anche)?|' +
    'sullo stesso (?:argomento|tema)|per approfondire|approfondimenti|altri articoli',
  nl: 'lees (?:ook|meer|verder)|gerelateerde?(?: (?:artikelen|berichten|nieuws))?|meer over .{2,40}|ook interessant|aanbevolen(?: .{2,20})?',
  nordic:
    'läs (?:också|även|mer)|relaterat|relaterade (?:artiklar|nyheter)|mer om .{2,40}|læs også|les også|relatert|relaterede (?:artikler|nyheder)|lue myös|aiheesta lisää',
  pl: '(?:czytaj|zobacz|przeczytaj) (?:też|także|również)|powiązane(?: (?:artykuły|tematy))?|podobne(?: artykuły)?|polecane|więcej (?:o|na temat) .{2,40}',
  cs: '(?:čtěte|přečtěte si) (?:také|také)|související(?: články)?|podobné články',
  ro: 'citește și|articole (?:similare|asemănătoare)|pe aceeași temă',
  hu: 'kapcsolódó(?: cikkek)?|olvassa el ezt is',
  ru:
    '(?:читайте|смотрите) (?:также|ещё|еще)|(?:материалы |ещё |еще )?по теме|(?:похожие|связанные) (?:статьи|новости|материалы|публикации)|' +
    'рекомендуем(?: прочитать)?|статьи по теме|другие материалы',
  uk: 'читайте (?:також|ще)|(?:матеріали )?(?:за|по) темою|схожі (?:новини|статті)',
  tr: 'ilgili (?:haberler|içerikler|yazılar|makaleler)|benzer (?:haberler|içerikler|yazılar)|(?:bunlar da )?ilginizi çekebilir|(?:bunları )?(?:da )?okuyun|önerilen(?: haberler)?',
  ar: '(?:مقالات|أخبار|مواضيع|مواد|قصص|موضوعات) (?:ذات صلة|مشابهة|متعلقة)|ذات صلة|اقر[أا] (?:أيضا|أيضًا|أيضاً|المزيد)|شاهد (?:أيضا|أيضًا)|قد يعجبك(?: أيضا| أيضًا)?|المزيد (?:عن|حول|من) .{2,40}',
  fa: '(?:مطالب|اخبار|خبرهای) (?:مرتبط|مشابه)|بیشتر بخوانید',
  he: 'כתבות (?:נוספות|קשורות)|קראו (?:גם|עוד)|עוד בנושא',
  hi: 'संबंधित (?:खबरें|ख़बरें|लेख|समाचार)|(?:यह|ये) भी पढ़ें',
  el: 'σχετικά(?: άρθρα)?|διαβάστε (?:επίσης|ακόμη|ακόμα)',
  id: 'baca juga|(?:artikel|berita) terkait|terkait',
  vi: '(?:tin|bài viết) liên quan|xem thêm|đọc thêm',
  zh: '相关(?:文章|新闻|阅读|报道|内容|推荐|链接)?|相關(?:文章|新聞|閱讀|報導|報道|內容)?|延伸(?:阅读|閱讀)|(?:推荐|推薦)(?:阅读|閱讀|文章)|猜你喜(?:欢|歡)',
  ja: '関連(?:記事|ニュース|コンテンツ|する記事)?|あわせて読みたい|こちらもおすすめ|おすすめ(?:の)?記事|この記事に関連する.{2,20}',
  ko: '관련 ?(?:기사|뉴스|글)|추천 ?기사|함께 (?:볼만한|보면 좋은|읽을) .{1,10}',
};

const whole = (alternatives: string) =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives})[^\\p{L}\\p{N}]*(?:\\d+)?[^\\p{L}\\p{N}]*$`, 'iu');

const RELATED_HEADING = whole(Object.values(RELATED).join('|'));

/** Lists of the whole site, and blocks that hold no stories. */
const OTHER_HEADING = whole(
  '(?:the )?most (?:read|popular|viewed|shared|recent|watched).{0,20}|popular.{0,20}|trending.{0,20}|(?:the )?latest.{0,20}|top (?:stories|news)|breaking news|editor.?s.? picks?|' +
    'tags?|topics?|categories|sections?|comments?.{0,20}|newsletters?.{0,20}|follow us|share.{0,20}|about (?:the |this )?(?:author|writer|us)|more from author|' +
    '(?:from (?:our )?(?:partners|sponsors)|around the web|sponsored.{0,20}|promoted.{0,20}|paid.{0,20}|advertisements?|from the web)|' +
    'meistgelesen.{0,20}|am meisten gelesen|beliebt.{0,20}|neueste.{0,20}|anzeigen?|schlagwörter|themen|autor(?:en)?|les plus (?:lus|partagés)|dernières .{2,20}|publicité|étiquettes|' +
    'lo más (?:leído|visto|reciente)|últimas.{0,20}|publicidad|etiquetas|(?:as )?mais (?:lidas|vistas)|publicidade|i più letti|più lett[ei]|ultime.{0,20}|pubblicità|meest gelezen|laatste.{0,20}|' +
    'mest lästa?|mest læste|mest lest|najczęściej czytane|najnowsze|самое (?:читаемое|популярное)|популярное|последние .{2,20}|реклама|en çok okunan(?:lar)?|son (?:dakika|haberler)|الأكثر (?:قراءة|مشاهدة|شيوعا)|' +
    '最新.{0,6}|热门.{0,6}|熱門.{0,6}|排行.{0,4}|人気.{0,8}|ランキング|アクセスランキング|많이 ?본 ?(?:뉴스|기사)?|최신.{0,6}',
);

/** A line that says its card was paid for. */
const SPONSORED =
  /^\W*(?:ad|ads|advert(?:isement|orial|ising)?|sponsored(?: (?:by|content|post) ?.{0,30})?|promoted(?: by .{0,30})?|paid (?:post|content|partnership|for by .{0,30})|partner content|presented by .{0,30}|anzeige|werbung|gesponsert|publicité|sponsorisé|contenu sponsorisé|publicidad|patrocinad[oa].{0,20}|publicidade|pubblicità|sponsorizzato|advertentie|gesponsord|annons|reklama|реклама|на правах рекламы|reklam|sponsorlu|إعلان|برعاية|广告|廣告|広告|PR|광고)\W*$/iu;

/** Furniture of a card: buttons, counts, credits, lengths. */
const FURNITURE =
  /^\W*(?:(?:read|see|view|learn) (?:more|on|full (?:story|article)|article|story)|continue reading|full story|share|save|listen|watch|play|video|photos?|gallery|podcast|live|new|exclusive|opinion|analysis|subscribers? only|premium|\d+ ?(?:comments?|shares?|likes?|views?)|\d+ ?min(?:ute)?s?(?: read)?|\d+:\d\d|weiterlesen|mehr|(?:zum )?artikel|lire (?:la suite|plus|l.article)|leer más|ver más|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)|читать.{0,10}|devamı.{0,10}|اقرأ المزيد|阅读更多|続きを読む|더 ?보기)\W*$/iu;

const BYLINE = /^(?:by|von|par|por|di|da|door|av|af|автор:?|بقلم|written by)\s+\S/iu;

/** "Read more: Harbour wall gives way" is the title with a label. */
const TITLE_LABEL =
  /^(?:(?:read|see|watch|listen|also read|read also|related|lesen sie auch|mehr dazu|lire aussi|à lire aussi|lee también|leia também|leggi anche|lees ook|läs också|читайте также|baca juga|延伸阅读|関連記事)(?: more)?)\s*[::»>]\s*/iu;

/** A Turkish capital "İ" has no small letter that the `i` flag knows. */
const plainCase = (text: string) => text.replaceAll('İ', 'i');

/** Whether a heading says that what follows is related to the story. Headings are short: longer text is not looked at. */
export function isRelatedHeading(text: string): boolean {
  return text.length <= 60 && RELATED_HEADING.test(plainCase(text)) && !isOtherHeading(text);
}

/** Whether a heading names a list of another kind. */
export function isOtherHeading(text: string): boolean {
  return text.length <= 60 && OTHER_HEADING.test(plainCase(text));
}

export function isSponsorLabel(text: string): boolean {
  return text.length <= 60 && SPONSORED.test(text);
}

export function isFurniture(text: string): boolean {
  return text.length <= 40 && FURNITURE.test(text);
}

export function isBylineText(text: string): boolean {
  return text.length <= 80 && BYLINE.test(text);
}

export function withoutTitleLabel(title: string): string {
  return title.replace(TITLE_LABEL, '');
}
