import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LedeError } from '../../utils/extension/lede-error';
import { send, sendToTab } from '../../utils/extension/send';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = ((key: string) => key) as typeof fakeBrowser.i18n.getMessage;
});

/** Answers with each of `replies` in turn; an Error is thrown. */
function answerWith(...replies: unknown[]) {
  const answer = vi.fn(async () => {
    const reply = replies.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  });
  fakeBrowser.runtime.sendMessage = answer as unknown as typeof fakeBrowser.runtime.sendMessage;
  return answer;
}

describe('send', () => {
  it('gives the answer', async () => {
    answerWith({ ok: { done: true } });
    expect(await send('openReader', { tabId: 1 })).toEqual({ done: true });
  });

  it('asks a killed worker again, in each of the ways it fails to answer', async () => {
    const answer = answerWith(undefined, new Error('message channel closed'), { ok: { done: true } });
    expect(await send('removeStory', { id: 'story:1' })).toEqual({ done: true });
    expect(answer).toHaveBeenCalledTimes(3);
    expect(new Set(answer.mock.calls.map((call) => JSON.stringify(call)))).toHaveLength(1);
  });

  it('throws the sentence of a refusal, and does not ask again', async () => {
    const answer = answerWith({ failed: 'Lede found no story on this page.' });
    await expect(send('openReader', { tabId: 1 })).rejects.toThrow(
      new LedeError('Lede found no story on this page.'),
    );
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('gives up on silence with a sentence', async () => {
    answerWith();
    await expect(send('openReader', { tabId: 1 })).rejects.toThrow('errorNoAnswer');
  });
});

describe('sendToTab', () => {
  it('answers nothing where no script of ours is there', async () => {
    fakeBrowser.tabs.sendMessage = (async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }) as typeof fakeBrowser.tabs.sendMessage;
    expect(await sendToTab(3, 'describePage', {})).toBeUndefined();
  });
});
