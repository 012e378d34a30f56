import { browser } from './browser';
import { LedeError } from './lede-error';
import { type Message, type Protocol, type Reply, readReply, type TabProtocol } from './messages';

const RETRY_AFTER_MS = [50, 250, 1000];

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Asks the background. A worker that was killed while it answered rejects the message or resolves it with nothing
 * (TRUST finding 7); both are tried again, which is safe because every command of the `Protocol` is idempotent.
 * @throws LedeError with a sentence for the reader when the background refuses or stays silent.
 */
export async function send<Name extends keyof Protocol>(
  name: Name,
  request: Protocol[Name]['request'],
): Promise<Protocol[Name]['response']> {
  const message: Message = { name, request };
  for (const wait of [0, ...RETRY_AFTER_MS]) {
    await pause(wait);
    const reply = await deliver<Protocol[Name]['response']>(() => browser.runtime.sendMessage(message));
    if (reply) return readReply(reply);
  }
  throw new LedeError(browser.i18n.getMessage('errorNoAnswer'));
}

/**
 * Asks the scripts of a tab; `undefined` where none of them is there to answer.
 * @throws LedeError with a sentence for the reader when the script refuses.
 */
export async function sendToTab<Name extends keyof TabProtocol>(
  tabId: number,
  name: Name,
  request: TabProtocol[Name]['request'],
): Promise<TabProtocol[Name]['response'] | undefined> {
  const message: Message = { name, request };
  const reply = await deliver<TabProtocol[Name]['response']>(() =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  );
  return reply && readReply(reply);
}

async function deliver<Response>(attempt: () => Promise<unknown>): Promise<Reply<Response> | undefined> {
  try {
    return ((await attempt()) as Reply<Response> | undefined | null) ?? undefined;
  } catch {
    // "Could not establish connection", "message channel closed": nobody was there, or it was killed while it answered.
    return undefined;
  }
}
