/**
 * Places where each name before the dot is somebody else's site. The largest of the public suffix list's private part;
 * the whole list (`tldts`, 305 kB) would make the reader's script three times as heavy, and slow every opening.
 */
const SHARED_HOSTS =
  /(^|\.)(blogspot\.\w{2,3}(\.\w{2})?|wordpress\.com|substack\.com|medium\.com|tumblr\.com|ghost\.io|github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|firebaseapp\.com|herokuapp\.com|amplifyapp\.com|cloudfront\.net|azurewebsites\.net|wixsite\.com|weebly\.com|squarespace\.com|livejournal\.com|over-blog\.com|hatenablog\.com)$/;

/** Second levels under a country's own that are open to all: `co.uk`, `com.au`, `or.jp`, `gov.in`, `net.br`. */
const OPEN_SECOND_LEVEL =
  /^(co|com|net|org|or|ne|ac|edu|gov|go|gob|gouv|mil|info|nom|ltd|plc|me|sch|asn|id|web|blog)$/;

/**
 * The part of a host name that one owner has, as far as it can be told without the public suffix list:
 * `news.bbc.co.uk` -> `bbc.co.uk`. An address by number is its own site.
 */
export function siteOf(hostname: string): string {
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const labels = hostname.toLowerCase().split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const suffix = top.length === 2 && OPEN_SECOND_LEVEL.test(second) ? 2 : 1;
  const shared = SHARED_HOSTS.exec(hostname)?.[2]?.split('.').length ?? 0;
  return labels.slice(-Math.max(suffix, shared) - 1).join('.');
}
