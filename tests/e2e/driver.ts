import type { Browser, Page } from 'puppeteer-core';
import type { Json, Surface } from './surface.ts';

export type Engine = 'chromium' | 'firefox';

export interface LaunchOptions {
  executablePath: string;
  /** The folder of the built extension. */
  extension: string;
  /** Kept between launches: what restarts must not lose. */
  profile: string;
  headless: boolean;
  /** The port on this machine through which every address is asked for; absent for the real network. */
  proxyPort?: number;
}

/** The panel under the toolbar button, as the browser opened it. */
export interface Popup extends Surface {
  /** PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * What each browser does in its own way. The acts are those of the user's hand, made at the place where the browser
 * itself would hand them to the extension; no test API of the extension takes part.
 */
export interface Driver {
  readonly browser: Browser;
  /** `chrome-extension://id` or `moz-extension://uuid`. */
  readonly origin: string;
  /** Presses the toolbar button; the popup that opens. Grants `activeTab`. */
  clickAction(page: Page): Promise<Popup>;
  /** Keyboard shortcut, named as in the manifest. Real keys never reach an extension through a driver. */
  command(name: string): Promise<void>;
  /** An entry of the context menu of the tab in front. */
  clickMenu(menuItemId: string, linkUrl?: string): Promise<void>;
  /** Ends the background as the browser does after half a minute without work. */
  suspendBackground(): Promise<void>;
  /**
   * Calls a function, given as its text, with the closed shadow root that holds the reader's dialog or a notice, and `rest`.
   * @throws Error where there is no such root.
   */
  callInClosedRoot(page: Page, look: string, rest: readonly Json[]): Promise<unknown>;
  /** What the user does who lets Lede see a site only when Lede is clicked. */
  withholdAccess(): Promise<void>;
  /** Opens a page of the extension in `page`. */
  goToExtensionPage(page: Page, path: string): Promise<void>;
}
