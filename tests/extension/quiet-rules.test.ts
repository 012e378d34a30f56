import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeRules, readRules } from '../../utils/extension/quiet-rules';
import { type KnownBlock, withHidden, withKept, withoutLearnt } from '../../utils/promo/site-rules';

const learnt = (selector: string): KnownBlock => ({ selector, kind: 'newsletter', learnt: true });

beforeEach(() => fakeBrowser.reset());

it('keeps the rules of each site apart', async () => {
  await changeRules('paper.example', (rules) => withHidden(rules, [learnt('.a')]));
  await changeRules('post.example', (rules) => withKept(rules, '.b'));
  expect(await readRules('paper.example')).toEqual({ hide: [learnt('.a')], keep: [] });
  expect(await readRules('post.example')).toEqual({ hide: [], keep: ['.b'] });
});

it('loses nothing when two pages of a site learn at the same time', async () => {
  await Promise.all(
    ['.a', '.b', '.c'].map((selector) =>
      changeRules('paper.example', (rules) => withHidden(rules, [learnt(selector)])),
    ),
  );
  expect((await readRules('paper.example')).hide.map(({ selector }) => selector)).toEqual(['.a', '.b', '.c']);
});

it('goes on after a change that failed', async () => {
  const failing = changeRules('paper.example', () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await changeRules('paper.example', (rules) => withKept(rules, '.b'));
  expect((await readRules('paper.example')).keep).toEqual(['.b']);
});

it('leaves nothing behind for a site without rules', async () => {
  await changeRules('paper.example', (rules) => withHidden(rules, [learnt('.a')]));
  await changeRules('paper.example', (rules) => withoutLearnt(rules, ['.a']));
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
