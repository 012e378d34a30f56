import { expect, it } from 'vitest';
import { describeHidden } from '../../components/describe-hidden';
import type { HiddenBlock, PromoKind } from '../../utils/promo/hidden-block';
import { englishWords } from '../words';

const blocks = (...kinds: PromoKind[]): HiddenBlock[] =>
  kinds.map((kind, index) => ({ id: String(index), kind, why: '', text: '' }));

it('names each kind once, in the order it was hidden, with its count', () => {
  expect(describeHidden(blocks('appBanner'), englishWords)).toBe('an app banner');
  expect(describeHidden(blocks('appBanner', 'newsletter'), englishWords)).toBe(
    'an app banner and a newsletter box',
  );
  expect(describeHidden(blocks('newsletter', 'survey', 'newsletter', 'aiPromo'), englishWords)).toBe(
    '2 newsletter boxes, a survey, and an AI promo',
  );
});

it.each<PromoKind>(['appBanner', 'newsletter', 'aiPromo', 'emptyShell', 'signUp', 'survey'])(
  'has words for one and for many of %s',
  (kind) => {
    expect(describeHidden(blocks(kind), englishWords)).not.toBe('');
    expect(describeHidden(blocks(kind, kind), englishWords)).toMatch(/^2 /);
  },
);
