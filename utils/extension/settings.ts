import { storage } from 'wxt/utils/storage';
import { DEFAULT_READING_STYLE, parseReadingStyle, type ReadingStyle } from '../reading/reading-style';
import { parseSites, SITES_KEY, type SiteSwitches, switchesFor } from './site-switches';

const styleItem = storage.defineItem<unknown>('local:style', { fallback: DEFAULT_READING_STYLE, version: 1 });
const sitesItem = storage.defineItem<unknown>(`local:${SITES_KEY}`, { fallback: {}, version: 1 });

export async function readStyle(): Promise<ReadingStyle> {
  return parseReadingStyle(await styleItem.getValue());
}

export async function writeStyle(style: ReadingStyle): Promise<void> {
  await styleItem.setValue(style);
}

/** Calls `listener` with every later style, from whichever tab or page it was set; returns how to stop. */
export function watchStyle(listener: (style: ReadingStyle) => void): () => void {
  return styleItem.watch((value) => listener(parseReadingStyle(value)));
}

/** The switches of one site, by its host name without port. */
export async function readSite(host: string): Promise<SiteSwitches> {
  return switchesFor(parseSites(await sitesItem.getValue()), host);
}

/** Changes some switches of one site; the others stay. */
export async function writeSite(host: string, change: Partial<SiteSwitches>): Promise<void> {
  const sites = new Map(parseSites(await sitesItem.getValue()));
  sites.set(host, { ...switchesFor(sites, host), ...change });
  await sitesItem.setValue(Object.fromEntries(sites));
}
