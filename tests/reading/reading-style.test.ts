import { describe, expect, it } from 'vitest';
import {
  DEFAULT_READING_STYLE,
  parseReadingStyle,
  SIZES,
  stepChoice,
} from '../../utils/reading/reading-style';

describe('parseReadingStyle', () => {
  it('keeps what is valid', () => {
    const style = { theme: 'sepia', font: 'legible', size: 150, width: 54 };
    expect(parseReadingStyle(style)).toEqual(style);
  });

  it('gives each part that is not valid its default, and the others stay', () => {
    expect(parseReadingStyle({ theme: 'neon', font: 'sans', size: 101, width: '66' })).toEqual({
      ...DEFAULT_READING_STYLE,
      font: 'sans',
    });
  });

  it.each([undefined, null, 'dark', 7, []])('is the default for %j', (stored) => {
    expect(parseReadingStyle(stored)).toEqual(DEFAULT_READING_STYLE);
  });

  it('is a fresh object, without what it does not know', () => {
    const stored = { ...DEFAULT_READING_STYLE, colour: 'red' };
    expect(parseReadingStyle(stored)).not.toHaveProperty('colour');
    expect(parseReadingStyle(undefined)).not.toBe(DEFAULT_READING_STYLE);
  });
});

describe('stepChoice', () => {
  it('goes one up or down', () => {
    expect(stepChoice(SIZES, 100, 1)).toBe(115);
    expect(stepChoice(SIZES, 100, -1)).toBe(90);
  });

  it('stays at either end', () => {
    expect(stepChoice(SIZES, 200, 1)).toBe(200);
    expect(stepChoice(SIZES, 80, -1)).toBe(80);
  });
});
