import type { KeyInput, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { type Json, type Look, Surface } from './surface.ts';

/**
 * The reader in a page: inside a closed shadow root, where neither the page nor puppeteer's selectors reach. It is
 * looked for again at every question, so it may come and go.
 */
export class ClosedRoot extends Surface {
  private readonly driver;
  private readonly page;

  constructor(driver: Driver, page: Page) {
    super();
    this.driver = driver;
    this.page = page;
  }

  /** @throws Error where no reader is open. */
  async evaluate<const Arguments extends readonly Json[], Result>(
    look: Look<Arguments, Result>,
    ...rest: Arguments
  ): Promise<Result> {
    return (await this.driver.callInClosedRoot(this.page, String(look), rest)) as Result;
  }

  async isOpen(): Promise<boolean> {
    return this.exists('dialog[open]').catch(() => false);
  }

  /** Whether nothing of the page covers the reader. */
  async isOnTop(): Promise<boolean> {
    return this.evaluate(
      (root) => document.elementFromPoint(innerWidth / 2, innerHeight / 2) === (root as ShadowRoot).host,
    );
  }

  async waitUntilOpen(): Promise<void> {
    await this.waitUntil('the reader to open', () => this.isOpen());
  }

  async waitUntilClosed(): Promise<void> {
    await this.waitUntil('the reader to close', async () => !(await this.isOpen()));
  }

  /** A click of the mouse in the middle of the element, as the page and the extension get it from a hand. */
  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    const { x, y } = await this.evaluate(async (root, wanted) => {
      const element = root.querySelector(wanted);
      if (!element) throw new Error(`${wanted} has gone.`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((painted) => requestAnimationFrame(painted));
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    await this.page.mouse.click(x, y);
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** The text of the element that has the focus inside the root, or its label. */
  async focused(): Promise<string | undefined> {
    return this.evaluate((root) => {
      const { activeElement } = root as ShadowRoot;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim();
    });
  }
}
