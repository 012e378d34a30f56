import { isProse, listBlocks } from './blocks';
import { countWords } from './text';

/** "Page 1 of 12", twelve numbers, "Previous" and "Next". */
const MOST_WORDS = 24;

/**
 * Takes the links to a story's other pages out of a copied page: around each link to the next page, the largest element
 * with nothing else in it.
 * @param nextPage as `findNextPage` gives it; the addresses of the copy are absolute
 */
export function dropPagination(page: Document, nextPage: string): void {
  const links = Array.from(page.querySelectorAll('a[href]')).filter(
    (link) => link.getAttribute('href')?.replace(/#.*$/, '') === nextPage,
  );
  for (const link of links) {
    let box = link;
    for (let around = link.parentElement; around && isPagination(around); around = around.parentElement)
      box = around;
    box.remove();
  }
}

function isPagination(element: Element): boolean {
  if (element.localName === 'body' || element.querySelector('img, h1, h2, h3')) return false;
  if (countWords(element.textContent ?? '', MOST_WORDS) > MOST_WORDS) return false;
  return !listBlocks(element).some(isProse);
}
