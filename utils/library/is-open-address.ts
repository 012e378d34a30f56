/** Names that only mean something inside somebody's own network (RFC 6761, 6762, 8375, 9476). */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;
/** The URL parser has already spelled every IPv4 form (`2130706433`, `0x7f.1`) as four numbers, and put IPv6 in brackets. */
const IP_LITERAL = /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/**
 * May we fetch this on behalf of a page? Only http(s), and never from the reader's own machine or network, which a page
 * could otherwise probe through us (TRUST T12), except from the host that the page itself came from.
 */
export function isOpenAddress(address: string, pageUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (username || password) return false;
  const host = hostname.replace(/\.$/, '');
  if (URL.canParse(pageUrl) && host === new URL(pageUrl).hostname.replace(/\.$/, '')) return true;
  return host.includes('.') && !IP_LITERAL.test(host) && !PRIVATE_NAME.test(host);
}
