import { describe, expect, it } from 'vitest';
import { readShare } from '../../components/ReadingProgress';

describe('readShare', () => {
  it('runs from the top of the story to the sight of its last line', () => {
    expect(readShare(3000, 3000, 1000)).toBe(0);
    expect(readShare(3000, 2000, 1000)).toBe(0.5);
    expect(readShare(3000, 1000, 1000)).toBe(1);
  });

  it('stays within its ends, above the story and below it', () => {
    expect(readShare(3000, 3400, 1000)).toBe(0);
    expect(readShare(3000, 200, 1000)).toBe(1);
  });

  it('shows nothing for a story that needs no scrolling', () => {
    expect(readShare(600, 600, 1000)).toBe(0);
  });
});
