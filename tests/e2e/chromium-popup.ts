import type { Page } from 'puppeteer-core';
import type { Popup } from './driver.ts';
import { type Json, type Look, Surface } from './surface.ts';

/** Chromium shows its popup to a driver as a page of its own. */
export class ChromiumPopup extends Surface implements Popup {
  private readonly page;

  constructor(page: Page) {
    super();
    this.page = page;
  }

  async evaluate<const Arguments extends readonly Json[], Result>(
    look: Look<Arguments, Result>,
    ...rest: Arguments
  ): Promise<Result> {
    return this.page.evaluate(`(${look})(document, ...${JSON.stringify(rest)})`) as Promise<Result>;
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).click();
  }

  async screenshot(): Promise<Uint8Array> {
    return this.page.screenshot({ fullPage: true });
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}
