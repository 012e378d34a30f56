import type { Page } from 'puppeteer-core';
import type { BenchOptions } from './bench-options.ts';
import { bundleScript } from './bundle-script.ts';
import type { PageReadings, Task } from './in-page.ts';
import { PageBrowser } from './page-browser.ts';
import type { BenchPage } from './read-pages.ts';

/** A real Chromium that reads pages with the code the extension ships. */
export class BenchBrowser {
  readonly #browser: PageBrowser;
  readonly #script: string;
  readonly #options: Pick<BenchOptions, 'parsed' | 'systems'>;
  /** The tab that has our script in it. */
  #ready: Page | undefined;

  private constructor(
    browser: PageBrowser,
    script: string,
    options: Pick<BenchOptions, 'parsed' | 'systems'>,
  ) {
    this.#browser = browser;
    this.#script = script;
    this.#options = options;
  }

  /** @throws PlainError where there is no Chromium. */
  static async launch(options: Pick<BenchOptions, 'parsed' | 'systems'>): Promise<BenchBrowser> {
    const [script, browser] = await Promise.all([bundleScript('in-page.ts'), PageBrowser.launch()]);
    return new BenchBrowser(browser, script, options);
  }

  /** What each program makes of the page. A page that kills or outlasts the browser's tab gives an error. */
  async read({ address: url, readHtml }: BenchPage): Promise<PageReadings> {
    const { parsed, systems } = this.#options;
    const html = readHtml();
    try {
      const page = await this.#browser.open(parsed ? undefined : { url, html });
      if (!parsed || page !== this.#ready) await page.evaluate(this.#script);
      this.#ready = page;
      const task: Task = { url, systems, ...(parsed && { html }) };
      return await page.evaluate((it) => (globalThis as unknown as InPage).readInPage(it), task);
    } catch (error) {
      await this.#browser.giveUpTab();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

interface InPage {
  readInPage(task: Task): PageReadings;
}
