import { OTHER_PROVIDERS } from './other-providers';
import { POST_PROVIDERS } from './post-providers';
import type { Provider, Recognised } from './provider';
import { VIDEO_PROVIDERS } from './video-providers';

export const PROVIDERS: readonly Provider[] = [...VIDEO_PROVIDERS, ...OTHER_PROVIDERS, ...POST_PROVIDERS];

/**
 * What stands at an address, of a player or of its page: the film, post, map or chart of a known site. A player's address
 * is put together from parts that were parsed, never taken as it is; so whoever wrote the address, the frame is one of
 * `PLAYER_ORIGINS`.
 * @returns `undefined` for an address of no known site, and for anything that is no web address.
 */
export function recognise(address: string): Recognised | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username) return undefined;
  const host = url.hostname.replace(/^(www|m)\./, '');
  for (const { name, kind, host: hosts, read } of PROVIDERS) {
    const found = hosts.test(host) ? read(url) : undefined;
    if (found) return { kind, provider: name, ...found };
  }
  return undefined;
}

/** The name of the site behind an address: a known site's own, otherwise its host. */
export function siteBehind(address: string): string {
  return (
    recognise(address)?.provider ??
    (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '')
  );
}
