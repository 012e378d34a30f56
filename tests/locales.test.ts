import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
const source = ['entrypoints', 'components', 'utils', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) =>
          join(place, file),
        ),
  )
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** `kind_${block.kind}` and plurals are put together; their stems stand in the source. */
function isUsed(key: string): boolean {
  const stems = [key, key.replace(/_(one|other|few|many|two|zero)$/, ''), `${key.split('_')[0]}_$`];
  return stems.some(
    (stem) =>
      source.includes(`'${stem}'`) || source.includes(`\`${stem}`) || source.includes(`__MSG_${stem}__`),
  );
}

describe('the words', () => {
  it.each(Object.keys(messages))('%s is used', (key) => {
    expect(isUsed(key)).toBe(true);
  });

  it.each(Object.entries(messages))(
    '%s says something, with placeholders that browsers know',
    (_key, { message }) => {
      expect(message.trim()).not.toBe('');
      expect(message).not.toMatch(/\$(?!\d|\$)/);
    },
  );

  it('has both forms of every plural', () => {
    const keys = new Set(Object.keys(messages));
    const halves = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(halves).toEqual([]);
  });
});
