// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks, proseWords } from '../../utils/article/blocks';
import { lacksProse, markLines, recoverLost, unmarkLines } from '../../utils/article/recover-lost';

/** 25 words, with the name. */
const said = (name: string) =>
  `${name} said on Monday that the very old pier at the north end of the harbour would be shut, for as long as it takes.`;
const p = (...names: string[]) => names.map((name) => `<p>${said(name)}</p>`).join('');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A page of which Readability has lost the elements marked `data-lost`. */
function lose(html: string, change?: (page: Document) => void) {
  const page = parse(html);
  change?.(page);
  const lines = listBlocks(page.body);
  markLines(page, lines);
  const copy = page.body.cloneNode(true) as Element;
  const choice = page.body.cloneNode(true) as Element;
  for (const lost of choice.querySelectorAll('[data-lost]')) lost.remove();
  const chosenWords = listBlocks(choice).reduce((sum, line) => sum + proseWords(line), 0);
  return { lines, copy, choice, chosenWords };
}

/** Each line of the better body by its first word, and which of the two that is. */
function recover(html: string, change?: (page: Document) => void): [string, ...string[]] | undefined {
  const { copy, choice, chosenWords } = lose(html, change);
  const better = recoverLost(copy, choice, chosenWords);
  if (!better) return undefined;
  return [
    better === copy ? 'copy' : 'choice',
    ...listBlocks(better).map(({ text }) => text.split(' ', 1)[0] ?? ''),
  ];
}

test('numbers lines and pictures, and takes the numbers off again', () => {
  const page = parse(
    '<p data-lede-line="7">One</p><img src="a.jpg"><b data-lede-line="0"></b><div>Two<p>Three</p>Four</div>',
  );
  markLines(page, listBlocks(page.body));
  expect(page.querySelector('p')?.getAttribute('data-lede-line')).toBe('0');
  expect(page.querySelector('img')?.getAttribute('data-lede-line')).toBe('image-0');
  expect(page.querySelector('div')?.getAttribute('data-lede-line')).toBe('1');
  expect(page.querySelector('b')?.hasAttribute('data-lede-line')).toBe(false);
  page.body.setAttribute('data-lede-line', '1');
  unmarkLines(page.body);
  expect(page.body.outerHTML).not.toContain('data-lede-line');
});

test.each([
  ['nothing', '', false],
  ['a line of prose that is short', `<p data-lost>${said('Bea').replace(' very', '')}</p>`, false],
  ['a paragraph', `<p data-lost>${said('Bea')}</p>`, true],
  ['a list of links', `<p data-lost><a href="/a">${said('Bea')}</a></p>`, false],
])('sees whether prose is missing: %s', (_, html, expected) => {
  const { choice, lines } = lose(p('Ann', 'Cy') + html);
  expect(lacksProse(choice, lines)).toBe(expected);
});

describe('puts back what was lost between', () => {
  const lost = `<section data-lost><h2>Costs</h2>${p('Bea', 'Dan', 'Eve')}<ul><li>Stone</li><li>Steel</li></ul></section>`;

  test('with its headings and lists, and nothing from around the story', () => {
    const around = `<div data-lost><p>${said('Nobody')}</p></div>`;
    expect(recover(`<div data-lost><p>Home</p></div>${p('Ann')}${lost}${p('Cy')}${around}`)).toEqual([
      'copy',
      'Ann',
      'Costs',
      'Bea',
      'Dan',
      'Eve',
      'Stone',
      'Steel',
      'Cy',
    ]);
  });

  test('without its links', () => {
    const link = '<p data-lost><a href="/a">Older</a></p>';
    expect(recover(`${p('Ann')}${lost}${link}${p('Cy')}`)).not.toContain('Older');
  });

  test('where it is much', () => {
    expect(recover(`${p('Ann')}<div data-lost>${p('Bea', 'Dan')}</div>${p('Cy')}`)).toBeUndefined();
    expect(recover(`${p('Ann')}<div data-lost>${p('Bea', 'Dan', 'Eve')}</div>${p('Cy')}`)).toBeDefined();
  });

  test('where it is much of the story', () => {
    const long = p(...Array.from({ length: 20 }, (_, n) => `N${n}`));
    expect(recover(`${long}${lost}${long}`)).toBeUndefined();
    expect(recover(`${long}${lost}${p('Ann')}`)).toBeDefined();
  });

  test('and not where most of it is linked, or stands below the end of a story', () => {
    const [links, ended] = [
      `<div data-lost>${p('Bea', 'Dan', 'Eve')}<a href="/a">${said('Fay')}</a><a href="/b">${said('Gil')}</a></div>`,
      `<div data-lost><h2>Related articles</h2>${p('Bea', 'Dan', 'Eve')}</div>`,
    ];
    expect(recover(p('Ann') + links + p('Cy'))).toBeUndefined();
    expect(recover(p('Ann') + ended + p('Cy'))).toBeUndefined();
  });

  test('and not where what was kept is not in the copy', () => {
    const { copy, choice } = lose(`${p('Ann')}${lost}${p('Cy')}`);
    expect(recoverLost(copy, choice, 63)).toBeUndefined();
    expect(lose(`${p('Ann')}${lost}${p('Cy')}`).chosenWords).toBe(50);
  });

  test('with the pictures of the story alone', () => {
    const { copy, choice, chosenWords } = lose(
      `<img data-lost src="logo.png">${p('Ann')}<img src="kept.jpg">${lost}<figure data-lost><img src="figure.jpg"></figure>${p('Cy')}`,
    );
    const pictures = recoverLost(copy, choice, chosenWords)?.querySelectorAll('img') ?? [];
    expect(Array.from(pictures, (picture) => picture.getAttribute('src'))).toEqual([
      'kept.jpg',
      'figure.jpg',
    ]);
  });
});

describe('puts the opening back above what was kept', () => {
  const head = '<h1 data-lost>Pier</h1>';

  test('and leaves the rest as it was', () => {
    const html = `${head}<div data-lost><p>By Ann Lee</p>${p('Bea', 'Dan')}</div>${p('Ann', 'Cy', 'Eve', 'Fay')}`;
    expect(recover(html)).toEqual(['choice', 'Bea', 'Dan', 'Ann', 'Cy', 'Eve', 'Fay']);
  });

  test('once where a script has put a box into a paragraph', () => {
    const html = `${head}<div data-lost><p>${said('Bea')} ${said('Dan')}</p></div>${p('Ann', 'Cy', 'Eve', 'Fay')}`;
    const change = (page: Document) => {
      const box = page.createElement('div');
      box.textContent = 'Advertisement';
      const [paragraph] = page.querySelectorAll('p');
      const text = paragraph?.firstChild as Text;
      text.splitText(said('Bea').length).before(box);
    };
    expect(recover(html, change)).toEqual([
      'choice',
      'Bea',
      'Advertisement',
      'Dan',
      'Ann',
      'Cy',
      'Eve',
      'Fay',
    ]);
  });

  test('together with what was lost below it', () => {
    const html = `${head}<div data-lost>${p('Bea')}</div>${p('Ann')}<div data-lost>${p('Dan', 'Eve', 'Gil')}</div>${p('Cy')}`;
    expect(recover(html)).toEqual(['copy', 'Bea', 'Ann', 'Dan', 'Eve', 'Gil', 'Cy']);
  });

  test('and nothing where the story begins with what was kept', () => {
    expect(recover(`${head}${p('Ann', 'Cy')}<div data-lost>${p('Bea')}</div>`)).toBeUndefined();
  });
});

test('puts the questions at the end back', () => {
  const questions = `<section data-lost><h2>FAQ</h2>${p('Bea', 'Dan', 'Eve')}</section>`;
  expect(recover(`${p('Ann', 'Cy')}${questions}<div data-lost>${p('Nobody')}</div>`)).toEqual([
    'copy',
    'Ann',
    'Cy',
    'FAQ',
    'Bea',
    'Dan',
    'Eve',
  ]);
});

test('puts lines back above and below that stand in elements of the same kind, and no others', () => {
  const part = (name: string, kind = 'part', lost = ' data-lost') =>
    `<div class="${kind}"${lost}><p>${said(name)}</p></div>`;
  const html = `${part('Ann', 'part', '')}${part('Cy', 'part', '')}${part('Bea')}${part('Nobody', 'card')}<div class="part" data-lost><p>Short</p></div>${part('Dan')}${part('Eve')}`;
  expect(recover(html)).toEqual(['copy', 'Ann', 'Cy', 'Bea', 'Dan', 'Eve']);
});

test('puts a paragraph back that is missing from the midst, where that is all', () => {
  const part = (name: string, lost = '') => `<div class="part"${lost}><p>${said(name)}</p></div>`;
  const html = part('Ann') + part('Bea', ' data-lost') + part('Cy');
  expect(recover(html)).toEqual(['choice', 'Ann', 'Bea', 'Cy']);
});

describe('puts few questions back below what was kept', () => {
  const story = p('Ann', 'Cy', 'Eve', 'Fay');
  const answer = (n: number) =>
    `<h3>Question${n}</h3><p>Answer${n} is that the pier stays shut until the divers have been there.</p>`;

  test('with their heading', () => {
    expect(recover(`${story}<section data-lost><h2>FAQ</h2>${answer(1)}${answer(2)}</section>`)).toEqual([
      'choice',
      'Ann',
      'Cy',
      'Eve',
      'Fay',
      'FAQ',
      'Question1',
      'Answer1',
      'Question2',
      'Answer2',
    ]);
  });

  test('and a heading that was kept but once', () => {
    const questions = `<section><h2>FAQ</h2><div data-lost>${answer(1)}${answer(2)}</div></section>`;
    expect(recover(`<div>${story}</div>${questions}`)).toEqual([
      'choice',
      'Ann',
      'Cy',
      'Eve',
      'Fay',
      'FAQ',
      'Question1',
      'Answer1',
      'Question2',
      'Answer2',
    ]);
  });

  test('and each line once, where paragraphs stand within others’ elements', () => {
    const nested = `<section data-lost><h2>FAQ</h2><div>${answer(1)}Then more</div>${answer(2)}</section>`;
    expect(recover(story + nested)).toEqual([
      'choice',
      'Ann',
      'Cy',
      'Eve',
      'Fay',
      'FAQ',
      'Question1',
      'Answer1',
      'Then',
      'Question2',
      'Answer2',
    ]);
  });
});
