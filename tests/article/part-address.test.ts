import { expect, test } from 'vitest';
import { normalizeUrl } from '../../utils/article/normalize-url';
import { isPartFragment, partAddress } from '../../utils/article/part-address';

const PAGE = 'https://paper.example/page?utm_source=x#top';

test('leads to the headline, and stays another address than the page', () => {
  const address = partAddress(PAGE, 'The last tram, at last - and a well-kept bell');
  expect(address).toContain('#story:~:text=The%20last%20tram%2C%20at%20last%20%2D%20and');
  expect(normalizeUrl(address)).toBe(address.replace('utm_source=x', '').replace('?#', '#'));
  expect(normalizeUrl(address)).not.toBe(normalizeUrl(PAGE));
});

test('is the only fragment that makes a story of its own', () => {
  for (const hash of ['', '#story', '#story:~:text=', '#:~:text=tram'])
    expect(isPartFragment(hash)).toBe(false);
  expect(isPartFragment(new URL(partAddress(PAGE, 'Tram')).hash)).toBe(true);
});
