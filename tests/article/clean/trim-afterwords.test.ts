// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { startRemoval } from '../../../utils/article/clean/removal';
import { trimAfterwords } from '../../../utils/article/clean/trim-afterwords';

const SENTENCE =
  'The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.';
const story = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);
const ASK = 'Please consider supporting our newsroom, so that the coast keeps a paper of its own.';

function trim(html: string, byline?: string) {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const blocks = listBlocks(root);
  const left = trimAfterwords(blocks, byline, startRemoval(root, blocks));
  expect(listBlocks(root).map(({ text }) => text)).toEqual(left.map(({ text }) => text));
  return left.map(({ text }) => text);
}
/** What is left of lines that stand below a story of forty paragraphs. */
const below = (html: string, byline?: string) => trim(story(40) + html, byline).slice(40);

describe('takes', () => {
  test.each([
    ['income', 'Disclosure: if you buy through affiliate links, I may earn a commission, at no cost to you.'],
    [
      'somebody’s income',
      'The Basket may earn an affiliate commission if you purchase something by way of this page.',
    ],
    [
      'whose opinion it is',
      'The views and opinions expressed in this article are those of the author alone.',
    ],
    ['terms', 'By entering your address you agree to our terms of use and to letters from the Basket.'],
    ['a letter', 'Like this article? Subscribe to our blog and have great views of the sea every week.'],
    [
      'a letter, after a few words',
      'There is more of it. Sign up for Tidings today to get the free daily newsletter by the sea.',
    ],
    [
      'a letter, after a long question',
      'Looking for more about the coast, its boats and all who sail in them? Subscribe to our newsletter.',
    ],
    [
      'a letter, after a question',
      'Want to keep up with the boats, the tides and the people of the coast all year long? Subscribe here.',
    ],
    [
      'a way to reach it',
      'If you need a boat or a berth this summer, please do not hesitate to contact us at the quay.',
    ],
    ['an inbox', 'Get the latest of the coast, and all of its boats, delivered right to your inbox.'],
    [
      'where it is found',
      'Catch up on our views of the sea, and follow us on Facebook, Instagram and elsewhere.',
    ],
    [
      'where the writer is found',
      'Have a tip? Ann Lee is at ann@basket.example. Follow her on Twitter, or call her.',
    ],
    ['money', ASK],
    ['gifts', 'Your one-off or monthly donations play a great role in all of our work at the coast.'],
    ['readers', 'If you enjoyed this article, we have a proposition for you: come and sail with the Basket.'],
    ['a form', 'Fill out the form below or send in your questions, story ideas and pictures of boats.'],
    ['rules', 'Read our editorial policy to learn more about how the stories of the Basket are made.'],
    ['comments', 'Comments are closed for this post, but there is always room for another letter to us.'],
    [
      'an address for corrections',
      'The Basket keeps its tables up to date. If yours is wrong or missing, please email us at the quay.',
    ],
    ['advertisers', 'Get your boat seen! Explore sponsorship opportunities and write to ads@basket.example.'],
    [
      'advertisers, by name',
      'Get your brand in front of sailors from eleven harbours, as most of our readers own a boat.',
    ],
    ['pictures', 'Feature image by Bo Ray, all other images by way of the boat yards that are named.'],
    [
      'how new it is',
      'We updated this article on 27 November 2026. We look at all of our tables twice a year.',
    ],
    [
      'cookies',
      'We use cookies to remember your preferences. By clicking “Accept”, you consent to all of them.',
    ],
    ['cookies in German', 'Wir verwenden Cookies, damit die Seiten des Hafens schneller geladen werden.'],
    [
      'comments that wait',
      'Note: we are for the time being moderating all comments because of a surge in spam.',
    ],
    [
      'a letter in German',
      'Abonnieren Sie jetzt unseren Newsletter, und lesen Sie jeden Morgen von der Küste.',
    ],
    [
      'a letter in French',
      'Abonnez-vous à notre newsletter pour lire chaque matin des nouvelles de la côte.',
    ],
    [
      'a letter in Spanish',
      'Suscríbete a nuestro boletín para leer cada mañana las noticias de toda la costa.',
    ],
    [
      'comments in Portuguese',
      'Comentários que faltem com respeito ao usuário não serão aprovados pelo moderador.',
    ],
  ])('%s', (_, text) => expect(below(`<p>${text}</p>`)).toEqual([]));

  test('its heading, and the little that stands below', () => {
    expect(below(`<h3>One more thing</h3><p>${ASK}</p><p>Thanks for reading!</p>`)).toEqual([]);
  });

  test('one after the other', () => expect(below(`<p>${ASK}</p>`.repeat(2))).toEqual([]));

  test('the writer’s life', () => {
    const life = '<p>Ann Lee is a reporter of the Basket who covers the coast and its boats.</p>';
    expect(below(life, 'Ann Lee')).toEqual([]);
    expect(below(`<p>Written by Ann Lee</p>${life}`)).toEqual(['Written by Ann Lee']);
    expect(below(life)).toHaveLength(1);
  });
});

describe('leaves', () => {
  test.each([
    [
      'a gift that is asked for',
      'The family asked for donations to the lifeboats instead of flowers for the grave.',
    ],
    ['a policy', 'The company changed its privacy policy on Monday, a day after the fine was announced.'],
    ['terms', 'Under the terms of service, drivers may be shut out of the app without being told why.'],
    ['an affiliate', 'An affiliate of the group said that it had sunk the boat, and two more off the coast.'],
    [
      'compensation',
      'The families will receive compensation for the boats they lost, the minister has said.',
    ],
    [
      'an obituary’s work',
      'His work has been shown in Lyon, and her work appears in the museum by the old harbour.',
    ],
    [
      'years of experience',
      'The new harbour master has thirty years of experience in moving very large vessels.',
    ],
    ['a profile', 'When he is not at sea, he is on the pier with his dog, waiting for the next good wind.'],
    [
      'a newsletter business',
      'The firm sells a weekly newsletter to forty thousand sailors and will soon add another.',
    ],
    [
      'subscribers',
      'Subscribers of the newsletter pay ten a month, and most of them have done so for years.',
    ],
    [
      'code of conduct',
      'The lawmaker broke the code of conduct, and the editorial guidelines of the station too.',
    ],
    [
      'opinions of judges',
      'The views expressed by the judges do not necessarily reflect those of the government.',
    ],
    ['supporters', 'Both parties support independent inspectors, and they support our troops, she has said.'],
    ['a meeting', 'The board will join them on Friday, and the mayors will follow him on the road to Lyon.'],
    ['a crime', 'He was charged with trespassing by entering the pier at night with a lamp and a rope.'],
    [
      'a form at the office',
      'Residents can fill out the form at the harbour office until noon on the last Friday.',
    ],
    [
      'public comments',
      'Comments are reviewed by the agency, which will decide on the new pier in the spring.',
    ],
    [
      'a quotation',
      '“Please consider supporting our newsroom and sign up for our newsletter,” she has said.',
    ],
    [
      'reported speech',
      'Please consider supporting our lifeboats with whatever you have, the harbour master said.',
    ],
    [
      'commissions in German',
      'Die Bank kassierte Provisionen für jeden Kredit, und der Datenschutz galt ihr wenig.',
    ],
    [
      'a correction',
      'We updated this article on 27 November 2026. An earlier version had the wrong name for the boat.',
    ],
    [
      'a change with its reason',
      'We updated this article on 27 November 2026 to add what the harbour master has told us.',
    ],
    ['advice on brands', 'Get your brand in front of people early, and the harbour will do all of the rest.'],
    [
      'sponsors in the news',
      'The club sees sponsorship opportunities in the regatta, and has begun to call.',
    ],
    ['cookies in the news', 'We use cookies at the bake sale, since the children of the harbour like them.'],
    [
      'cookies that are talked of',
      'We use cookies to improve your experience, the firm told “Basket” readers in a letter.',
    ],
    ['a picture in the news', 'Feature images by the boy won three prizes, and now hang in the town hall.'],
    ['a picture of a name', 'Cover photos by Bo Ray won three prizes this year, and now hang in the hall.'],
    [
      'a letter in French',
      'Le parti a envoyé sa newsletter à dix mille personnes, et nos lecteurs l’ont tous reçue.',
    ],
    [
      'terms in Spanish',
      'La empresa cambió su política de privacidad el lunes, un día después de la gran multa.',
    ],
  ])('%s', (_, text) => expect(below(`<p>${text}</p>`)).toEqual([text]));

  test('a story’s last sentences with an ask behind them', () => {
    const text =
      'Nobody was hurt in the storm, and the trial will begin in May. Subscribe to our newsletter.';
    expect(below(`<p>${text}</p>`)).toEqual([text]);
  });

  test.each([
    ['a quotation', `<blockquote><p>${ASK}</p></blockquote>`],
    ['a list entry', `<ul><li>${ASK}</li></ul>`],
    ['a cell', `<table><tbody><tr><td>${ASK}</td></tr></tbody></table>`],
    ['a long paragraph', `<p>${ASK} ${SENTENCE.repeat(6)}</p>`],
  ])('the ask in %s', (_, html) => expect(below(html)).toHaveLength(1));

  test.each([
    ['a list', '<ul><li>Two eggs</li><li>Salt</li></ul>', 2],
    ['another part', '<h3>Sources</h3><p>The harbour office</p>', 2],
    ['many lines', '<p>Two eggs</p><p>Salt</p><p>Butter</p><p>Bread</p>', 4],
  ])('an ask above %s', (_, html, lines) => expect(below(`<p>${ASK}</p>${html}`)).toHaveLength(1 + lines));

  test('an ask in the middle, where lines that are no prose follow', () => {
    expect(trim(`${story(4)}<p>${ASK}</p><p>So.</p><p>It.</p><p>Ends.</p>`)).toHaveLength(8);
  });
});
