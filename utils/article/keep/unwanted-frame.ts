/** Hosts of advertising, counting, consent, payment and comments: nothing of theirs is part of a story. */
const UNWANTED_HOST =
  /(^|\.)(doubleclick|googlesyndication|googletagmanager|google-analytics|googleadservices|adservice|amazon-adsystem|adnxs|criteo|taboola|outbrain|rubiconproject|pubmatic|openx|casalemedia|smartadserver|adform|moatads|teads|sharethrough|revcontent|mgid|zergnet|quantserve|scorecardresearch|chartbeat|hotjar|permutive|onetrust|cookiebot|sp-prod|privacy-mgmt|sourcepoint|consensu|didomi|usercentrics|recaptcha|hcaptcha|tinypass|piano|disqus|disquscdn|hyvor|coral|spot|openweb|vuukle|viafoura|addthis|sharethis|addtoany|list-manage|mailchimp|mailerlite|convertkit|beehiiv|sendinblue|campaignmonitor|createsend|klaviyo|hubspot|hsforms|getrevue|mailmunch|sumo|poptin|opinary|crowdsignal|polldaddy)\.(com|net|org|io|co|live|market|eu|im|it|page)$|^accounts\.google\.com$|^(www\.)?substack\.com$|^[\w-]+\.substack\.com$/i;

/** Plugins of sites whose other frames are embeds. */
const UNWANTED_PATH =
  /facebook\.com\/(v\d+\.\d+\/)?plugins\/(?!post|video)|facebook\.com\/tr\b|(twitter|x)\.com\/(widgets\/)?(widget_iframe|follow_button|tweet_button)|linkedin\.com\/(cws|widgets)|pinterest\.com\/(pin\/create|ext)|google\.[a-z.]+\/(recaptcha|pagead|ads|gen_204|search)|\/(newsletter|subscribe|sign-?up|login|comments?|captcha|adframe|ads?|ads?-?banner|sponsor|consent|pixel|beacon|track(er|ing)?)(\/|\.html?|\.php|\?|$)/i;

/** What pages call such frames and the boxes around them. */
const UNWANTED_NAME =
  /(^|[\s_-])(ads?|adslot|adunit|advert\w*|dfp|gpt|banner|sponsor\w*|newsletter\w*|subscribe\w*|subscription|sign-?up|mailing|mc_embed\w*|comments?|disqus\w*|consent|cookie\w*|captcha|recaptcha|paywall|share|social-?share|follow|like-?button|tracking|pixel|popup|modal|chat|weather|related|recommend\w*|outbrain|taboola|sidebar|donat\w*|survey|poll|promo\w*|cta|login)([\s_-]|$|\d)|google_ads|aswift|^ad\b/i;

const UNWANTED_TITLE =
  /^(?:(?:3rd party )?ad(?:s|vert\w*)?\b|newsletter|sign ?up|subscribe|comments?$|recaptcha|sponsored)/i;

/** "Advertisement" above a frame, in a box that is named for it. In characters. */
const LITTLE_TEXT = 40;

/** Smaller than this, in CSS pixels, nothing can be read. */
const MIN_HEIGHT = 60;

/** A frame that is no part of the story: an advertisement, a counter, a comment box, a form to sign up. */
export function isUnwantedFrame(frame: Element, address: string): boolean {
  const { hostname } = new URL(address);
  if (UNWANTED_HOST.test(hostname) || UNWANTED_PATH.test(address)) return true;
  return isTooSmall(frame);
}

/** What the page calls a frame of a site that is not known, or the boxes that hold little else, says it is none. */
export function isNamedUnwanted(frame: Element, outermost: Element): boolean {
  for (let element: Element | null = frame; element; element = element.parentElement) {
    const isAround = !outermost.contains(element);
    if (isAround && (element.textContent ?? '').trim().length > LITTLE_TEXT) return false;
    const said = ['class', 'id', 'data-called', 'data-testid'].map(
      (name) => element?.getAttribute(name) ?? '',
    );
    if (said.some((names) => UNWANTED_NAME.test(names))) return true;
    if (UNWANTED_TITLE.test(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? ''))
      return true;
    if (isAround) return false;
  }
  return false;
}

/** Names of boxes that say what is in them is not the story. */
export function saysNoStory(element: Element): boolean {
  return UNWANTED_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

function isTooSmall(frame: Element): boolean {
  if (frame.hasAttribute('hidden') || frame.getAttribute('aria-hidden') === 'true') return true;
  const style = frame.getAttribute('style') ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  const height =
    /^\s*(\d+)(px)?\s*$/.exec(frame.getAttribute('height') ?? '')?.[1] ??
    /(?:^|;)\s*height\s*:\s*(\d+)px/i.exec(style)?.[1];
  const width = /^\s*(\d+)(px)?\s*$/.exec(frame.getAttribute('width') ?? '')?.[1];
  const isLow = height !== undefined && Number(height) < MIN_HEIGHT;
  // Frames that grow by script begin with a height of nothing, or of one line.
  return (
    (isLow && (width === undefined || Number(width) < MIN_HEIGHT || Number(height) <= 2)) ||
    width === '0' ||
    width === '1'
  );
}
