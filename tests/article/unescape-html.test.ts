import { expect, test } from 'vitest';
import { unescapeHtml } from '../../utils/article/unescape-html';

test.each([
  ['Pier &amp; quay', 'Pier & quay'],
  ['Pier &amp;amp; quay', 'Pier & quay'],
  ['the &quot;old&quot; pier', 'the "old" pier'],
  ['it&#8217;s, it&#x2019;s, it&rsquo;s', 'it’s, it’s, it’s'],
  ['fish & chips; at &c; AT&T', 'fish & chips; at &c; AT&T'],
  ['&#0; &#99999999; &#xfffffff;', '&#0; &#99999999; &#xfffffff;'],
  ['nothing', 'nothing'],
])('%s is %s', (text, plain) => {
  expect(unescapeHtml(text)).toBe(plain);
});
