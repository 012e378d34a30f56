import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../run/browsers.ts';
import { PlainError } from '../run/plain-error.ts';
import type { BenchOptions } from './bench-options.ts';
import type { PageReadings, Task } from './in-page.ts';
import type { BenchPage } from './read-pages.ts';

const DEADLINE_MS = 120_000;

/** A real Chromium that reads pages with the code the extension ships. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #script: string;
  readonly #options: Pick<BenchOptions, 'parsed' | 'systems'>;
  #page: Page | undefined;
  #served: { url: string; html: string } | undefined;

  private constructor(browser: Browser, script: string, options: Pick<BenchOptions, 'parsed' | 'systems'>) {
    this.#browser = browser;
    this.#script = script;
    this.#options = options;
  }

  /** @throws PlainError where there is no Chromium. */
  static async launch(options: Pick<BenchOptions, 'parsed' | 'systems'>): Promise<BenchBrowser> {
    const executablePath = await findBrowser('chromium');
    const [script, browser] = await Promise.all([
      bundle(),
      puppeteer.launch({
        executablePath,
        protocolTimeout: DEADLINE_MS,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      }),
    ]);
    return new BenchBrowser(browser, script, options);
  }

  /** What each program makes of the page. A page that kills or outlasts the browser's tab gives an error. */
  async read({ address: url, readHtml }: BenchPage): Promise<PageReadings> {
    const { parsed, systems } = this.#options;
    const html = readHtml();
    try {
      const page = await this.#open(parsed ? undefined : { url, html });
      const task: Task = { url, systems, ...(parsed && { html }) };
      return await page.evaluate((it) => (globalThis as unknown as InPage).readInPage(it), task);
    } catch (error) {
      await this.#page?.close().catch(() => {});
      this.#page = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** A page with our script in it: a blank one that stays, or the one that is served at its own address. */
  async #open(served: { url: string; html: string } | undefined): Promise<Page> {
    const isNew = this.#page === undefined;
    this.#page ??= await this.#browser.newPage();
    if (isNew && served) {
      await this.#page.setRequestInterception(true);
      this.#page.on('request', (request) => this.#answer(request));
    }
    if (served) {
      this.#served = served;
      await this.#page.goto(served.url, { waitUntil: 'domcontentloaded' });
    }
    if (isNew || served) await this.#page.evaluate(this.#script);
    return this.#page;
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

interface InPage {
  readInPage(task: Task): PageReadings;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'ledeBench',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new PlainError('The extraction code could not be bundled.');
  return chunk.code;
}
