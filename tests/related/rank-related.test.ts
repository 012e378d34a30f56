import { describe, expect, it } from 'vitest';
import type { UntrustedRelated } from '../../utils/related/parse-related';
import { rankRelated } from '../../utils/related/rank-related';

const NOW = new Date('2026-03-15T12:00:00Z');
const CURRENT = {
  title: 'North pier closed after divers find cracks',
  url: 'https://news.example/a/pier-closed',
  now: NOW,
};
const TEXT = { content: '<p>x</p>', textContent: 'x', words: 1, readingMinutes: 1 };

let made = 0;
function story(title: string, more: Partial<UntrustedRelated> = {}): UntrustedRelated {
  made += 1;
  return { url: `https://news.example/a/story-${made}`, title, ...more };
}
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const rank = (...stories: UntrustedRelated[]) => rankRelated(stories, CURRENT).map(({ title }) => title);

describe('rankRelated', () => {
  it('puts likeness of title before time, and time before order', () => {
    expect(
      rank(
        story('Bakery wins prize', { publishedTime: hoursAgo(90) }),
        story('Council debates taxes', { publishedTime: hoursAgo(1) }),
        story('Divers saw cracks in the pier in January', { publishedTime: hoursAgo(200) }),
      ),
    ).toEqual(['Divers saw cracks in the pier in January', 'Council debates taxes', 'Bakery wins prize']);
  });

  it('gives rare words more weight than words that every title has', () => {
    expect(
      rank(
        story('Pier opens in Westhaven'),
        story('Pier opens in Easthaven'),
        story('Pier opens in Midhaven'),
        story('Divers honoured in Midhaven'),
      )[0],
    ).toBe('Divers honoured in Midhaven');
  });

  it('prefers a story whose text is at hand among equals', () => {
    expect(rank(story('Bakery wins prize'), story('Council debates taxes', { text: TEXT }))[0]).toBe(
      'Council debates taxes',
    );
  });

  it('keeps the page’s order among equals', () => {
    expect(rank(story('Bakery wins prize'), story('Council debates taxes'), story('School reopens'))).toEqual(
      ['Bakery wins prize', 'Council debates taxes', 'School reopens'],
    );
  });

  it('drops the current story, by address and by title', () => {
    expect(
      rank(
        story('Another headline for it', { url: `${CURRENT.url}?utm_source=related` }),
        story('North pier closed after divers find cracks – News'),
        story('Bakery wins prize'),
      ),
    ).toEqual(['Bakery wins prize']);
  });

  it('shows each story once', () => {
    expect(
      rank(
        story('Council debates new harbour taxes', { url: 'https://a.example/a/1' }),
        story('Council debates harbour taxes', { url: 'https://b.example/a/2' }),
        story('What the council said', { url: 'https://a.example/a/1#top' }),
      ),
    ).toEqual(['Council debates new harbour taxes']);
  });

  it('shows twelve at most', () => {
    const many = Array.from({ length: 30 }, (_, n) => story(`Story of house ${n}`));
    expect(rankRelated(many, CURRENT)).toHaveLength(12);
  });

  it('does not take a time ahead for newer than now', () => {
    expect(
      rank(
        story('Bakery wins prize', { publishedTime: hoursAgo(0) }),
        story('School reopens', { publishedTime: hoursAgo(-500) }),
      ),
    ).toEqual(['Bakery wins prize', 'School reopens']);
  });

  it('compares titles without spaces', () => {
    const current = { ...CURRENT, title: '潜水员发现裂缝后北码头关闭' };
    const ranked = rankRelated([story('面包店获奖'), story('潜水员谈码头裂缝')], current);
    expect(ranked[0]?.title).toBe('潜水员谈码头裂缝');
  });

  it('leaves its input as it was', () => {
    const stories = [story('Bakery wins prize'), story('Divers saw cracks')];
    const before = structuredClone(stories);
    rankRelated(stories, CURRENT);
    expect(stories).toEqual(before);
  });
});
