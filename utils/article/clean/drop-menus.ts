import { type Trace, takeOut } from '../trace';

/** What nothing is read from, by any step. */
const NEVER_READ = 'svg, style, select, textarea, canvas';
const MENUS = 'nav, footer, [role="navigation"], [role="contentinfo"], [role="search"]';
/** The way to the page's section stands in a `nav`, writers in the `footer` of an article, who said it in that of a quote. */
const TELLING = '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], article *, main *, blockquote *';
/** Characters of a paragraph from which a part may be more than a menu. */
const PARAGRAPH = 100;

/**
 * Takes menus and page footers out of a copied page before anything else looks at it: they are half of the elements of a
 * news page, and each later step would look at every one of them.
 */
export function dropMenus(page: Document, trace?: Trace): void {
  for (const element of page.querySelectorAll(NEVER_READ)) element.remove();
  for (const menu of Array.from(page.querySelectorAll(MENUS))) {
    if (!menu.isConnected || menu.matches(TELLING)) continue;
    const isMenu = !Array.from(menu.querySelectorAll('h1, p, [class*="breadcrumb" i]')).some(
      (element) => element.localName !== 'p' || (element.textContent?.length ?? 0) > PARAGRAPH,
    );
    if (isMenu) takeOut(menu, 'menus', 'no paragraph', trace);
  }
}
