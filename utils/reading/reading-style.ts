/** How the reader wants a story set. Kept across restarts, changed live. */
export interface ReadingStyle {
  theme: Theme;
  font: FontChoice;
  /** Body size in per cent of the default (which is 1.25rem). */
  size: number;
  /** Longest line, in characters (`ch`). */
  width: number;
}

export const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const FONT_CHOICES = ['newsreader', 'sans', 'legible'] as const;
export type FontChoice = (typeof FONT_CHOICES)[number];

export const SIZES = [80, 90, 100, 115, 130, 150, 175, 200] as const;
export const WIDTHS = [54, 62, 66, 74, 86] as const;

export const DEFAULT_READING_STYLE: ReadingStyle = {
  theme: 'auto',
  font: 'newsreader',
  size: 100,
  width: 66,
};

function oneOf<const T>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.includes(value as T) ? (value as T) : fallback;
}

/** A fresh, valid style out of whatever was stored; a part that is not valid takes its default. */
export function parseReadingStyle(value: unknown): ReadingStyle {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    theme: oneOf(THEMES, stored.theme, DEFAULT_READING_STYLE.theme),
    font: oneOf(FONT_CHOICES, stored.font, DEFAULT_READING_STYLE.font),
    size: oneOf<number>(SIZES, stored.size, DEFAULT_READING_STYLE.size),
    width: oneOf<number>(WIDTHS, stored.width, DEFAULT_READING_STYLE.width),
  };
}

/** The next choice up (`step` 1) or down (-1) from `value`; the same at either end. */
export function stepChoice(choices: readonly number[], value: number, step: 1 | -1): number {
  const at = choices.indexOf(value);
  return choices[Math.min(choices.length - 1, Math.max(0, at + step))] ?? value;
}
