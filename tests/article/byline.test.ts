// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { cleanByline, findByline } from '../../utils/article/byline';
import { readPage } from '../../utils/article/page-reading';

describe('cleans', () => {
  test.each([
    ['By Ann Lee', 'Ann Lee'],
    ['By Ann Lee and Bo Ray', 'Ann Lee and Bo Ray'],
    ['Ann Lee, Staff Writer', 'Ann Lee'],
    ['Von Jana Groß', 'Jana Groß'],
    ['Por Inés Robledo', 'Inés Robledo'],
    ['بقلم ليلى حداد', 'ليلى حداد'],
    ['Ann Lee | Health correspondent', 'Ann Lee'],
    ['Ann Lee, Bo Ray', 'Ann Lee, Bo Ray'],
    ['Ann Lee @annlee', 'Ann Lee'],
    ['Written by Ann Lee · Updated 3 March', 'Ann Lee'],
  ])('%s to %s', (text, expected) => {
    expect(cleanByline(text)).toBe(expected);
  });

  test.each(['admin', 'https://paper.example/author/ann', '', '12 March 2026', 'Staff'])(
    '%j to nothing',
    (text) => {
      expect(cleanByline(text)).toBeUndefined();
    },
  );
});

describe('finds', () => {
  const find = (html: string, siteName?: string) => {
    const reading = readPage(
      new DOMParser().parseFromString(html, 'text/html'),
      'https://paper.example/x',
      new Date(),
    );
    return findByline(reading, listBlocks(reading.page.body), siteName);
  };

  test('the data before what is shown', () => {
    expect(find('<meta name="author" content="Ann Lee"><p>By Bo Ray</p>')).toBe('Ann Lee');
  });

  test('what is shown where the data only repeat the site', () => {
    expect(find('<meta name="author" content="The Paper"><p>By Bo Ray</p>', 'The Paper')).toBe('Bo Ray');
  });

  test('the names within a marked element', () => {
    expect(
      find(
        '<div class="byline">Story <a href="/author/ann">Ann Lee</a> <a href="/author/bo">Bo Ray</a> 3 min</div>',
      ),
    ).toBe('Ann Lee, Bo Ray');
  });

  test('nobody where a sentence begins with By', () => {
    expect(
      find(
        '<p>By the time the board had met for the third hour, nobody in the hall could remember what the first vote had been about.</p>',
      ),
    ).toBeUndefined();
  });
});
