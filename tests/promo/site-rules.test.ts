import { describe, expect, it } from 'vitest';
import {
  type KnownBlock,
  knownSelectors,
  NO_RULES,
  parseSiteRules,
  type SiteRules,
  withHidden,
  withKept,
  withoutLearnt,
} from '../../utils/promo/site-rules';

const learnt = (selector: string): KnownBlock => ({ selector, kind: 'newsletter', learnt: true });
const chosen = (selector: string): KnownBlock => ({ selector, kind: 'picked' });
const hides = (...hide: KnownBlock[]): SiteRules => ({ hide, keep: [] });

describe('parseSiteRules', () => {
  it('gives fresh rules, without what is not valid', () => {
    const stored = {
      hide: [
        learnt('.a'),
        { selector: 3, kind: 'newsletter' },
        { selector: '.b', kind: 'story' },
        null,
        chosen('.c'),
      ],
      keep: ['.d', 4],
    };
    expect(parseSiteRules(stored)).toEqual({ hide: [learnt('.a'), chosen('.c')], keep: ['.d'] });
  });

  it.each([undefined, null, 'x', [], { hide: {}, keep: 1 }])('takes %j for no rules', (value) => {
    expect(parseSiteRules(value)).toEqual(NO_RULES);
    expect(knownSelectors(value)).toEqual([]);
  });

  it('gives the page script no more than the selectors', () => {
    expect(knownSelectors({ hide: [learnt('.a'), chosen('.b')] })).toEqual(['.a', '.b']);
  });
});

describe('withHidden', () => {
  it('learns what is new, and changes nothing where nothing is', () => {
    const rules = hides(learnt('.a'));
    expect(withHidden(rules, [learnt('.b')])).toEqual(hides(learnt('.a'), learnt('.b')));
    expect(withHidden(rules, [learnt('.a')])).toBe(rules);
  });

  it('puts a choice above what was learnt, and above an older wish', () => {
    const rules = { hide: [learnt('.a')], keep: ['.b'] };
    expect(withHidden(rules, [chosen('.a'), chosen('.b')])).toEqual(hides(chosen('.a'), chosen('.b')));
    expect(withHidden(hides(chosen('.a')), [learnt('.a')])).toEqual(hides(chosen('.a')));
  });

  it('does not learn what the reader wants to see', () => {
    const rules = withKept(hides(learnt('.a')), '.a');
    expect(rules).toEqual({ hide: [], keep: ['.a'] });
    expect(withHidden(rules, [learnt('.a')])).toBe(rules);
  });

  it('forgets the oldest that it learnt, and no choice', () => {
    let rules = hides(chosen('.mine'));
    for (let at = 0; at < 100; at++) rules = withHidden(rules, [learnt(`.a${at}`)]);
    expect(rules.hide).toHaveLength(60);
    expect(rules.hide[0]).toEqual(chosen('.mine'));
    expect(rules.hide.at(-1)).toEqual(learnt('.a99'));
  });
});

describe('withoutLearnt', () => {
  it('takes what was learnt away, and no choice', () => {
    expect(withoutLearnt(hides(learnt('.a'), chosen('.b')), ['.a', '.b'])).toEqual(hides(chosen('.b')));
    const rules = hides(chosen('.b'));
    expect(withoutLearnt(rules, ['.b'])).toBe(rules);
  });
});
