import { render } from 'preact';
import { Reader, type SaveState } from '../../components/Reader';
import { WordsProvider } from '../../components/words-context';
import type { Article, Extraction } from '../../utils/article/article';
import { failureSentence } from '../../utils/extension/failure-sentence';
import type { Following } from '../../utils/extension/follow-pages';
import { loadFonts } from '../../utils/extension/load-fonts';
import { pageWorld } from '../../utils/extension/page-world';
import type { Earlier } from '../../utils/extension/read-earlier';
import { send } from '../../utils/extension/send';
import { readStyle, watchStyle, writeStyle } from '../../utils/extension/settings';
import { browserWords } from '../../utils/extension/words';
import type { ReadingStyle } from '../../utils/reading/reading-style';
import { articleOfRelated } from '../../utils/related/article-of-related';
import { findCandidates } from '../../utils/related/find-candidates';
import type { RelatedStory } from '../../utils/related/related-story';
import { sanitizeRelated } from '../../utils/related/sanitize-related';
import { forwardKey } from './forward-keys';
import { growStory, type Story } from './grow-story';
import { holdPage } from './hold-page';
import { holdPlace } from './hold-place';
import { addOverlay } from './overlay';

/** How long the first paint waits for the story's face, in ms: a face that comes later would move every line. */
const FONT_PATIENCE_MS = 150;

/** One story in the reader: the page's own, or a related one opened over it. */
interface Sheet {
  article: Article;
  save: SaveState;
  savedId?: string;
  scrollTop: number;
  /** More of it has come since it was opened. */
  hasGrown?: boolean;
  /** Further whole stories of its page. */
  others?: readonly Article[] | undefined;
  /** How far the pages that follow have come. */
  following?: Following;
  /** And those before the one that was opened, as long as they are missing. */
  earlier?: Earlier | undefined;
  /** Stays while the story grows, which may change its address. */
  key: string;
}

/** Opens the reader over this page, and stays in charge until it is closed. */
export async function openReaderView(
  document: Document,
  story: Story,
  extract: (document: Document, url: string) => Extraction,
): Promise<void> {
  const { article, others } = story;
  const words = browserWords();
  let style = await readStyle();
  await Promise.race([loadFonts(document, style.font), pause(FONT_PATIENCE_MS)]);

  const sheets: [Sheet, ...Sheet[]] = [{ article, others, save: 'unsaved', scrollTop: 0, key: article.url }];
  const ending = new AbortController();
  let related: RelatedStory[] | undefined;
  const current = (): Sheet => sheets.at(-1) ?? sheets[0];

  const releasePage = holdPage(document);
  const overlay = addOverlay(document, words.say('readerLabel'), {
    onCloseRequest: close,
    onLost: () => {
      void send('openOutside', { article: current().article });
      close();
    },
  });
  pageWorld().reader = { onKey: (event) => forwardKey(event, overlay.dialog, close), close };
  const stopWatching = watchStyle((changed) => setStyle(changed));

  function close(): void {
    if (pageWorld().reader === undefined) return;
    pageWorld().reader = undefined;
    stopWatching();
    ending.abort();
    render(null, overlay.root);
    overlay.remove();
    releasePage();
  }

  function setStyle(changed: ReadingStyle): void {
    style = changed;
    void loadFonts(document, style.font);
    show();
  }

  async function save(sheet: Sheet): Promise<void> {
    sheet.save = 'saving';
    show();
    await keep(sheet);
  }

  /** Once more where the story has grown meanwhile: what is in the list is the whole of it. */
  async function keep(sheet: Sheet): Promise<void> {
    try {
      let kept: Article;
      do {
        kept = sheet.article;
        const { story: saved } = await send('saveStory', { article: kept });
        sheet.savedId = saved.id;
      } while (kept !== sheet.article);
      sheet.save = 'saved';
    } catch (error) {
      sheet.save = { error: failureSentence(error, words) };
    }
    show();
  }

  function takeMore(sheet: Sheet, { article: grown, others: more }: Story): void {
    // A story lives at its first page; but what is in the list under the address of another stays one story there.
    const isKept = sheet.save === 'saved' || sheet.save === 'saving';
    const url = isKept ? sheet.article.url : grown.url;
    const hasMoved = url !== sheet.article.url;
    sheet.article = { ...grown, url };
    sheet.hasGrown = true;
    sheet.others = more;
    holdPlace(overlay.dialog, show);
    if (sheet.save === 'saved') void keep(sheet);
    else if (hasMoved) void learnIfSaved(sheet).catch(() => undefined);
  }

  async function learnIfSaved(sheet: Sheet): Promise<void> {
    const { story } = await send('findSaved', { url: sheet.article.url });
    if (!story || sheet.save !== 'unsaved') return;
    sheet.savedId = story.id;
    sheet.save = 'saved';
    show();
    if (sheet.hasGrown) void keep(sheet);
  }

  function openRelated(story: RelatedStory, event: MouseEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const inNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!story.text || inNewTab) {
      void send('openInReader', { url: story.url, newTab: inNewTab });
      return;
    }
    openOver(articleOfRelated(story, story.text));
  }

  function openOther(other: Article, event: MouseEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.shiftKey)
      void send('openInReader', { url: other.url, newTab: true });
    else openOver(other);
  }

  function openOver(opened: Article): void {
    current().scrollTop = overlay.dialog.scrollTop;
    sheets.push({ article: opened, save: 'unsaved', scrollTop: 0, key: opened.url });
    turnTo(0);
    void learnIfSaved(current());
  }

  function back(): void {
    sheets.pop();
    turnTo(current().scrollTop);
  }

  function turnTo(scrollTop: number): void {
    show();
    overlay.dialog.scrollTop = scrollTop;
    overlay.dialog.focus({ preventScroll: true });
  }

  function show(): void {
    if (pageWorld().reader === undefined) return;
    const sheet = current();
    const onPage = [sheet.article, ...(sheet.others ?? [])].map(({ url }) => url);
    const beside = related?.filter(({ url }) => !onPage.includes(url));
    const { following, earlier } = sheet;
    render(
      <WordsProvider value={words}>
        <Reader
          key={sheet.key}
          article={sheet.article}
          style={style}
          now={new Date()}
          save={sheet.save}
          related={beside}
          others={sheet.others}
          more={following && { following, onRetry: () => askAgain.following() }}
          earlier={earlier && { earlier, onRetry: () => askAgain.earlier() }}
          onOther={openOther}
          {...(sheets.length > 1 && { from: sheets[0].article.title, onBack: back })}
          onSave={() => void save(sheet)}
          onOpenSaved={() => sheet.savedId && void send('openSaved', { id: sheet.savedId })}
          onStyle={(changed) => {
            setStyle(changed);
            void writeStyle(changed);
          }}
          onRelated={openRelated}
          onClose={close}
        />
      </WordsProvider>,
      overlay.root,
    );
  }

  // The reader is open because the person asked for it, here or for the whole site; no page is fetched before.
  const askAgain = growStory(
    story,
    { document, address: () => location.href, extract },
    {
      onStory: (grown) => takeMore(sheets[0], grown),
      onFollowing: (following) => {
        sheets[0].following = following;
        show();
      },
      onEarlier: (earlier) => {
        sheets[0].earlier = earlier;
        // Made now, so that it is heard when it says that all is here.
        sheets[0].following ??= { state: 'done', pages: 1 };
        holdPlace(overlay.dialog, show);
      },
      signal: ending.signal,
    },
  );
  turnTo(0);
  void learnIfSaved(sheets[0]).catch(() => undefined);
  related = await gatherRelated(document, article);
  show();
}

/** The page's own related list, ranked by the background; in the page's order where the background is silent. */
async function gatherRelated(document: Document, article: Article): Promise<RelatedStory[]> {
  const { title } = article;
  const candidates = findCandidates(document, { url: document.URL, title, now: new Date(), window });
  if (candidates.length === 0) return [];
  try {
    const { stories } = await send('findRelated', { title, url: article.url, candidates });
    return sanitizeRelated(stories, window);
  } catch {
    return candidates;
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
