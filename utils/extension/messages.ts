import type { Article } from '../article/article';
import type { SavedStory } from '../library/saved-story';
import type { BlockKind, HiddenBlock } from '../promo/hidden-block';
import type { KnownBlock } from '../promo/site-rules';
import type { UntrustedRelated } from '../related/parse-related';
import type { RelatedStory } from '../related/related-story';
import { LedeError } from './lede-error';

/** What travels: the name of a command and what it needs. */
export interface Message {
  name: string;
  request: unknown;
}

/** An answer, or a sentence for the reader. Spelled out, since browsers lose a rejected error's class and sometimes its text. */
export type Reply<Response> = { ok: Response } | { failed: string };

/** @throws LedeError when the other side refused. */
export function readReply<Response>(reply: Reply<Response>): Response {
  if ('ok' in reply) return reply.ok;
  throw new LedeError(reply.failed);
}

/** `undefined` for anything that is not one of our messages: another script's, or an older version's. */
export function parseMessage(value: unknown): Message | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, request } = value as Record<string, unknown>;
  return typeof name === 'string' ? { name, request } : undefined;
}

/** Nothing to say but that it was done. A reply of `undefined` would look like a killed worker (TRUST finding 7). */
export type Done = { done: true };

/** What a page's own script tells about its page. */
export interface PageState {
  url: string;
  isStory: boolean;
  readerOpen: boolean;
  /** Whether this page is quieted now. */
  quiet: boolean;
  hidden: HiddenBlock[];
}

/** A page's own script's answer to "is this a story?". */
export interface StoryFound {
  url: string;
  isStory: boolean;
  /** No later look at this page is planned: what it says now is its last word, unless the page changes by itself. */
  settled: boolean;
}

/** To the background: from the script of a page (only about its own tab) and from our own pages. */
export interface Protocol {
  /** The page's script has looked: shown on the toolbar icon. Sent again when the answer changes. */
  storyFound: { request: StoryFound; response: Done };
  /** Open the reader on the sender's own tab: the site's switch says so. */
  openHere: { request: Record<never, never>; response: Done };
  /** There may be something to hide on the sender's own tab. */
  quietHere: { request: Record<never, never>; response: Done };
  /** What the page of the sender has taught about its site's blocks. Not kept from a private window. */
  learnBlocks: { request: { blocks: KnownBlock[]; refuted: string[] }; response: Done };
  /** What the reader wants of a block on all pages of the sender's site. */
  chooseBlock: { request: { selector: string; kind: BlockKind; hide: boolean }; response: Done };
  /** What the reader no longer wants hidden on the sender's site, without wanting it shown for ever. */
  forgetBlock: { request: { selector: string }; response: Done };
  /** Sent again it saves nothing twice: a story's own address is its id. */
  saveStory: { request: { article: Article }; response: { story: SavedStory } };
  /** Is this story saved? A page may ask only for addresses of its own host. */
  findSaved: { request: { url: string }; response: { story: SavedStory | null } };
  openSaved: { request: { id: string }; response: Done };
  findRelated: {
    request: { title: string; url: string; candidates: RelatedStory[] };
    response: { stories: UntrustedRelated[] };
  };
  /** Go to another story and open the reader there: in the sender's tab, or in a new one. */
  openInReader: { request: { url: string; newTab: boolean }; response: Done };
  /** Show an article on a page of our own, where a site makes reading in place impossible. */
  openOutside: { request: { article: Article }; response: Done };
  /** The bytes of one of our fonts, base64. */
  readFont: { request: { file: string }; response: { base64: string } };

  // From our own pages only.
  /** Let the reader point at a block of a tab's page. */
  pickBlock: { request: { tabId: number }; response: Done };
  openReader: { request: { tabId: number }; response: Done };
  saveTab: { request: { tabId: number }; response: { story: SavedStory } };
  removeStory: { request: { id: string }; response: Done };
  restoreStory: { request: { id: string }; response: Done };
  markStory: { request: { id: string; read: boolean }; response: Done };
}

/** From the background and our own pages to the scripts in a tab. */
export interface TabProtocol {
  // Answered by the script on every page.
  describePage: { request: Record<never, never>; response: PageState };
  restoreBlock: { request: { id: string }; response: PageState };
  restoreAll: { request: Record<never, never>; response: PageState };
  /** Shows a block, or hides it, on this page and on all others of its site. */
  chooseBlock: { request: { id: string; hide: boolean }; response: PageState };
  setQuiet: { request: { quiet: boolean }; response: PageState };
  // Answered by the reader, once it has been injected.
  toggleReader: { request: Record<never, never>; response: { open: boolean; refused?: string } };
  extractStory: { request: Record<never, never>; response: { article: Article } | { refused: string } };
  /** Says a sentence in the page itself, where there is no window of ours to say it in. */
  showNotice: { request: { sentence: string }; response: { shown: boolean } };
}
