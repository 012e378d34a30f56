import { PlainError } from './plain-error.ts';

/** What a browser's driver throws where a page hangs, crashes or is closed. */
const DRIVER_NAMES = /^(?:ProtocolError|TimeoutError|TargetCloseError|ConnectionClosedError)$/;
const WAITED = /^Waited [\d.]+ s in vain for /;

/** What to print of a failure: one sentence for what the page or the browser did, the whole stack for what we did. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof PlainError) return error.message;
  const [line = ''] = error.message.split('\n');
  const isOfBrowser = DRIVER_NAMES.test(error.name) || WAITED.test(line);
  if (!isOfBrowser) return error.stack ?? error.message;
  return `The browser did not get through this page (${line.replace(/[.\s]+$/, '')}): it may be too heavy.`;
}
