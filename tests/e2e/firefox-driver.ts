import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions, Popup } from './driver.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { type Json, waitUntil } from './surface.ts';

export const GECKO_ID = 'lede@lede.example';
/** Chosen here, so that the address of an extension page is known without asking for it. */
const UUID = '6c656465-0000-4000-8000-6c6564656c65';
const ORIGIN = `moz-extension://${UUID}`;

/** Puppeteer's own WebDriver BiDi connection: it offers no call for Firefox's `moz:` additions. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  type?: string;
  result?: BidiValue;
  exceptionDetails?: { text: string };
  contexts?: { context: string; url: string }[];
}
interface BidiValue {
  value?: unknown;
  sharedId?: string;
}
interface BidiNode {
  value: {
    shadowRoot?: {
      sharedId: string;
      value: { mode: string; children?: { value: { localName?: string } }[] };
    };
  };
}

export class FirefoxDriver implements Driver {
  readonly browser;
  readonly origin = ORIGIN;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executablePath,
      headless: options.headless,
      defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
      userDataDir: options.profile,
      acceptInsecureCerts: options.proxyPort !== undefined,
      args: ['--remote-allow-system-access'], // lets a driver open extension pages and call Firefox's own functions
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        // A temporary add-on is removed when Firefox ends; what it stored must be there after a restart.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'browser.sessionstore.resume_from_crash': false,
        ...(options.proxyPort && {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': options.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': options.proxyPort,
        }),
      },
    });
    await browser.installExtension(options.extension);
    return new FirefoxDriver(browser);
  }

  async clickAction(page: Page): Promise<Popup> {
    await page.bringToFront();
    const popup = new FirefoxPopup(ORIGIN, (body) => this.runPrivileged(body));
    // While the popup is open, the button closes it.
    await popup.close();
    await this.runPrivileged('await apiManager.global.browserActionFor(extension).triggerAction(window);');
    await popup.waitFor('body');
    return popup;
  }

  async command(name: string): Promise<void> {
    await this.runPrivileged(`extension.shortcuts.onCommand(${JSON.stringify(name)});`);
  }

  async clickMenu(menuItemId: string, linkUrl?: string): Promise<void> {
    const info = { menuItemId, modifiers: [], editable: false, ...(linkUrl && { linkUrl }) };
    // What the menu itself does on a click, in Firefox's ext-menus.js.
    await this.runPrivileged(`
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      const info = { pageUrl: gBrowser.selectedBrowser.currentURI.spec, ...${JSON.stringify(info)} };
      extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);`);
  }

  async suspendBackground(): Promise<void> {
    await this.runPrivileged('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
  }

  async callInClosedRoot(page: Page, look: string, rest: readonly Json[]): Promise<unknown> {
    const target = { context: contextOf(page) };
    const children = await this.send('script.evaluate', {
      expression: '[...document.documentElement.children]',
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const root = ((children.result?.value ?? []) as BidiNode[])
      .map(({ value }) => value.shadowRoot)
      .find((shadow) =>
        shadow?.value.children?.some(({ value }) => /^(dialog|aside)$/.test(value.localName ?? '')),
      );
    if (!root) throw new Error('No reader is open in this page.');
    const answer = await this.send('script.callFunction', {
      functionDeclaration: `async (root, rest) => JSON.stringify(await (${look})(root, ...JSON.parse(rest)))`,
      arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(rest) }],
      target,
      awaitPromise: true,
    });
    return parseAnswer(answer);
  }

  async withholdAccess(): Promise<void> {
    await this.runPrivileged(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const origins = ['http://*/*', 'https://*/*'];
      await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);`);
  }

  async goToExtensionPage(page: Page, path: string): Promise<void> {
    const address = `${ORIGIN}/${path}`;
    // Firefox tells a driver nothing about the loading of such a page.
    await page.goto(address, { waitUntil: [] });
    await waitUntil(`${path} to load`, () =>
      page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
        .catch(() => false),
    );
  }

  /** Runs the body of an async function with the rights of Firefox's own window, and answers what it returns. */
  private async runPrivileged(body: string): Promise<unknown> {
    const tree = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    const answer = await this.send('script.evaluate', {
      expression: `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        const { apiManager } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
        return JSON.stringify(await (async () => { ${body} })());
      })()`,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
    return parseAnswer(answer);
  }

  private async send(method: string, parameters: object): Promise<BidiResult> {
    const { connection } = this.browser as unknown as { connection: BidiConnection };
    const { result } = await connection.send(method, parameters);
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result;
  }
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function parseAnswer({ result }: BidiResult): unknown {
  return typeof result?.value === 'string' ? JSON.parse(result.value) : undefined;
}
