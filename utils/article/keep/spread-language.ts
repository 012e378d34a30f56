/** Boxes that Readability takes away or turns into paragraphs, and what they said of their contents with them. */
const BOXES = ':is(div, section, aside, center, span, article)';
const BLOCKS = 'p, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, table, figure';

/**
 * Writes the language and direction of a part on its blocks, where they differ from the page's: "a letter in Hebrew"
 * is often a box with paragraphs, and the box does not last. Changes the copy.
 */
export function spreadLanguage(page: Document): void {
  const own = {
    lang: primary(page.documentElement.getAttribute('lang')),
    dir: page.documentElement.getAttribute('dir') ?? page.body.getAttribute('dir') ?? 'ltr',
  };
  for (const name of ['lang', 'dir'] as const) {
    for (const box of page.querySelectorAll(`[${name}]${BOXES}`)) {
      const value = box.getAttribute(name) ?? '';
      const isOwn = (name === 'lang' ? primary(value) : value) === own[name];
      // A box around the headline speaks for the whole page.
      if (!value || isOwn || box.querySelector('h1')) continue;
      for (const block of box.querySelectorAll(BLOCKS)) {
        const isSaid =
          block.closest(`[${name}]`) !== box || block.parentElement?.closest(BLOCKS)?.hasAttribute(name);
        if (!isSaid) block.setAttribute(name, value);
      }
    }
  }
}

function primary(lang: string | null): string {
  return lang?.split('-', 1)[0]?.toLowerCase() ?? '';
}
