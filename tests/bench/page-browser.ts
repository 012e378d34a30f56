import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from '../run/browsers.ts';

const DEADLINE_MS = 120_000;

/** A page at its own address. */
export interface ServedPage {
  url: string;
  html: string;
}

/** A real Chromium with one tab, to which pages are served at their own addresses and nothing else is. */
export class PageBrowser {
  readonly browser: Browser;
  #page: Page | undefined;
  #served: ServedPage | undefined;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  /**
   * @param extension the folder of a built extension to be loaded. Requests are intercepted in the tab alone, so its
   * scripts come into the pages as into any others.
   * @throws PlainError where there is no Chromium.
   */
  static async launch({ extension }: { extension?: string } = {}): Promise<PageBrowser> {
    const browser = await puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      protocolTimeout: DEADLINE_MS,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      // Extensions can be loaded through a pipe only.
      ...(extension !== undefined && { pipe: true, enableExtensions: [extension] }),
    });
    return new PageBrowser(browser);
  }

  /** The tab: with the page that is given, parsed, else as it was left, at first blank. */
  async open(served?: ServedPage): Promise<Page> {
    if (!this.#page) {
      const page = await this.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => this.#answer(request));
      this.#page = page;
    }
    if (served) {
      this.#served = served;
      await this.#page.goto(served.url, { waitUntil: 'domcontentloaded' });
    }
    return this.#page;
  }

  /** Gives the tab up, as after a page that has broken it; the next page gets a new one. */
  async giveUpTab(): Promise<void> {
    await this.#page?.close().catch(() => {});
    this.#page = undefined;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** The document itself and nothing else, whatever the page asks for. */
  #answer(request: HTTPRequest): void {
    const isPage = request.isNavigationRequest() && request.frame() === this.#page?.mainFrame();
    if (isPage && this.#served) {
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        // Its own scripts stay off. Switched off in the browser, ours could make no policy for trusted types either.
        headers: { 'Content-Security-Policy': "script-src 'none'" },
        body: this.#served.html,
      });
    } else void request.abort();
  }
}
