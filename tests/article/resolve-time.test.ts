import { describe, expect, it } from 'vitest';
import { resolveTime } from '../../utils/article/resolve-time';

const NOW = new Date('2026-03-15T12:00:00Z');
const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
/** Where days are counted nothing gives a clock. */
const ago = (seconds: number) => {
  const time = new Date(NOW.getTime() - seconds * 1000).toISOString();
  return seconds < DAY ? time : time.slice(0, 10);
};

describe('resolveTime', () => {
  it.each([
    ['en', 'Yesterday at 10:30', '2026-03-14T10:30:00.000Z'],
    ['en', 'Today, 9:15 am', '2026-03-15T09:15:00.000Z'],
    ['de', 'Heute, 10:15 Uhr', '2026-03-15T10:15:00.000Z'],
    ['fr', 'Hier à 18h30', '2026-03-14T18:30:00.000Z'],
    ['zh', '昨天 10:30', '2026-03-14T10:30:00.000Z'],
    ['en', 'Sat 14 Mar 2026 10.30 CET', '2026-03-14T10:30:00+01:00'],
    ['de', '14.3.2026, 10:30 Uhr', '2026-03-14T10:30:00.000Z'],
    ['ja', '2026年3月14日 10時30分', '2026-03-14T10:30:00.000Z'],
    ['ko', '2026. 3. 14. 오후 10:30', '2026-03-14T22:30:00.000Z'],
    ['en', '14 March 2026 at 10:30pm AEDT', '2026-03-14T22:30:00+11:00'],
  ])('clocks: %s %s', (lang, text, expected) => {
    expect(resolveTime(text, NOW, lang)).toBe(expected);
  });

  it.each(['Harbour at 10:30', '3 days ago at 10:30 and later', '1.5 GMT'])('no time: %s', (text) => {
    expect(resolveTime(text, NOW, 'en')).toBeUndefined();
  });

  it.each([
    ['2 days ago', 2 * DAY],
    ['2 hours ago', 2 * HOUR],
    ['  1 hour\n ago ', HOUR],
    ['an hour ago', HOUR],
    ['a day ago', DAY],
    ['yesterday', DAY],
    ['5 mins ago', 5 * MINUTE],
    ['5 min. ago', 5 * MINUTE],
    ['3 hrs ago', 3 * HOUR],
    ['2h', 2 * HOUR],
    ['2h ago', 2 * HOUR],
    ['45m', 45 * MINUTE],
    ['3d', 3 * DAY],
    ['1 week ago', 7 * DAY],
    ['just now', 0],
    ['Updated 3 hours ago', 3 * HOUR],
    ['Last updated: 3 hours ago', 3 * HOUR],
    ['Published about 4 hours ago', 4 * HOUR],
    ['(2 hours ago)', 2 * HOUR],
  ])('English: %s', (text, seconds) => {
    expect(resolveTime(text, NOW, 'en')).toBe(ago(seconds));
    expect(resolveTime(text, NOW)).toBe(ago(seconds));
  });

  it.each([
    ['de', 'vor 3 Stunden', 3 * HOUR],
    ['de', 'vor einer Stunde', HOUR],
    ['de', 'Aktualisiert vor 10 Minuten', 10 * MINUTE],
    ['de-CH', 'gestern', DAY],
    ['de', 'vorgestern', 2 * DAY],
    ['fr', 'il y a 2 heures', 2 * HOUR],
    ['fr', 'il y a une heure', HOUR],
    ['fr', 'hier', DAY],
    ['es', 'hace 5 minutos', 5 * MINUTE],
    ['es', 'hace una hora', HOUR],
    ['es', 'ayer', DAY],
    ['pt-BR', 'há 2 horas', 2 * HOUR],
    ['pt', 'há 3 dias', 3 * DAY],
    ['it', '2 ore fa', 2 * HOUR],
    ['it', "un'ora fa", HOUR],
    ['nl', '4 uur geleden', 4 * HOUR],
    ['sv', 'för 2 timmar sedan', 2 * HOUR],
    ['sv', '2 timmar sedan', 2 * HOUR],
    ['he', 'לפני שעתיים', 2 * HOUR],
    ['he', 'לפני 3 שעות', 3 * HOUR],
    ['ar', 'منذ يوم واحد', DAY],
    ['pl', '5 godzin temu', 5 * HOUR],
    ['uk', '3 години тому', 3 * HOUR],
    ['ru', '2 часа назад', 2 * HOUR],
    ['ru', '21 минуту назад', 21 * MINUTE],
    ['ru', 'час назад', HOUR],
    ['ru', 'вчера', DAY],
    ['tr', '3 saat önce', 3 * HOUR],
    ['tr', 'dün', DAY],
    ['ar', 'قبل ساعتين', 2 * HOUR],
    ['ar', 'قبل 5 ساعات', 5 * HOUR],
    ['ar', 'منذ ٣ ساعات', 3 * HOUR],
    ['fa', '۲ ساعت پیش', 2 * HOUR],
    ['he', 'לפני 5 שעות', 5 * HOUR],
    ['hi', '2 घंटे पहले', 2 * HOUR],
    ['zh-CN', '3小时前', 3 * HOUR],
    ['zh-CN', '3 小时前', 3 * HOUR],
    ['zh-TW', '3 小時前', 3 * HOUR],
    ['zh', '昨天', DAY],
    ['ja', '5分前', 5 * MINUTE],
    ['ja', '昨日', DAY],
    ['ko', '2시간 전', 2 * HOUR],
    ['ca', 'fa 2 hores', 2 * HOUR],
    ['no-NO', 'for 2 timer siden', 2 * HOUR],
    ['en us; nonsense', '2 hours ago', 2 * HOUR],
  ])('%s: %s', (lang, text, seconds) => {
    expect(resolveTime(text, NOW, lang)).toBe(ago(seconds));
  });

  it.each([
    ['24 hours ago', '2026-03-14T12:00:00.000Z'],
    ['1 day ago', '2026-03-14'],
    ['2 weeks ago', '2026-03-01'],
    ['today', '2026-03-15'],
    ['today at 7:30', '2026-03-15T07:30:00.000Z'],
  ])('gives a clock only where hours are counted or a clock is said: %s', (text, expected) => {
    expect(resolveTime(text, NOW, 'en')).toBe(expected);
  });

  it('counts days as whoever reads the page does', () => {
    process.env.TZ = 'America/Los_Angeles';
    const evening = new Date('2026-03-15T03:00:00Z');
    expect(resolveTime('yesterday', evening, 'en')).toBe('2026-03-13');
    expect(resolveTime('2 hours ago', evening, 'en')).toBe('2026-03-15T01:00:00.000Z');
    process.env.TZ = 'UTC';
  });

  it('understands a time in another language than the page says it is in', () => {
    expect(resolveTime('vor 2 Stunden', NOW, 'en')).toBe(ago(2 * HOUR));
  });

  it('does not take a word of the page’s language for another language’s day', () => {
    expect(resolveTime('Hier', NOW, 'de')).toBeUndefined();
  });

  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12T10:30:00Z', '2026-03-12T10:30:00.000Z'],
    ['2026-03-12T10:30:00+02:00', '2026-03-12T10:30:00+02:00'],
    ['2026-03-12T10:30:15.250-0500', '2026-03-12T10:30:15-05:00'],
    ['12 March 2026', '2026-03-12'],
    ['March 12, 2026', '2026-03-12'],
    ['Mar. 12th, 2026', '2026-03-12'],
    ['Thu, 12 Mar 2026 10:30:00 GMT', '2026-03-12T10:30:00.000Z'],
    ['Published 10:30 PM EDT, Thu March 12, 2026', '2026-03-12T22:30:00-04:00'],
    ['12. März 2026', '2026-03-12'],
    ['Donnerstag, 12. März 2026, 14:05 Uhr', '2026-03-12T14:05:00.000Z'],
    ['12.03.2026', '2026-03-12'],
    ['le 12 mars 2026 à 14h05', '2026-03-12T14:05:00.000Z'],
    ['1er mars 2026', '2026-03-01'],
    ['12 de marzo de 2026', '2026-03-12'],
    ['12 de março de 2026', '2026-03-12'],
    ['giovedì 12 marzo 2026', '2026-03-12'],
    ['12 марта 2026 г.', '2026-03-12'],
    ['12 Mart 2026', '2026-03-12'],
    ['12 مارس 2026', '2026-03-12'],
    ['2026年3月12日', '2026-03-12'],
    ['2026년 3월 12일', '2026-03-12'],
    ['2026/3/12', '2026-03-12'],
    ['25/02/2026', '2026-02-25'],
    ['02/25/2026', '2026-02-25'],
  ])('date: %s', (text, expected) => {
    expect(resolveTime(text, NOW)).toBe(expected);
  });

  it.each([
    ['The mayor resigned two days ago'],
    ['He was seen 2 hours ago near the harbour'],
    ['5 min read'],
    ['5 min'],
    ['02/03/2026'],
    ['31 February 2026'],
    ['March 2026'],
    ['2026'],
    ['12'],
    ['5日'],
    ['now'],
    ['World'],
    ['12 March 2027'],
    ['in 2 hours'],
    ['99999999999999999999 years ago'],
    [''],
    ['2 hours ago '.repeat(20)],
  ])('is not a time: %s', (text) => {
    expect(resolveTime(text, NOW)).toBeUndefined();
  });
});
