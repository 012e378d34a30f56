import { countWords, tidy } from '../text';

/** Drawings that are a part of the page's controls: marks of sites, arrows. */
const CONTROLS =
  'a, button, nav, footer, header, h1, h2, h3, h4, h5, h6, p, li, label, summary, [role="button"]';
/** Narrower ones are icons. In CSS pixels, or in the drawing's own units. */
const MIN_WIDTH = 100;
const MIN_WORDS = 2;
const MAX_WORDS = 80;

/**
 * Puts what a chart drawn in SVG is called in its place, as the caption of a figure: the drawing itself cannot be shown, since
 * SVG is a document, and without its name nobody would know that there was one. A figure that says more in its caption,
 * or shows a picture, needs none.
 */
export function labelDrawings(page: Document): void {
  for (const drawing of Array.from(page.querySelectorAll('svg[role="img"], figure svg'))) {
    const label = labelOf(drawing);
    if (!label || drawing.closest(CONTROLS) || isIcon(drawing)) continue;
    const figure = drawing.closest('figure');
    if (figure?.querySelector('img, picture, video, iframe, table, blockquote, figcaption:not(:empty)'))
      continue;
    const caption = page.createElement('figcaption');
    caption.textContent = label;
    const labelled = page.createElement('figure');
    labelled.append(caption);
    (figure ?? drawing).replaceWith(labelled);
  }
}

function labelOf(drawing: Element): string | undefined {
  const said = [drawing.getAttribute('aria-label'), drawing.querySelector('title')?.textContent];
  return said
    .map((text) => tidy(text ?? ''))
    .find((text) => {
      const words = countWords(text);
      return words >= MIN_WORDS && words <= MAX_WORDS;
    });
}

function isIcon(drawing: Element): boolean {
  const width = /^\s*(\d+(?:\.\d+)?)(px)?\s*$/.exec(drawing.getAttribute('width') ?? '')?.[1];
  const drawn = drawing
    .getAttribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)[2];
  return !(Number(width ?? drawn) >= MIN_WIDTH);
}
