import { browser } from 'wxt/browser';
import type { Protocol } from './messages';

/** Says something to the background and waits for nothing: a killed worker is told again at the next change. */
export function tell<Name extends keyof Protocol>(name: Name, request: Protocol[Name]['request']): void {
  void Promise.resolve(browser.runtime.sendMessage({ name, request })).catch(() => undefined);
}
