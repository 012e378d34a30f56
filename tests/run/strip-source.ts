import { JSDOM } from 'jsdom';

/** Scripts that are read and not run. */
const READ_SCRIPT = /^(application\/(ld\+)?json|math\/)/i;
/** Styles that change what is read: what is hidden, and pictures behind boxes. */
const READ_STYLE = /^(display|visibility|background|background-image)$/i;

/** A page without what a reader of its source would only stumble over: scripts that run, style sheets, most inline style. */
export function stripSource(html: string): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  for (const script of document.querySelectorAll('script'))
    if (!READ_SCRIPT.test(script.type)) script.remove();
  for (const sheet of document.querySelectorAll(
    'style, link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"]',
  ))
    sheet.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of Array.from(element.attributes))
      if (/^on/i.test(name)) element.removeAttribute(name);
    const style = element.getAttribute('style');
    if (style !== null) keepStyle(element, style);
  }
  const text = dom.serialize().replace(/(\n\s*){3,}/g, '\n\n');
  return `${text.replace(/\s*<\/body>\s*<\/html>\s*$/, '')}\n</body></html>\n`;
}

function keepStyle(element: Element, style: string): void {
  const kept = style
    .split(/;(?![^(]*\))/)
    .map((declaration) => declaration.trim())
    .filter((declaration) => READ_STYLE.test(declaration.split(':', 1)[0]?.trim() ?? ''));
  if (kept.length > 0) element.setAttribute('style', kept.join('; '));
  else element.removeAttribute('style');
}

/** Where a page says it lives, or `undefined`. */
export function addressOf(html: string): string | undefined {
  const { document } = new JSDOM(html).window;
  const said = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return said.find((address) => /^https?:\/\//.test(address ?? '')) ?? undefined;
}
