import { describe, expect, it } from 'vitest';
import { parseSites, switchesFor } from '../../utils/extension/site-switches';

describe('parseSites', () => {
  it('keeps what is valid and gives the rest its default', () => {
    const sites = parseSites({
      'news.example': { autoOpen: true, quiet: false },
      'half.example': { autoOpen: 'yes' },
      'broken.example': null,
    });
    expect([...sites]).toEqual([
      ['news.example', { autoOpen: true, quiet: false }],
      ['half.example', { autoOpen: false, quiet: true }],
    ]);
  });

  it.each([undefined, null, 7, 'sites', []])('takes %j for an empty list', (stored) => {
    expect(parseSites(stored).size).toBe(0);
  });

  it('is not fooled by a host with the name of an object member', () => {
    const sites = parseSites(JSON.parse('{"__proto__": {"autoOpen": true}}'));
    expect(switchesFor(sites, 'constructor')).toEqual({ autoOpen: false, quiet: true });
    expect(({} as { autoOpen?: boolean }).autoOpen).toBeUndefined();
  });
});
