import { describe, expect, it } from 'vitest';
import { parseFixtureOptions } from './fixture-options.ts';
import { PlainError } from './plain-error.ts';

describe('parseFixtureOptions', () => {
  it('takes a name, a page and whether to accept, in any order', () => {
    const expected = { slug: 'lazy-images', target: 'page.html', accept: true, help: false };
    expect(parseFixtureOptions(['lazy-images', 'page.html', '--accept'])).toEqual(expected);
    expect(parseFixtureOptions(['--accept', 'lazy-images', 'page.html'])).toEqual(expected);
    expect(parseFixtureOptions(['lazy-images'])).toEqual({ slug: 'lazy-images', accept: false, help: false });
    expect(parseFixtureOptions(['--help']).help).toBe(true);
  });

  it.each([
    [[], 'Name the fixture first; see npm run fixture -- --help.'],
    [['../x'], '"../x" is no name for a fixture: small letters, digits and hyphens, like lazy-images.'],
    [
      ['Lazy Images'],
      '"Lazy Images" is no name for a fixture: small letters, digits and hyphens, like lazy-images.',
    ],
    [['a', 'b.html', 'c.html'], 'Give one file or address, not two: b.html c.html'],
    [['a', '--acept'], "Unknown option '--acept'; see npm run fixture -- --help."],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => parseFixtureOptions(args)).toThrow(new PlainError(sentence));
  });
});
