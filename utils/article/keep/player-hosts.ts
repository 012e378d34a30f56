/**
 * The only origins that a frame in the reader may show, all of them on the reader's click. The policy of our own pages
 * names the same list (`wxt.config.ts`); a test holds every player of `providers.ts` to it.
 */
export const PLAYER_ORIGINS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://geo.dailymotion.com',
  'https://embed.ted.com',
  'https://archive.org',
  'https://open.spotify.com',
  'https://w.soundcloud.com',
  'https://embed.podcasts.apple.com',
  'https://datawrapper.dwcdn.net',
  'https://flo.uri.sh',
  'https://e.infogram.com',
  'https://www.openstreetmap.org',
  'https://www.google.com',
] as const;
