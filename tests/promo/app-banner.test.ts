// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from './kinds';

const APPLE = 'https://apps.apple.com/app/harbour/id1';
const GOOGLE = 'https://play.google.com/store/apps/details?id=example.harbour';

describe('weighAppBanner', () => {
  it.each([
    [
      'badges under a sentence',
      `<div><p>Get our app</p><a href="${APPLE}"><img alt="App Store"></a><a href="${GOOGLE}"><img alt="Google Play"></a></div>`,
    ],
    ['one store', `<div><h4>Download the Harbour app</h4><a href="${APPLE}"><img alt="App Store"></a></div>`],
    [
      'a bar that stays in view',
      '<div style="position:fixed;bottom:0"><span>Read this story in our app</span><a href="https://harbour.app.link/x">Open</a><button aria-label="Close"></button></div>',
    ],
    [
      'a bar without a store',
      '<div style="position:sticky;top:0"><b>Harbour</b><span>Open in the app</span><button>Open app</button><button>×</button></div>',
    ],
    [
      'an interstitial',
      '<div style="position:fixed;inset:0"><div><h2>Better in the app</h2><p>Continue in the app for a faster read.</p><a href="intent://story/1">Open app</a><a href="#">Not now</a></div></div>',
    ],
    [
      'a banner that is one link',
      `<a style="display:block" href="${GOOGLE}"><img src="/i.png" alt=""><span>Harbour News</span> <span>Get the app, it is free</span></a>`,
    ],
  ])('hides the whole of %s', (_, html) => {
    expect(judge(html)).toMatchObject({ kind: 'appBanner', whole: true });
  });

  it('names its reasons', () => {
    const { why } =
      judge(`<div><p>Get our app</p><a href="${APPLE}">iPhone</a><a href="${GOOGLE}">Android</a></div>`) ??
      {};
    expect(why).toBe('2 store links, "Get our app", link to it');
  });

  it('counts a link to the same store twice as one', () => {
    const { why } =
      judge(
        `<div><p>Get our app</p><a href="${APPLE}"><img alt="App Store"></a><a href="${APPLE}">Open</a></div>`,
      ) ?? {};
    expect(why).toMatch(/^1 store link,/);
  });

  it('leaves a bar with nothing to press', () => {
    expect(judge('<div style="position:fixed"><p>Get our app at the kiosk</p></div>')).toBeUndefined();
  });
});
