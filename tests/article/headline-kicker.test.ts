// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { wordKicker } from '../../utils/article/headline-kicker';

const word = (html: string, ...claims: string[]) => {
  const [line] = listBlocks(new DOMParser().parseFromString(`<h1>${html}</h1>`, 'text/html').body);
  if (!line) throw new Error('no line');
  return wordKicker(line, claims);
};
const spans = '<span>Harbour</span><span>Pier to be rebuilt</span>';

describe('a kicker in the heading', () => {
  test('is worded as the page words it elsewhere', () => {
    expect(word(spans, 'Harbour: Pier to be rebuilt')).toBe('Harbour: Pier to be rebuilt');
    expect(word(`<a href="/x">${spans}</a>`, 'Harbour – Pier to be rebuilt')).toBe(
      'Harbour – Pier to be rebuilt',
    );
    expect(word('<small>Harbour</small> Pier to be rebuilt', 'Harbour: Pier to be rebuilt')).toBe(
      'Harbour: Pier to be rebuilt',
    );
  });

  test('is left out where the page leaves it out elsewhere', () => {
    expect(word(spans, 'Pier to be rebuilt')).toBe('Pier to be rebuilt');
    expect(word('<small>Harbour</small> Pier to be rebuilt', 'Pier to be rebuilt')).toBe(
      'Pier to be rebuilt',
    );
    expect(word('<b>Harbour:</b> Pier to be rebuilt', 'Pier to be rebuilt')).toBe('Pier to be rebuilt');
  });

  test('is left out where an element parts it and the page, which words its headline otherwise, never speaks of it', () => {
    const apart = '<span>Along the harbour</span><span>:</span> <span>Pier to be rebuilt</span>';
    expect(word(apart, 'Board agrees to build pier anew')).toBe('Pier to be rebuilt');
    expect(word(apart, 'Harbour board agrees to build pier anew')).toBe(
      'Along the harbour: Pier to be rebuilt',
    );
    expect(word(apart)).toBe('Along the harbour: Pier to be rebuilt');
    expect(word('<b>Along the harbour</b>: Pier to be rebuilt', 'Board agrees to build pier anew')).toBe(
      'Along the harbour: Pier to be rebuilt',
    );
    expect(word('Along the harbour: Pier to be rebuilt', 'Board agrees to build pier anew')).toBe(
      'Along the harbour: Pier to be rebuilt',
    );
  });

  test('does not run into the headline where the page says nothing', () => {
    expect(word(spans)).toBe('Harbour: Pier to be rebuilt');
    expect(word('<span>What now?</span><span>Pier to be rebuilt</span>')).toBe(
      'What now? Pier to be rebuilt',
    );
  });
});

test.each([
  ['Pier <em>to be</em> rebuilt', 'Pier to be rebuilt'],
  ['<em>Pier</em> to be rebuilt', 'Pier to be rebuilt'],
  ['<span>P</span>ier to be rebuilt', 'Pier to be rebuilt'],
  ['<span>Mc</span>pier to be rebuilt', 'Mcpier to be rebuilt'],
])('%s is one headline', (html, title) => {
  expect(word(html, 'Harbour news')).toBe(title);
  expect(word(html, 'pier to be rebuilt')).toBe(title);
});
