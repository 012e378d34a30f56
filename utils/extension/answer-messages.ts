import * as v from 'valibot';
import { articleSchema } from '../article/parse-article';
import { BLOCK_KINDS } from '../promo/hidden-block';
import { backgroundHandlers, type Handlers } from './background-handlers';
import { browser, type Runtime } from './browser';
import { LedeError } from './lede-error';
import { type Protocol, parseMessage, type Reply } from './messages';

const id = v.pipe(v.string(), v.maxLength(200));
const url = v.pipe(v.string(), v.maxLength(8_000), v.url());
const nothing = v.object({});
const selector = v.pipe(v.string(), v.maxLength(400));
const kind = v.picklist(BLOCK_KINDS);

/** What each command must look like; and whether a page's script may send it, or only our own pages (TRUST T9). */
const RULES = {
  storyFound: { fromPage: true, schema: v.object({ url, isStory: v.boolean(), settled: v.boolean() }) },
  openHere: { fromPage: true, schema: nothing },
  quietHere: { fromPage: true, schema: nothing },
  learnBlocks: {
    fromPage: true,
    schema: v.object({
      blocks: v.pipe(v.array(v.object({ selector, kind, learnt: v.literal(true) })), v.maxLength(60)),
      refuted: v.pipe(v.array(selector), v.maxLength(60)),
    }),
  },
  chooseBlock: { fromPage: true, schema: v.object({ selector, kind, hide: v.boolean() }) },
  forgetBlock: { fromPage: true, schema: v.object({ selector }) },
  saveStory: { fromPage: true, schema: v.object({ article: articleSchema }) },
  findSaved: { fromPage: true, schema: v.object({ url }) },
  openSaved: { fromPage: true, schema: v.object({ id }) },
  findRelated: {
    fromPage: true,
    schema: v.object({ title: v.string(), url, candidates: v.pipe(v.array(v.unknown()), v.maxLength(200)) }),
  },
  openInReader: { fromPage: true, schema: v.object({ url, newTab: v.boolean() }) },
  openOutside: { fromPage: true, schema: v.object({ article: articleSchema }) },
  readFont: {
    fromPage: true,
    schema: v.object({ file: v.pipe(v.string(), v.regex(/^fonts\/[\w-]+\.woff2$/)) }),
  },
  pickBlock: { fromPage: false, schema: v.object({ tabId: v.number() }) },
  openReader: { fromPage: false, schema: v.object({ tabId: v.number() }) },
  saveTab: { fromPage: false, schema: v.object({ tabId: v.number() }) },
  removeStory: { fromPage: false, schema: v.object({ id }) },
  restoreStory: { fromPage: false, schema: v.object({ id }) },
  markStory: { fromPage: false, schema: v.object({ id, read: v.boolean() }) },
} as const satisfies Record<keyof Protocol, { fromPage: boolean; schema: v.GenericSchema }>;

/** Answers every command of the `Protocol`; anything else on the channel is left alone. */
export function answerMessages(): void {
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = parseMessage(value);
    if (!message || !isCommand(message.name) || !maySend(message.name, sender)) return undefined;
    return answer(message.name, message.request, sender);
  });
}

function isCommand(name: string): name is keyof Protocol {
  return Object.hasOwn(RULES, name);
}

/** Another extension never reaches this listener; a page's script is in a tab and has the page's address. */
export function maySend(name: keyof Protocol, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return isOurPage || (RULES[name].fromPage && sender.tab?.id !== undefined && sender.frameId === 0);
}

async function answer(
  name: keyof Protocol,
  request: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  const parsed = v.safeParse(RULES[name].schema, request);
  if (!parsed.success) return { failed: browser.i18n.getMessage('errorNotUnderstood') };
  // The schema has just made the request what this handler takes; TypeScript cannot follow a name through a table.
  const handle = backgroundHandlers[name] as Handlers[keyof Protocol] as (
    request: unknown,
    sender: Runtime.MessageSender,
  ) => Promise<unknown>;
  try {
    return { ok: await handle(parsed.output, sender) };
  } catch (error) {
    if (!(error instanceof LedeError)) console.error(error);
    return { failed: error instanceof LedeError ? error.message : describeFailure(error) };
  }
}

function describeFailure(error: unknown): string {
  const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
  return browser.i18n.getMessage(isFull ? 'errorDiskFull' : 'errorUnexpected');
}
