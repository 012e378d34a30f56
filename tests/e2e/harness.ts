import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Protocol, Reply, TabProtocol } from '../../utils/extension/messages.ts';
import type { SiteSwitches } from '../../utils/extension/site-switches.ts';
import type { ReadingStyle } from '../../utils/reading/reading-style.ts';
import { findBrowser } from '../run/browsers.ts';
import { BUILD } from '../run/build-extension.ts';
import { PlainError } from '../run/plain-error.ts';
import { ROOT } from '../run/run-command.ts';
import { ChromiumDriver } from './chromium-driver.ts';
import { ClosedRoot } from './closed-root.ts';
import type { Driver, Engine, LaunchOptions, Popup } from './driver.ts';
import { FirefoxDriver } from './firefox-driver.ts';
import { Server } from './server.ts';
import { type Json, waitUntil } from './surface.ts';

/** A document of ours that runs no script, with the whole of the extension's API all the same. */
const BARE_PAGE = 'icons/story-16.png';

/** How long a page's script may take until it listens, once its page has loaded. */
const SCRIPT_PATIENCE_MS = 3_000;

export interface HarnessOptions {
  headless?: boolean;
  /** Ask the real network, where otherwise the harness's own server is every site. */
  realNetwork?: boolean;
}

interface ExtensionApi {
  action: { getTitle(which: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
  tabs: {
    query(which: object): Promise<{ id?: number; url?: string; active: boolean }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
}

/** The built extension in a real browser, and the hands of the person who uses it. */
export class Harness {
  readonly engine;
  readonly server;
  private readonly launchOptions;
  private driver: Driver;
  private barePage: Page;

  private constructor(
    engine: Engine,
    server: Server,
    options: LaunchOptions,
    driver: Driver,
    barePage: Page,
  ) {
    this.engine = engine;
    this.server = server;
    this.launchOptions = options;
    this.driver = driver;
    this.barePage = barePage;
  }

  /** @throws PlainError where the browser or the built extension is missing. */
  static async start(
    engine: Engine,
    { headless = true, realNetwork = false }: HarnessOptions = {},
  ): Promise<Harness> {
    const extension = join(ROOT, BUILD[engine]);
    if (!existsSync(extension))
      throw new PlainError(`${BUILD[engine]} is missing: run \`npm run build\` first.`);
    const executablePath = await findBrowser(engine);
    const server = await Server.start();
    const options: LaunchOptions = {
      executablePath,
      extension,
      profile: mkdtempSync(join(profileParent(executablePath), 'lede-profile-')),
      headless,
      ...(!realNetwork && { proxyPort: server.port }),
    };
    const { driver, barePage } = await launch(engine, options);
    return new Harness(engine, server, options, driver, barePage);
  }

  get browser() {
    return this.driver.browser;
  }

  /** `chrome-extension://id` or `moz-extension://uuid`. */
  get origin(): string {
    return this.driver.origin;
  }

  /** A new tab, loaded. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** A page of the extension in a new tab; `path` like `popup.html?tab=1`. Ready once `selector` is there. */
  async openExtensionPage(path: string, selector = 'main'): Promise<Page> {
    const page = await this.browser.newPage();
    await this.driver.goToExtensionPage(page, path);
    await page.waitForSelector(selector);
    return page;
  }

  /** Presses Lede's toolbar button over `page`. */
  async clickAction(page: Page): Promise<Popup> {
    await page.bringToFront();
    return this.driver.clickAction(page);
  }

  /** Presses a shortcut of the manifest over `page`. */
  async command(page: Page, name = 'toggle-reader'): Promise<void> {
    await page.bringToFront();
    await this.driver.command(name);
  }

  /** Chooses an entry of the page menu, or with `linkUrl` of a link's menu. */
  async contextMenu(page: Page, menuItemId: string, { linkUrl }: { linkUrl?: string } = {}): Promise<void> {
    await page.bringToFront();
    await this.driver.clickMenu(menuItemId, linkUrl);
  }

  /** The reader in `page`, whether it is open by now or not. */
  reader(page: Page): ClosedRoot {
    return new ClosedRoot(this.driver, page);
  }

  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    return waitUntil(
      'the tab to come to the front',
      async () => (await this.tabs()).find(({ active }) => active)?.id,
    );
  }

  /** Every tab of the browser, as the extension sees it. */
  async tabs(): Promise<{ id?: number; url?: string; active: boolean }[]> {
    return this.inExtension(async (browser) => {
      const tabs = await browser.tabs.query({});
      return tabs.map(({ id, url, active }) => ({ ...(id !== undefined && { id }), url: url ?? '', active }));
    });
  }

  /**
   * Asks the scripts in a tab, as the background does; gives those of a page that has just loaded a moment to listen.
   * @throws Error with the sentence of a refusal, or where nobody answers.
   */
  async askTab<Name extends keyof TabProtocol>(
    tabId: number,
    name: Name,
    request: TabProtocol[Name]['request'],
  ): Promise<TabProtocol[Name]['response']> {
    const ask = async () =>
      ((await this.inExtension(
        (browser, id, message) =>
          browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined),
        tabId,
        { name, request: request as Json },
      )) ?? undefined) as Reply<TabProtocol[Name]['response']> | undefined;
    return read(await waitUntil('a script in the tab to answer', ask, SCRIPT_PATIENCE_MS));
  }

  /** Asks the background, as a page of ours does. @throws Error with the sentence of a refusal. */
  async ask<Name extends keyof Protocol>(
    name: Name,
    request: Protocol[Name]['request'],
  ): Promise<Protocol[Name]['response']> {
    const reply = await this.inExtension((browser, message) => browser.runtime.sendMessage(message), {
      name,
      request: request as unknown as Json,
    });
    return read(reply as Reply<Protocol[Name]['response']> | undefined);
  }

  /** Runs a function in a page of the extension, with its API; the function sees its arguments only. */
  async inExtension<const Arguments extends readonly Json[], Result>(
    act: (browser: ExtensionApi, ...rest: Arguments) => Promise<Result>,
    ...rest: Arguments
  ): Promise<Result> {
    const answer = await this.barePage.evaluate(
      `(${act})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(rest)})`,
    );
    return answer as Result;
  }

  /** What the toolbar button says over a tab. */
  async actionTitle(tabId: number): Promise<string> {
    return this.inExtension((browser, id) => browser.action.getTitle({ tabId: id }), tabId);
  }

  /** Sets how stories are set, as the options do. */
  async setStyle(change: Partial<ReadingStyle>): Promise<void> {
    await this.changeStored('style', change);
  }

  /** Sets switches of a site, as the popup does. */
  async setSite(host: string, change: Partial<SiteSwitches>): Promise<void> {
    await this.changeStored('sites', { [host]: { autoOpen: false, quiet: true, ...change } });
  }

  private async changeStored(key: string, change: Json): Promise<void> {
    await this.inExtension(
      async (browser, name, changed) => {
        const stored = (await browser.storage.local.get(name))[name];
        await browser.storage.local.set({ [name]: { ...Object(stored), ...Object(changed) } });
      },
      key,
      change,
    );
  }

  /** Lets Lede see pages only after a click on it. */
  withholdAccess(): Promise<void> {
    return this.driver.withholdAccess();
  }

  suspendBackground(): Promise<void> {
    return this.driver.suspendBackground();
  }

  /** Cuts the network, or gives it back: the proxy stops answering, which a page sees as an unreachable server. */
  offline(isOffline: boolean): void {
    this.server.offline(isOffline);
  }

  /** Ends the browser as a power cut would, all its processes at once. `reopen` starts it again. */
  async killBrowser(): Promise<void> {
    const process_ = this.browser.process();
    if (!process_?.pid) throw new Error('The browser is not running.');
    const ended = new Promise((done) => process_.once('exit', done));
    // Puppeteer starts a browser as the leader of its own process group, which Windows does not have.
    process.kill(process.platform === 'win32' ? process_.pid : -process_.pid, 'SIGKILL');
    await ended;
    // At Firefox's end puppeteer puts the profile's own settings back, file by file; a new start must not meet it.
    await waitUntil('the profile to be given back', async () =>
      ['prefs.js', 'user.js'].every(
        (file) => !existsSync(join(this.launchOptions.profile, `${file}.puppeteer`)),
      ),
    );
  }

  /** Starts the browser again on the same profile. */
  async reopen(): Promise<void> {
    ({ driver: this.driver, barePage: this.barePage } = await launch(this.engine, this.launchOptions));
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.reopen();
  }

  /** Waits for the person to close the last window. */
  async closedByUser(): Promise<void> {
    if (this.browser.connected) await new Promise((done) => this.browser.once('disconnected', done));
  }

  async stop(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    await this.server.close();
    rmSync(this.launchOptions.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function launch(engine: Engine, options: LaunchOptions): Promise<{ driver: Driver; barePage: Page }> {
  const driver = await (engine === 'chromium'
    ? ChromiumDriver.launch(options)
    : FirefoxDriver.launch(options));
  const [first] = await driver.browser.pages();
  const barePage = first ?? (await driver.browser.newPage());
  await driver.goToExtensionPage(barePage, BARE_PAGE);
  return { driver, barePage };
}

/** A browser from a snap has a `/tmp` of its own, and sees no hidden folder at the top of the home folder. */
function profileParent(executablePath: string): string {
  return executablePath.startsWith('/snap/') ? join(ROOT, '.output') : tmpdir();
}

function read<Response>(reply: Reply<Response> | undefined | null): Response {
  if (!reply) throw new Error('Nobody answered.');
  if ('ok' in reply) return reply.ok;
  throw new Error(reply.failed);
}
