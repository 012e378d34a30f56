// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/article';
import { isSameStory, joinPages, tellsMore } from '../../utils/article/join-pages';
import { sanitizeHtml } from '../../utils/article/sanitize';
import { blockText, countWords } from '../../utils/article/text';

function page(html: string, more: Partial<Article> = {}): Article {
  const content = sanitizeHtml(html, window);
  const textContent = blockText(new DOMParser().parseFromString(content, 'text/html').body);
  const words = countWords(textContent);
  return {
    ...{ url: 'https://paper.example/road', title: 'The long road to Tarn', byline: 'Ines Okafor' },
    ...{ content, textContent, words, readingMinutes: 1, ...more },
  };
}
const first = page('<p>The road begins at the mill.</p><p>It climbs for an hour.</p>', {
  standfirst: 'A walk in three parts.',
  leadImage: { url: 'https://paper.example/road.jpg', alt: '' },
});
const join = (...html: string[]) => joinPages([first, ...html.map((part) => page(part))], window);
const lines = (article: Article) => article.textContent.split('\n');

describe('joinPages', () => {
  it('puts the pages one after another, with a rule between them, and counts anew', () => {
    const story = join('<p>Then it rains.</p>', '<p>At the top stands a chapel.</p>');
    expect(lines(story)).toEqual([
      'The road begins at the mill.',
      'It climbs for an hour.',
      'Then it rains.',
      'At the top stands a chapel.',
    ]);
    expect(story.content.match(/<hr>/g)).toHaveLength(2);
    expect(story.words).toBe(20);
    expect(story).toMatchObject({ title: first.title, url: first.url, byline: first.byline });
  });

  it('counts the time to read anew', () => {
    expect(join(`<p>${'word '.repeat(2300)}</p>`).readingMinutes).toBe(10);
  });

  it('gives a story of one page as it is', () => {
    expect(joinPages([first], window)).toBe(first);
  });

  it('leaves out what each page repeats at its top', () => {
    const story = join(
      `<h2>The long road to Tarn</h2><p>A walk in three parts.</p><p>Ines Okafor</p>
       <figure><img src="https://paper.example/road.jpg"><figcaption>The road.</figcaption></figure>
       <p>Page 2 of 3</p><p>The road begins at the mill.</p><p>Then it rains.</p>`,
    );
    expect(lines(story).slice(2)).toEqual(['Then it rains.']);
    expect(story.content).not.toContain('img');
  });

  it('keeps a sentence that comes again further down', () => {
    expect(
      lines(join('<p>Then it rains.</p><p>It climbs for an hour.</p><p>Then it stops.</p>')),
    ).toHaveLength(5);
  });

  it('keeps the note that closes every page, once and at the end', () => {
    const note = '<p>Mara Lind walked along.</p>';
    const one = page(`<p>The road begins at the mill.</p>${note}`);
    const story = joinPages(
      [
        one,
        page(`<p>Then it rains until the evening.</p>${note}`),
        page(`<p>At the top stands a chapel.</p>${note}`),
      ],
      window,
    );
    expect(lines(story)).toEqual([
      'The road begins at the mill.',
      'Then it rains until the evening.',
      'At the top stands a chapel.',
      'Mara Lind walked along.',
    ]);
  });

  it.each([
    'Page 2 of 4',
    '2/4',
    '1 2 3 Next',
    'Continued on page 3',
    '(continued)',
    'Seite 2 von 4',
    'Next page »',
  ])('leaves out the label %s at either end', (label) => {
    const story = join(`<p>${label}</p><p>Then it rains.</p><p>${label}</p>`);
    expect(lines(story)).toHaveLength(3);
  });

  it('leaves out a page that repeats the story above other comments', () => {
    expect(join(`${first.content}<p>A fine walk, I did it.</p>`).words).toBe(first.words);
    expect(tellsMore([first], page(`${first.content}<p>A fine walk, I did it.</p>`))).toBe(false);
    expect(
      tellsMore([first], page('<p>It climbs for an hour.</p><p>Then it rains until the evening.</p>')),
    ).toBe(true);
  });

  it('leaves out a page with nothing new', () => {
    expect(join(first.content)).toMatchObject({ textContent: first.textContent, words: first.words });
    expect(join(first.content).content).not.toContain('<hr>');
  });
});

describe('isSameStory', () => {
  const titled = (title: string, url = 'https://paper.example/road/2') => page('<p>One.</p>', { title, url });
  it.each(['The long road to Tarn', 'The long road to Tarn - Page 2', 'The long road to Tarn (page 2 of 3)'])(
    '%s',
    (title) => {
      expect(isSameStory(first, titled(title))).toBe(true);
    },
  );

  it('trusts an address that the next page shares with the first, whatever its headline', () => {
    expect(isSameStory(first, titled('The second day', first.url))).toBe(true);
  });

  it('refuses another headline at another address', () => {
    expect(isSameStory(first, titled('Council sells the ferry'))).toBe(false);
  });
});
