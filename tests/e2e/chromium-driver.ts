import puppeteer, { type Browser, type Page, type Protocol, type Target } from 'puppeteer-core';
import { ChromiumPopup } from './chromium-popup.ts';
import type { Driver, LaunchOptions, Popup } from './driver.ts';
import { type Json, waitUntil } from './surface.ts';

/** What Chrome's own functions look like from here; a test needs three of them. */
interface ExtensionApi {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  tabs: { query(which: object): Promise<unknown[]> };
}

/** What the browser's own page of extensions is built on. */
interface SettingsApi {
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}

const QUIET_ARGUMENTS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage', // a container's shared memory is too small for it
  '--disable-quic',
  '--disable-sync',
];

export class ChromiumDriver implements Driver {
  readonly browser;
  readonly origin;

  private constructor(browser: Browser, origin: string) {
    this.browser = browser;
    this.origin = origin;
  }

  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    const browser = await puppeteer.launch({
      executablePath: options.executablePath,
      headless: options.headless,
      defaultViewport: null,
      pipe: true, // extensions can be loaded through a pipe only
      enableExtensions: [options.extension],
      userDataDir: options.profile,
      acceptInsecureCerts: options.proxyPort !== undefined,
      args: [
        ...QUIET_ARGUMENTS,
        '--window-size=1280,900',
        ...(options.headless ? ['--disable-gpu'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // its sandbox refuses to work for root
        ...(options.proxyPort ? [`--proxy-server=127.0.0.1:${options.proxyPort}`] : []),
      ],
    });
    const worker = await browser.waitForTarget(isWorker);
    return new ChromiumDriver(browser, `chrome-extension://${new URL(worker.url()).host}`);
  }

  async clickAction(page: Page): Promise<Popup> {
    const extension = (await this.browser.extensions()).get(new URL(this.origin).host);
    if (!extension) throw new Error('The extension is not installed.');
    const before = new Set(this.browser.targets());
    await extension.triggerAction(page);
    const target = await this.browser.waitForTarget(
      (target) => !before.has(target) && target.url().startsWith(`${this.origin}/popup.html`),
    );
    return new ChromiumPopup(await target.asPage());
  }

  async command(name: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(async (command) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
  }

  async clickMenu(menuItemId: string, linkUrl?: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(
      async (info) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(info, tab);
      },
      { menuItemId, ...(linkUrl && { linkUrl }) },
    );
  }

  async suspendBackground(): Promise<void> {
    const target = this.browser.targets().find(isWorker);
    await (await target?.worker())?.close();
    await waitUntil('the worker to end', async () => !this.browser.targets().some(isWorker));
  }

  async callInClosedRoot(page: Page, look: string, rest: readonly Json[]): Promise<unknown> {
    const session = await page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const closed = closedRoots(root).find(({ children }) =>
        children?.some(({ localName }) => /^(dialog|aside)$/.test(localName)),
      );
      if (!closed) throw new Error('No reader is open in this page.');
      const { object } = await session.send('DOM.resolveNode', { nodeId: closed.nodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: `function (...rest) { return (${look})(this, ...rest); }`,
        arguments: rest.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  }

  async withholdAccess(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async (extensionId) => {
      const { chrome } = globalThis as unknown as { chrome: SettingsApi };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
    }, new URL(this.origin).host);
    await page.close();
  }

  async goToExtensionPage(page: Page, path: string): Promise<void> {
    await page.goto(`${this.origin}/${path}`);
  }

  /** A suspended worker is woken, as any message to it would. */
  private async worker() {
    if (!this.browser.targets().some(isWorker)) {
      const page = (await this.browser.pages()).find((page) => page.url().startsWith(this.origin));
      await page?.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: object): Promise<void> } };
        };
        return chrome.runtime.sendMessage({}).catch(() => undefined);
      });
    }
    const worker = await (await this.browser.waitForTarget(isWorker)).worker();
    if (!worker) throw new Error('The background worker did not start.');
    return worker;
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/** The browser's own controls have roots too, of the type `user-agent`. */
function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = node.shadowRoots ?? [];
  return [
    ...own.filter(({ shadowRootType }) => shadowRootType === 'closed'),
    ...[...own, ...(node.children ?? [])].flatMap(closedRoots),
  ];
}
