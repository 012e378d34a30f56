import { setTimeout as pause } from 'node:timers/promises';
import type { Popup } from './driver.ts';
import { type Json, type Look, Surface, waitUntil } from './surface.ts';

const ANSWER_PATIENCE_MS = 3_000;

/**
 * The popup lives in a panel of Firefox's window, out of WebDriver's reach: a frame script carries each question to its
 * process.
 */
export class FirefoxPopup extends Surface implements Popup {
  private readonly origin;
  private readonly runPrivileged;

  /** @param runPrivileged runs the body of an async function in Firefox's own window. */
  constructor(origin: string, runPrivileged: (body: string) => Promise<unknown>) {
    super();
    this.origin = origin;
    this.runPrivileged = runPrivileged;
  }

  async evaluate<const Arguments extends readonly Json[], Result>(
    look: Look<Arguments, Result>,
    ...rest: Arguments
  ): Promise<Result> {
    const question = `(async () => JSON.stringify(await (${look})(document, ...${JSON.stringify(rest)})))()`;
    const answer = await this.inPanel(`
      const name = 'answer:' + Math.random();
      const asked = new Promise((done) => frame.messageManager.addMessageListener(name, ({ data }) => done(data)));
      // A sandbox over the popup's window is not bound by the popup's own script policy.
      const script = '(async () => { const send = (data) => sendAsyncMessage(' + JSON.stringify(name) + ', data);' +
        'try { const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
        'send({ ok: await Cu.evalInSandbox(' + ${JSON.stringify(JSON.stringify(question))} + ', box) }); }' +
        'catch (error) { send({ failed: String(error) }); } })()';
      frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      // A question that is put while the popup loads may go down with the document before.
      const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
      const silence = new Promise((done) => setTimeout(() => done({ failed: 'The popup did not answer.' }), ${ANSWER_PATIENCE_MS}));
      return Promise.race([asked, silence]);`);
    const { ok, failed } = answer as { ok?: string; failed?: string };
    if (failed !== undefined) throw new Error(failed);
    return (ok === undefined ? undefined : JSON.parse(ok)) as Result;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.evaluate((root, wanted) => root.querySelector<HTMLElement>(wanted)?.click(), selector);
  }

  async screenshot(): Promise<Uint8Array> {
    await pause(300); // the panel grows to its content step by step
    const base64 = await this.inPanel(`
      const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      canvas.getContext('2d').drawImage(picture, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`);
    return Buffer.from(String(base64), 'base64');
  }

  async close(): Promise<void> {
    // Without the panel there is nothing to close: each of these calls fails as soon as it is gone.
    await waitUntil('the popup to close', () =>
      this.inPanel("frame.closest('panel').hidePopup();").then(
        () => false,
        () => true,
      ),
    );
  }

  private inPanel(body: string): Promise<unknown> {
    return this.runPrivileged(`
      const frame = [...document.querySelectorAll('panel browser')].find((candidate) =>
        candidate.currentURI?.spec.startsWith('${this.origin}/popup.html') && !candidate.webProgress?.isLoadingDocument);
      if (!frame) throw new Error('The popup is not open.');
      ${body}`);
  }
}
