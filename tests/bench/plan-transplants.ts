import { siteOf } from '../../utils/article/site-of.ts';
import type { DonorBlock } from './find-donors.ts';
import { hashName, shuffle } from './hash-name.ts';

/** A promo block, and the page it comes from. */
export interface Donor extends DonorBlock {
  id: string;
  site: string;
}

/** A page with a story to put blocks into. */
export interface Host {
  id: string;
  site: string;
}

export interface Operation<H extends Host> {
  host: H;
  grafts: { donor: Donor; at: number }[];
}

/** Where in the story blocks are put. */
const PLACES = [0.25, 0.5, 0.75];

/** Sites that say the same on every page would speak for all. */
const MAX_OF_SITE = 2;
const MAX_OF_KIND = 40;

const SEED = 'lede';

/**
 * Which blocks go into which pages: at most two of a site and kind and forty of a kind, each once at each place, in
 * three pages of other sites. Three different blocks share a page. Drawn by names, so that it is the same each time.
 */
export function planTransplants<H extends Host>(
  donors: readonly Donor[],
  hosts: readonly H[],
): Operation<H>[] {
  const chosen = shuffle(chooseDonors(donors), nameOf, SEED);
  const places = shuffle(hosts, ({ id }) => id, SEED);
  return chosen.flatMap((_, turn) => {
    const grafts = PLACES.map((at, step) => ({ donor: chosen[(turn + step) % chosen.length], at })).filter(
      (graft, step, all): graft is { donor: Donor; at: number } =>
        graft.donor !== undefined && all.findIndex(({ donor }) => donor === graft.donor) === step,
    );
    const host = places
      .map((_, step) => places[(turn + step) % places.length])
      .find((place) => place && !grafts.some(({ donor }) => donor.site === place.site));
    return host ? [{ host, grafts }] : [];
  });
}

/** The half of all sites to which one belongs: rules are tuned on the one and judged on the other. */
export function halfOf(site: string): 'tune' | 'held' {
  return (hashName(site) >>> 8) % 2 === 0 ? 'tune' : 'held';
}

export function siteOfAddress(url: string): string {
  return siteOf(new URL(url).hostname);
}

function chooseDonors(donors: readonly Donor[]): Donor[] {
  const taken = new Map<string, number>();
  const take = (key: string, most: number) => {
    const count = taken.get(key) ?? 0;
    if (count < most) taken.set(key, count + 1);
    return count < most;
  };
  return shuffle(donors, nameOf, SEED).filter(
    ({ kind, site, text }) =>
      take(`same ${kind} ${site} ${text}`, 1) &&
      take(`site ${kind} ${site}`, MAX_OF_SITE) &&
      take(`kind ${kind}`, MAX_OF_KIND),
  );
}

function nameOf({ id, kind, text }: Donor): string {
  return `${id} ${kind} ${text}`;
}
