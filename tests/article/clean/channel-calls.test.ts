// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { isChannelCall } from '../../../utils/article/clean/channel-calls';

const isCall = (html: string) =>
  listBlocks(new DOMParser().parseFromString(html, 'text/html').body).some(isChannelCall);

describe('asks its readers to follow the page’s channels', () => {
  test.each([
    'Subscribe to our channel on Telegram and be the first to know!',
    'Follow our WhatsApp channel',
    'Join our Telegram group for the tides of the day',
    'Follow us on Google News',
    '+++ Mehr aus dem Hafen lesen Sie in unserem WhatsApp-Kanal. Jetzt abonnieren! +++',
    'Folgen Sie uns auf Instagram!',
    'Abonnez-vous à notre chaîne WhatsApp',
    'Suivez-nous sur Google News',
    'Únete a nuestro canal de WhatsApp',
    'Síguenos en Facebook',
    'Iscriviti al nostro canale Telegram',
    'Siga o nosso canal no WhatsApp',
    'Volg ons op WhatsApp',
    'Dołącz do naszego kanału na Telegramie',
    'Подписывайтесь на наш канал в Telegram и будьте в курсе!',
    'Читайте нас в Дзене',
    'Підписуйтесь на наш канал у Telegram',
    'WhatsApp kanalımıza abone olun',
    'تابعوا أخبار الميناء عبر قناتنا على تلغرام',
    'تابعونا على فيسبوك',
    'הצטרפו לערוץ שלנו בטלגרם',
    'Följ oss på Facebook',
    '关注我们的微信公众号',
    '公式LINEを友だち追加',
    '카카오톡 채널 추가',
  ])('%s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(true));
});

describe('but not in what the story tells', () => {
  test.each([
    'Join us on the quay at six',
    'Follow our reporter through the night on the pier',
    'Subscribe to our channel, the skipper told his followers on Telegram.',
    '“Follow us on Instagram”, the poster said.',
    'Our channel to the sea is no deeper than a bath.',
    'The council has closed its channel on Telegram.',
    'Folgen Sie uns in den Keller, bat der Wirt.',
    'In unserem Kanal schwimmen wieder Fische.',
    'Suivez la côte jusqu’au phare.',
    'Sigue en Facebook la polémica por el muelle.',
    'Следите в Telegram за руками фокусника.',
    'Följ matchen på Facebook',
    '关注微信支付的渔民越来越多。',
    'Follow us on Telegram, it says. Nobody does. The quay is empty. The gulls are loud.',
    'Следите за руками: фокусник начинает.',
    'Telegram заблокировали на острове в марте.',
    'وقالت الوزارة إن القناة ستغلق',
  ])('%s', (text) => expect(isCall(`<p>${text}</p>`)).toBe(false));

  test('nor in its lists and quotations', () => {
    expect(isCall('<ul><li>Follow us on Instagram</li></ul>')).toBe(false);
    expect(isCall('<blockquote><p>Follow us on Instagram</p></blockquote>')).toBe(false);
  });
});
