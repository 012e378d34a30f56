import { isPartFragment } from './part-address';

/**
 * Parameters that say where a click came from, never what the page shows.
 * After the lists of ClearURLs and of Firefox's and Brave's own stripping, without those that some site needs.
 */
const TRACKING =
  /^(utm[_-]\w*|at_(medium|campaign\w*|custom\d|link_\w+)|ns_(mchannel|source|campaign|linkname|fee)|oly_(enc|anon)_id|vero_(conv|id)|mc_[ce]id|pk_\w+|mtm_\w+|hsa_\w+|_hs(enc|mi)|__hs\w+|_g[al]|g(clid|clsrc|braid)|wbraid|dclid|fbclid|fb_(action_\w+|source|ref)|msclkid|yclid|ysclid|twclid|ttclid|igshi?d?|li_fat_id|mkt_tok|srsltid|ref_(src|url)|referrer|__twitter_impression|guccounter|guce_referrer(_sig)?|cmp(id)?|ncid|ocid|s_cid|smid|sr_share|wt_(mc|zmc)|xtor|ito|mbid|icid|ftag|taid|smtyp|traffic_source|spref)$/i;

/** Names that some sites give to what they show ("ref=v1.2"), with the values that say where a click came from. */
const NAMED_FOR_MORE: Record<string, RegExp> = {
  ref: /^(?:home|front|start|nav|menu|top|side|foot|head|rss|feed|app|e?mail|newsletter|share|social|search|twitter|facebook|linkedin|reddit|tw$|fb$|hn$)[\w-]*$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i,
  share:
    /^(?:1|true|twitter|x|facebook|linkedin|reddit|pinterest|tumblr|telegram|whatsapp|jetpack-whatsapp|email|mastodon|bluesky|pocket|print)$/i,
};

/**
 * One address for one story: no fragment but that of `part-address.ts`, no tracking parameters, scheme and host in lower case, default port left out.
 * What remains of the query keeps its order and spelling. Text that is no absolute address comes back trimmed.
 */
export function normalizeUrl(address: string): string {
  const text = address.trim();
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (!isPartFragment(url.hash)) url.hash = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  url.search = kept.join('&');
  return url.href;
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=');
  return TRACKING.test(name) || NAMED_FOR_MORE[name.toLowerCase()]?.test(value) === true;
}
