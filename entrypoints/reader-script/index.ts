import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction, Refusal } from '../../utils/article/article';
import { extractArticle } from '../../utils/article/extract';
import { browser, type Runtime } from '../../utils/extension/browser';
import { parseMessage, type Reply, type TabProtocol } from '../../utils/extension/messages';
import { pageWorld } from '../../utils/extension/page-world';
import { addNotice } from './add-notice';
import { openReaderView } from './open-reader-view';

type Asked = Pick<TabProtocol, 'toggleReader' | 'extractStory' | 'showNotice'>;
type Answers = {
  [Name in keyof Asked]: (request: { sentence?: unknown }) => Promise<Asked[Name]['response']>;
};

const SENTENCES = {
  'no-story': 'refused_no_story',
  'too-large': 'refused_too_large',
  'too-deep': 'refused_too_deep',
  'not-html': 'refused_not_html',
} as const satisfies Record<Refusal, string>;

/** Put into a page by the background after the page script, which closes the reader when its time is over. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (world.hasReaderScript?.()) return;
  world.hasReaderScript = () => browser.runtime?.id !== undefined;

  const answers: Answers = {
    async toggleReader() {
      if (world.reader) {
        world.reader.close();
        return { open: false };
      }
      const extraction = extract();
      if ('refused' in extraction) return { open: false, refused: sentence(extraction.refused) };
      world.notice?.close();
      void openReaderView(document, extraction, extractPage);
      return { open: true };
    },
    async extractStory() {
      const extraction = extract();
      if ('refused' in extraction) return { refused: sentence(extraction.refused) };
      return { article: extraction.article };
    },
    async showNotice({ sentence }) {
      return { shown: await addNotice(document, String(sentence)) };
    },
  };

  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = parseMessage(value);
    if (sender.id !== browser.runtime.id || !message || !isAsked(message.name)) return undefined;
    return answers[message.name](Object(message.request)).then((ok): Reply<unknown> => ({ ok }), failure);
  });
});

function isAsked(name: string): name is keyof Asked {
  return name === 'toggleReader' || name === 'extractStory' || name === 'showNotice';
}

function extract(): Extraction {
  return extractPage(document, location.href);
}

function extractPage(page: Document, url: string): Extraction {
  return extractArticle(page, { url, now: new Date(), window });
}

function sentence(refusal: Refusal): string {
  return browser.i18n.getMessage(SENTENCES[refusal]);
}

function failure(error: unknown): Reply<unknown> {
  console.error(error);
  return { failed: browser.i18n.getMessage('errorUnexpected') };
}
