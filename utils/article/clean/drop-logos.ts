import { isFrontPage } from '../canonical-url';
import { isStoryPicture } from '../lead-image';
import { siteOf } from '../site-of';
import { countWords } from '../text';
import { type Trace, takeOut } from '../trace';

/** Words that stand beside a mark: an address, a notice of rights. */
const MOST_WORDS = 25;

/**
 * Takes the marks of sites out of a body, with what their links say: pictures that lead to a front page, the site's
 * own or, by their file's name, another's. They stand below stories that are printed or taken over.
 * @param url where the page was read. Addresses in the body are absolute.
 * @returns whether there were any.
 */
export function dropLogos(root: Element, url: string, trace?: Trace): boolean {
  let isChanged = false;
  const site = siteOf(new URL(url).hostname);
  for (const image of Array.from(root.querySelectorAll('a[href$="/"] img'))) {
    const link = image.closest('a');
    const address = URL.parse(link?.getAttribute('href') ?? '');
    if (!link?.isConnected || !address || !isFrontPage(address)) continue;
    const isMark = siteOf(address.hostname) === site || !isStoryPicture(image.getAttribute('src') ?? '');
    if (isMark && countWords(link.textContent ?? '') <= MOST_WORDS && !link.querySelector('h1')) {
      takeOut(link, 'logos', 'leads to a front page', trace);
      isChanged = true;
    }
  }
  return isChanged;
}
