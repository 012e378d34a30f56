import type { Block } from '../blocks';
import { isReported } from '../reported';

const PLATFORM =
  '(?:whats ?app|telegram\\p{L}*|threads|viber|facebook|instagram|you ?tube|tik ?tok|twitter|linkedin|bluesky|discord|x|google (?:news|discover|новости)|line|kakaotalk|max|телеграм\\p{L}*|ватсап\\p{L}*|вотсап\\p{L}*|вайбер\\p{L}*|дзен\\p{L}*|вконтакте|تلغرام|تليغرام|تيليغرام|تلجرام|تيليجرام|واتس ?[اآ]ب|فيسبوك|يوتيوب|إنستغرام|טלגרם|ווטסאפ|וואטסאפ|פייסבוק|微信|微博|抖音|公众号|公眾號|텔레그램|카카오톡|인스타그램|유튜브)';

/** How a page asks to be followed on a channel of its own, in a line of its own. Its verbs and pronouns are the page's: "our", "us". */
const CALLS = [
  `(?:please )?(?:subscribe to|follow|join|like) (?:us|our (?:official )?(?:new )?(?:${PLATFORM} )?(?:channels?|pages?|groups?|community|accounts?))(?: (?:on|at|in) ${PLATFORM})?`,
  '(?:.{0,60} )?(?:folgen sie|folge|folgt|abonnieren sie|abonniert|abonniere) (?:uns(?: auch)? (?:auf|bei)|(?:jetzt )?unser(?:em|en)) ',
  '.{0,80} in unserem (?:whatsapp|telegram)-?(?: ?channel|kanal)',
  '(?:(?:abonnez|inscrivez)-vous (?:à|sur)|suivez|rejoignez|retrouvez) (?:notre|nos) (?:chaîne|page|compte|canal|groupe)|(?:suivez|retrouvez)[- ]nous (?:aussi )?sur',
  '(?:sígue(?:nos|me)|síganos|seguinos) (?:también )?en|(?:únete|unite|suscríbete|sigue) (?:(?:a|al|en) )?nuestr[oa] (?:canal|página|grupo|cuenta|perfil)',
  'seguici (?:anche )?su|(?:segui|iscriviti|unisciti|abbonati) (?:anche )?(?:il|al|sul|la|alla|sulla) nostr[oa] ',
  'siga-nos (?:n[oa]s?|em)|(?:siga|inscreva-se|entre|participe|acompanhe) (?:[oa]|n[oa]|d[oa]|em) noss[oa] ',
  '(?:volg|abonneer je op|word lid van|meld je aan voor) (?:ons|onze) ',
  '(?:obserwuj|śledź|subskrybuj|dołącz do) (?:nas |nasz |naszego |naszej )',
  '(?:подпи(?:сывайтесь|шитесь|шись)|присоединяйтесь|читайте|следите)(?: (?:также|еще|ещё))?(?: (?:на|к|за))? (?:нас|наш\\p{L}*|канал\\p{L}*)(?!\\p{L})',
  '(?:підпи(?:суйтесь|шіться)|долучайтесь|приєднуйтесь|читайте)(?: (?:на|до))? (?:нас|наш\\p{L}*|канал\\p{L}*)(?!\\p{L})',
  '(?:.{0,60} )?(?:bizi .{0,30}takip ed(?:in|ebilirsiniz)|kanal\\p{L}*mıza? (?:abone ol(?:un)?|katıl(?:ın)?|takip edin))',
  '(?:تابع(?:وا|ونا|نا)?|اشترك(?:وا)?|انضم(?:وا)?).{0,60}(?:قناتنا|قنواتنا|صفحتنا|صفحاتنا|حسابنا|حساباتنا|مجموعتنا)|تابعونا (?:على|عبر)',
  '(?:הצטרפו|עקבו|הירשמו) (?:.{0,40} )?(?:אחרינו|שלנו)(?!\\p{L})',
  '(?:följ oss|følg oss|følg os|seuraa meitä|sledujte nás|urmăr(?:iți|iţi)-ne|kövess minket|ακολουθήστε (?:μας|το κανάλι μας)|ikuti kami|theo dõi chúng tôi) ',
  '(?:关注|關注|扫码关注|掃碼關注|订阅|訂閱)(?:我们|我們|本报|本報|本台).{0,20}',
  '.{0,30}(?:フォロー|友だち追加|友達追加|チャンネル登録)(?:する|はこちら|をお願いします)?\\P{L}*$',
  '.{0,30}(?:채널|계정).{0,10}(?:구독|추가|팔로우)(?:하기|하세요)?\\P{L}*$',
];
const CALL = new RegExp(`^[^\\p{L}]*(?:${CALLS.join('|')})`, 'iu');
const NAMES_PLATFORM = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${PLATFORM}(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu',
);

/** Where such words are the story's: its lists and tables, what it quotes. */
const STORY_PARTS = 'li, td, th, dd, blockquote, pre';
const MAX_WORDS = 24;
const MAX_CHARS = 160;
/** A statement has more sentences, or figures. */
const MAX_SENTENCES = 2;

/** A line in which the page asks its readers to follow its channels, and which says nothing else: "Подписывайтесь на наш канал в Telegram". */
export function isChannelCall({ container, text, words }: Block): boolean {
  if (words > MAX_WORDS || text.length > MAX_CHARS || container.closest(STORY_PARTS)) return false;
  if (isReported(text) || !CALL.test(text) || !NAMES_PLATFORM.test(text)) return false;
  return (text.match(/[.!?…。！？](?=\s|$)/g)?.length ?? 0) <= MAX_SENTENCES;
}
