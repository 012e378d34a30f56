import type { LeadImage } from '../article/article';
import { tidy } from '../article/text';

/** A smaller picture is an icon, a logo or a face. */
const SMALLEST = 60;
const ICON = /icon|logo|avatar|author|badge|sprite|spinner|placeholder|blank\.|pixel/i;

function sizeOf(image: Element, side: 'width' | 'height'): number | undefined {
  const size = Number.parseFloat(image.getAttribute(side) ?? '');
  return size > 0 ? size : undefined;
}

/** The first picture of a card that is no icon. Lazy pictures must have been given their address before. */
export function findCardImage(elements: Element[], base: string): LeadImage | undefined {
  for (const element of elements) {
    for (const image of [element, ...element.querySelectorAll('img')]) {
      const src = image.localName === 'img' ? (image.getAttribute('src')?.trim() ?? '') : '';
      if (!src || !URL.canParse(src, base)) continue;
      const { href, protocol, pathname } = new URL(src, base);
      const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
      const isIcon =
        Math.min(width ?? SMALLEST, height ?? SMALLEST) < SMALLEST ||
        /\.svg$/i.test(pathname) ||
        ICON.test(`${image.getAttribute('class') ?? ''} ${pathname.split('/').at(-1) ?? ''}`);
      if (isIcon || !/^https?:$/.test(protocol)) continue;
      const alt = tidy(image.getAttribute('alt') ?? '');
      return { url: href, alt, ...(width && { width }), ...(height && { height }) };
    }
  }
  return undefined;
}
