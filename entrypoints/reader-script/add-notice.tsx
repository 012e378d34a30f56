import { render } from 'preact';
import { makeHost } from '../../components/make-host';
import { PageNotice } from '../../components/PageNotice';
import { WordsProvider } from '../../components/words-context';
import { pageWorld } from '../../utils/extension/page-world';
import { readStyle } from '../../utils/extension/settings';
import { browserWords } from '../../utils/extension/words';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Says a sentence in the corner of the page, above all that is the page's, and takes the place of the one before. It goes by
 * itself, by its button, or when the reader opens.
 * @returns whether it could be shown: what a browser makes of bare XML has no place for it
 */
export async function addNotice(document: Document, sentence: string): Promise<boolean> {
  const world = pageWorld();
  if (document.documentElement?.namespaceURI !== HTML) return false;
  world.notice?.close();
  const { theme } = await readStyle();
  const { host, shadow } = makeHost(document);
  const box = document.createElementNS(HTML, 'aside') as HTMLElement;
  box.className = 'notice-box';
  box.dataset.theme = theme;
  // In the top layer no z-index of the page is above it.
  box.popover = 'manual';
  shadow.append(box);
  document.documentElement.append(host);
  box.showPopover();

  const close = () => {
    if (world.notice === notice) world.notice = undefined;
    render(null, box);
    host.remove();
  };
  const notice = { close };
  world.notice = notice;
  const words = browserWords();
  const show = (said: string) =>
    render(
      <WordsProvider value={words}>
        <PageNotice sentence={said} onClose={close} />
      </WordsProvider>,
      box,
    );
  // A live region that arrives together with its text is not read out.
  show('');
  requestAnimationFrame(() => world.notice === notice && show(sentence));
  return true;
}
