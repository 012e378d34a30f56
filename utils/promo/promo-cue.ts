/** Links and names that a page with a banner, a sign-up box or a survey nearly always has. */
const CUES = [
  'meta[name="apple-itunes-app"]',
  ...['apps.apple.com', 'itunes.apple.com', 'play.google.com/store', 'onelink.me', '.app.link'].map(
    (host) => `a[href*="${host}"]`,
  ),
  'input[type="email"]',
  ...['newsletter', 'banner', 'survey', 'subscribe', 'signup', 'sign-up'].flatMap((name) => [
    `[class*="${name}" i]`,
    `[id*="${name}" i]`,
  ]),
].join();

/** Whether a page that is no story is worth a look for promos: one query, no text read. */
export function hasPromoCue(document: Document): boolean {
  return document.querySelector(CUES) !== null;
}
