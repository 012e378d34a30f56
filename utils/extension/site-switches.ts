/**
 * What the reader has decided for a site. Read here without the storage library, which would double the script on
 * every page; written in `settings.ts`.
 */
export interface SiteSwitches {
  /** Open stories of this site in the reader by itself. */
  autoOpen: boolean;
  /** Hide promo blocks on this site's pages. */
  quiet: boolean;
}

export type Sites = ReadonlyMap<string, SiteSwitches>;

/** The key in `storage.local`: an object of host name -> switches. */
export const SITES_KEY = 'sites';

const DEFAULT_SWITCHES: SiteSwitches = { autoOpen: false, quiet: true };

/** A fresh map out of whatever was stored; what is not valid is left out. */
export function parseSites(value: unknown): Sites {
  const sites = new Map<string, SiteSwitches>();
  if (typeof value !== 'object' || value === null) return sites;
  for (const [host, stored] of Object.entries(value)) {
    if (typeof stored !== 'object' || stored === null) continue;
    const { autoOpen, quiet } = stored as Record<string, unknown>;
    sites.set(host, {
      autoOpen: typeof autoOpen === 'boolean' ? autoOpen : DEFAULT_SWITCHES.autoOpen,
      quiet: typeof quiet === 'boolean' ? quiet : DEFAULT_SWITCHES.quiet,
    });
  }
  return sites;
}

/** The switches of `host` (a host name without port); the defaults where nothing was decided. */
export function switchesFor(sites: Sites, host: string): SiteSwitches {
  return sites.get(host) ?? DEFAULT_SWITCHES;
}
