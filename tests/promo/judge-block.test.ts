// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBlock } from '../../utils/promo/block';
import { DETECTORS } from '../../utils/promo/detectors';
import type { PromoKind } from '../../utils/promo/hidden-block';
import { judgeBlock } from '../../utils/promo/judge-block';
import { makePage } from './pages';

const FORM = '<form><input type="email"><button>Sign up</button></form>';

function judge(html: string, kind?: PromoKind, head = '') {
  const block = readBlock(
    makePage(`<div id="block">${html}</div>`, { head }).querySelector('#block') as Element,
  );
  const detectors = DETECTORS.filter((detector) => !kind || detector.kind === kind);
  return block && judgeBlock(block, detectors)?.kind;
}

describe('judgeBlock', () => {
  it('takes the kind with the best evidence', () => {
    const app = '<p>Get our app</p><a href="https://x.app.link"><img alt="App Store"></a>';
    expect(judge(`<p>Sign up for our newsletter</p>${FORM}`)).toBe('newsletter');
    expect(judge(`${app}<p>Sign up for our newsletter</p>`)).toBe('appBanner');
  });

  it('looks for one kind alone where it is told', () => {
    expect(judge(`<p>Sign up for our newsletter</p>${FORM}`, 'appBanner')).toBeUndefined();
  });

  it('is not sure of one sign', () => {
    expect(judge('<p>Sign up for our newsletter</p>')).toBeUndefined();
  });

  it.each([
    ['a correction', '<p>Correction: it was Monday.</p>', ''],
    ['the headline', '<p>Why the pier must go</p>', '<title>Why the pier must go - Harbour</title>'],
  ])('protects %s', (_, line, head) => {
    expect(judge(`${line}<p>Sign up for our newsletter</p>${FORM}`, undefined, head)).toBeUndefined();
  });

  it('protects cookie notices, but no form that has terms about cookies', () => {
    expect(
      judge('<p>We use cookies. Get our app</p><a href="https://x.app.link"><img alt="App"></a>'),
    ).toBeUndefined();
    expect(judge(`<p>Sign up for our newsletter</p>${FORM}<p>Privacy and cookies</p>`)).toBe('newsletter');
  });
});
