// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { findPaywallOffers } from '../../../utils/article/clean/find-paywall-offers';

const STORY =
  '<p>The board met for three hours on Tuesday and agreed that the pier would be built again.</p>';

const find = (html: string) =>
  findPaywallOffers(listBlocks(new DOMParser().parseFromString(html, 'text/html').body)).map(
    ({ text }) => text,
  );

test.each([
  'Get unlimited access for €1 a week. Cancel any time.',
  'Subscribe for £2 a month to get unlimited access to the Basket and its archive.',
  'You have read your last free article. Subscribe for $4 a month. Cancel at any time.',
  'Jetzt für 4 € im Monat testen: unbegrenzter Zugang, jederzeit kündbar.',
  'Abonnez-vous pour 4 € par mois, sans engagement.',
  'Suscríbete: acceso ilimitado por 1 € al mes.',
])('the end of a story: %s', (text) => {
  expect(find(`${STORY}<p>${text}</p>`)).toEqual([text]);
  expect(find(`${STORY}<p>${text}</p><p>Already a subscriber? <a href="/login">Log in</a></p>`)[0]).toBe(
    text,
  );
});

test('below a line that says that it is cut off', () => {
  const offer = 'Get unlimited access for €1 a week. Cancel any time.';
  expect(find(`<h2>This story is for subscribers</h2><p>${offer}</p>${STORY}`)).toEqual([offer]);
});

test.each([
  [
    'advice in the midst of it',
    `<p>Get full access to forty pools for £30 a month, and cancel at any time.</p>${STORY}`,
  ],
  ['one sign', '<p>Get a permit for £30 a month.</p>'],
  ['what others get', '<p>Anglers get unlimited access to the pier for £30 a month.</p>'],
  ['what is told', '<p>Subscribe for £2 a month and cancel any time, the leaflet said.</p>'],
  ['an entry', '<ul><li>Get unlimited access for €1 a week.</li></ul>'],
])('but not %s', (_, html) => expect(find(`${STORY}${html}`)).toEqual([]));
