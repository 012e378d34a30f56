// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findHero, takeLeadImage } from '../../utils/article/lead-image';
import { readPage } from '../../utils/article/page-reading';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
function take(head: string, beforeStory: string, story: string) {
  const page = new DOMParser().parseFromString(
    `${head}<h1>Pier</h1>${beforeStory}<main>${story}</main>`,
    'text/html',
  );
  const reading = readPage(page, 'https://paper.example/x', new Date());
  const root = page.querySelector('main') as Element;
  const lead = takeLeadImage(
    reading,
    findHero(reading, page.querySelector('h1') ?? undefined),
    root,
    listBlocks(root),
  );
  return { lead, pictures: root.querySelectorAll('img').length };
}
const shared =
  '<meta property="og:image" content="https://a.example/pier.jpg"><meta property="og:image:width" content="1200">';

test('is the picture between the headline and the story', () => {
  expect(
    take('', '<img src="https://a.example/hero.jpg" alt="Hero" width="900" height="500">', PROSE).lead,
  ).toEqual({ url: 'https://a.example/hero.jpg', alt: 'Hero', width: 900, height: 500 });
});

test('is the shared picture where the page shows none', () => {
  expect(take(shared, '', PROSE).lead).toEqual({ url: 'https://a.example/pier.jpg', alt: '', width: 1200 });
});

test('is taken out of the story wherever it stands, with its caption', () => {
  const figure =
    '<figure><img src="https://a.example/pier-800x400.jpg" alt="Pier"><figcaption>The pier</figcaption></figure>';
  expect(take(shared, '', `${PROSE}${figure}${PROSE}`)).toEqual({
    lead: { url: 'https://a.example/pier-800x400.jpg', alt: 'Pier', caption: 'The pier' },
    pictures: 0,
  });
});

test('leaves the other pictures of the story', () => {
  expect(take(shared, '', `${PROSE}<img src="https://a.example/boat.jpg">${PROSE}`).pictures).toBe(1);
});

test.each([
  ['a logo', '<meta property="og:image" content="https://a.example/logo.png">', ''],
  ['an icon', '', '<img src="https://a.example/writer.jpg" width="48" height="48">'],
])('is not %s', (_, head, before) => {
  expect(take(head, before, PROSE).lead).toBeUndefined();
});
