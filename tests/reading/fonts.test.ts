import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONT_FACES } from '../../utils/reading/fonts';
import { FONT_CHOICES } from '../../utils/reading/reading-style';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('FONT_FACES', () => {
  const tokens = read('components/styles/tokens.css');
  const sheet = read('components/styles/fonts.css');
  const config = read('wxt.config.ts');

  it.each(FONT_FACES)('$file is shipped, declared for our pages, and used', ({ file, family, choice }) => {
    expect(config).toContain(`'${file}'`);
    expect(sheet).toContain(`url("/${file}")`);
    expect(sheet).toContain(`font-family: "${family}"`);
    expect(tokens).toMatch(new RegExp(`--font-${choice}:\\s*"${family}"`));
  });

  it('has an upright and an italic cut for each face that is not the system’s', () => {
    for (const choice of FONT_CHOICES.filter((one) => one !== 'sans')) {
      const styles = FONT_FACES.filter((face) => face.choice === choice).map(({ style }) => style);
      expect(styles).toEqual(['normal', 'italic']);
    }
  });
});
