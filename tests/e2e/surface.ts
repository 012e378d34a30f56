import { setTimeout as pause } from 'node:timers/promises';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Runs in the browser: it must use nothing but its arguments, and answer with what JSON can carry. */
export type Look<Arguments extends readonly Json[], Result> = (
  root: ParentNode,
  ...rest: Arguments
) => Result | Promise<Result>;

const PATIENCE_MS = 20_000;

/** Something of Lede's that puppeteer cannot see into by itself: the reader's closed root, the toolbar's popup. */
export abstract class Surface {
  /** Calls `look` with the surface's document or shadow root. */
  abstract evaluate<const Arguments extends readonly Json[], Result>(
    look: Look<Arguments, Result>,
    ...rest: Arguments
  ): Promise<Result>;

  abstract click(selector: string): Promise<void>;

  /** The text of every element that matches, spaces made single. */
  async texts(selector: string): Promise<string[]> {
    return this.evaluate(
      (root, wanted) =>
        [...root.querySelectorAll(wanted)].map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
      selector,
    );
  }

  /** The text of the first element that matches; nothing where there is none. */
  async text(selector: string): Promise<string | undefined> {
    return (await this.texts(selector))[0];
  }

  async exists(selector: string): Promise<boolean> {
    return this.evaluate((root, wanted) => root.querySelector(wanted) !== null, selector);
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    return this.evaluate(
      (root, wanted, attribute) => root.querySelector(wanted)?.getAttribute(attribute) ?? null,
      selector,
      name,
    );
  }

  async waitFor(selector: string): Promise<void> {
    await this.waitUntil(`${selector} to appear`, () => this.exists(selector));
  }

  async waitForText(selector: string, part: string): Promise<void> {
    await this.waitUntil(`“${part}” in ${selector}`, async () =>
      (await this.texts(selector)).some((text) => text.includes(part)),
    );
  }

  /** A surface that is not there yet, or is just being replaced, throws: that is not yet the answer. */
  protected async waitUntil(what: string, test: () => Promise<boolean>): Promise<void> {
    await waitUntil(what, () => test().catch(() => false));
  }
}

/**
 * Asks again until the answer is neither `undefined` nor `false`.
 * @throws Error naming `what` when `patience` ms have gone by.
 */
export async function waitUntil<Result>(
  what: string,
  ask: () => Promise<Result | undefined | false>,
  patience = PATIENCE_MS,
): Promise<Result> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await pause(50);
  }
}
