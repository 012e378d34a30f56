import type { EmbedKind } from './embed-kinds';

/** A part of another site, known by its address. */
export interface Recognised {
  kind: EmbedKind;
  /** The site's own name: "YouTube". */
  provider: string;
  /** Where a person would look at it: the page of the video or post, not of its player. */
  address: string;
  /** Where it can be played within a story, built from parsed parts of the address on a host of `player-hosts.ts`. */
  player?: Player;
}

export interface Player {
  address: string;
  shape: PlayerShape;
  /** YouTube answers "Error 153" to a player that does not say on which site it stands. */
  needsReferrer?: true;
}

/** Wide as a film, as tall as a list of tracks (px), or as tall as a chart needs. */
export type PlayerShape = 'film' | 'bar' | 'tall';

/** One site, and how its addresses are read. */
export interface Provider {
  name: string;
  kind: EmbedKind;
  /** Tried on the host without `www.` and `m.`. */
  host: RegExp;
  /** `undefined` where the address is none of an embed: the site's front page, a profile, a like button. */
  read(url: URL): Omit<Recognised, 'kind' | 'provider'> | undefined;
}
