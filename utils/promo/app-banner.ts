import type { Block } from './block';
import type { Detector } from './detector';
import { type Evidence, weighAppeal } from './evidence';
import { APP_DOWNLOAD, asksFor, STORE_LINK } from './wording';

const CLOSE = /^(?:[x×✕]|close|dismiss|not now|schließen|fermer|cerrar|chiudi|fechar)$/i;

/** Banners and interstitials that send the reader to an app of the site: badges of app stores, "open in app" bars. */
export const appBanner: Detector = {
  kind: 'appBanner',
  seeds:
    'a[href*="apps.apple.com"],a[href*="itunes.apple.com"],a[href*="play.google.com/store"],a[href*="onelink.me"],a[href*=".app.link"]',
  ...asksFor(APP_DOWNLOAD),
  weigh,
};

function weigh(block: Block): Evidence | undefined {
  const stores = new Set(block.links.map((link) => link.href).filter((href) => STORE_LINK.test(href))).size;
  return weighAppeal(
    'appBanner',
    block,
    APP_DOWNLOAD,
    [stores > 1 ? 3 : 2, stores > 0 && `${stores} store link${stores > 1 ? 's' : ''}`],
    [
      1,
      block.links.some((link) => link.querySelector('img,svg') && STORE_LINK.test(link.href)) &&
        'store badge',
    ],
    [1, block.labels.some((label) => CLOSE.test(label)) && 'close button'],
    [1, block.floats && 'over the page'],
  );
}

/** True where the app that is linked is what the story is about: its review may end with the way to get it. */
export function isSubject(block: Block, headline: string): boolean {
  return block.links.some(({ href }) =>
    (/\/app\/[^/]+\/id|\?id=[\w.]+/.exec(href)?.[0] ?? '')
      .split(/\W/)
      .some((part) => part.length > 3 && part !== 'news' && headline.includes(part)),
  );
}
