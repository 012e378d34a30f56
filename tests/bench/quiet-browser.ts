import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { waitUntil } from '../e2e/surface.ts';
import { BUILD, buildExtension } from '../run/build-extension.ts';
import { ROOT } from '../run/run-command.ts';
import { bundleScript } from './bundle-script.ts';
import { PageBrowser, type ServedPage } from './page-browser.ts';
import type { PromoInPage } from './promo-in-page.ts';
import type { QuietedReading } from './read-quieted.ts';
import { type PageCost, readTrace, TRACED } from './read-trace.ts';

/** The page script has said its last word of a page after six seconds; most pages are quieted within one. */
const PATIENCE_MS = 10_000;
/** A page that never rests is read as it is then. */
const RESTLESS_MS = 30_000;
/** So many looks in a row must find that no script has run. */
const STILL_LOOKS = 4;
const LOOK_MS = 60;
/** Seconds of script between two looks; a piece of a search for promos takes 4 ms, our own asking less than one. */
const STILL_S = 0.002;

/** Where the page's scripts of the extension meet: `utils/extension/page-world.ts`. */
const IS_QUIETED = "globalThis[Symbol.for('lede.page-world')]?.quieting !== undefined";

/** Idle moments come in turn, so one of ours has let every script that waits for one go before. */
const IDLE = 'new Promise((done) => setTimeout(() => requestIdleCallback(() => done(), { timeout: 2000 })))';

/** Where scripts are run in a tab. */
interface World {
  session: CDPSession;
  /** Of the extension, in the page that is loaded. */
  id?: number | undefined;
}

interface Visit<Read> {
  read: Read;
  cost: PageCost;
}

/**
 * Two Chromiums that are served the same pages: one has the built extension, as its users have it, the other has not.
 * Pages are read through the browser's own debugger, which also reaches the world where the extension's scripts live.
 */
export class QuietBrowser {
  readonly #quiet: PageBrowser;
  readonly #plain: PageBrowser;
  readonly #script: string;
  /** Its own copy of the built extension: a build during the run must not change what is measured. */
  readonly #extension: string;
  readonly #worlds = new WeakMap<Page, World>();

  private constructor(quiet: PageBrowser, plain: PageBrowser, script: string, extension: string) {
    this.#quiet = quiet;
    this.#plain = plain;
    this.#script = script;
    this.#extension = extension;
  }

  /**
   * Builds the extension first: what is measured is the code as it stands.
   * @throws PlainError where it cannot be built, or there is no Chromium.
   */
  static async launch(): Promise<QuietBrowser> {
    await buildExtension('chromium');
    const script = await bundleScript('promo-in-page.ts');
    const extension = join(mkdtempSync(join(ROOT, '.output', 'bench-')), 'lede');
    cpSync(join(ROOT, BUILD.chromium), extension, { recursive: true });
    const quiet = await PageBrowser.launch({ extension });
    await settleIn(quiet);
    return new QuietBrowser(quiet, await PageBrowser.launch(), script, extension);
  }

  /** What the extension makes of a page, and what both cost. A page that breaks the tab gives an error. */
  async visitQuieted(served: ServedPage): Promise<Visit<QuietedReading>> {
    try {
      const page = await this.#quiet.open();
      const world = await this.#watchWorld(page);
      const cost = await traced(page, async () => {
        await this.#quiet.open(served);
        if (world.id === undefined) throw new Error('The extension has no script in this page.');
        const isQuieted = () => evaluate<boolean>(world, IS_QUIETED);
        await waitUntil('the page to be quieted', isQuieted, PATIENCE_MS).catch(() => undefined);
        await waitForRest(world);
      });
      await evaluate(world, this.#script);
      return { read: await evaluate<QuietedReading>(world, 'promoInPage.readQuieted()'), cost };
    } catch (error) {
      await this.#quiet.giveUpTab();
      throw error;
    }
  }

  /** What one function finds on the page without the extension, and what the page costs by itself. */
  async visitPlain<Name extends keyof PromoInPage>(
    served: ServedPage,
    name: Name,
    ...rest: Parameters<PromoInPage[Name]>
  ): Promise<Visit<ReturnType<PromoInPage[Name]>>> {
    try {
      const page = await this.#plain.open();
      const world = await this.#watchWorld(page);
      const cost = await traced(page, async () => {
        await this.#plain.open(served);
        await waitForRest(world);
      });
      await page.evaluate(this.#script);
      const read = await page.evaluate(`promoInPage.${name}(${rest.map((part) => JSON.stringify(part))})`);
      return { read: read as ReturnType<PromoInPage[Name]>, cost };
    } catch (error) {
      await this.#plain.giveUpTab();
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#quiet.close(), this.#plain.close()]);
    rmSync(dirname(this.#extension), { recursive: true, force: true });
  }

  /** Keeps up with which world of the tab is the extension's. */
  async #watchWorld(page: Page): Promise<World> {
    const known = this.#worlds.get(page);
    if (known) return known;
    const session = await page.createCDPSession();
    const world: World = { session };
    session.on('Runtime.executionContextsCleared', () => {
      world.id = undefined;
    });
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (isOfExtension(context)) world.id = context.id;
    });
    await session.send('Runtime.enable');
    await session.send('Performance.enable');
    this.#worlds.set(page, world);
    return world;
  }
}

/** Waits until the page script is registered and the welcome page, which would stay in front, has come and gone. */
async function settleIn({ browser }: PageBrowser): Promise<void> {
  const target = await browser.waitForTarget((it) => it.type() === 'service_worker');
  const worker = await target.worker();
  await waitUntil('the page script to be registered', () =>
    worker
      ? worker.evaluate(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
          };
          return (await chrome.scripting.getRegisteredContentScripts()).length > 0;
        })
      : Promise.resolve(false),
  );
  const welcome = await browser.waitForTarget((it) => it.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
}

function isOfExtension({ origin, auxData }: Protocol.Runtime.ExecutionContextDescription): boolean {
  return origin.startsWith('chrome-extension://') && auxData?.type === 'isolated';
}

/** @throws Error with what the page threw. */
async function evaluate<Result>({ session, id }: World, expression: string): Promise<Result> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    ...(id !== undefined && { contextId: id }),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

/** Without the page's own scripts, a page in which none runs any more is done with. */
async function waitForRest(world: World): Promise<void> {
  const end = Date.now() + RESTLESS_MS;
  let before = Number.NaN;
  for (let still = 0; still < STILL_LOOKS && Date.now() < end; ) {
    await pause(LOOK_MS);
    // Clocks alone do not tell: on a busy machine a page may stand still with much to do.
    await evaluate(world, IDLE);
    const { metrics } = await world.session.send('Performance.getMetrics');
    const now = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    still = now - before < STILL_S ? still + 1 : 0;
    before = now;
  }
}

async function traced(page: Page, visit: () => Promise<void>): Promise<PageCost> {
  // Else the process of the page before ends within the recording, whose end then waits five seconds for its share.
  await page.goto('about:blank');
  await page.tracing.start({ categories: ['-*', ...TRACED] });
  // A browser records one thing at a time: a visit that fails must end its own.
  const failure = await visit().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const trace = await page.tracing.stop();
  if (failure) throw failure.error;
  return readTrace(new TextDecoder().decode(trace));
}
