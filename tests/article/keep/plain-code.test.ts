// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { makeCodePlain } from '../../../utils/article/keep/plain-code';

function plain(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  makeCodePlain(page);
  return page.body.innerHTML;
}

test.each([
  [
    'a table with one cell of numbers',
    '<table><tbody><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre><span>a</span>\n  b\n</pre></td></tr></tbody></table>',
    'a\n  b',
  ],
  [
    'a table with a row for each line',
    '<table><tbody><tr><td class="blob-num">1</td><td class="blob-code">a</td></tr><tr><td></td><td class="blob-code">\n</td></tr><tr><td></td><td class="blob-code">  b</td></tr></tbody></table>',
    'a\n\n  b',
  ],
  [
    'boxes for lines',
    '<pre><code><div class="line">a</div><div class="line"></div><div class="line">  b</div></code></pre>',
    'a\n\n  b',
  ],
  [
    'spans for lines, with breaks between them',
    '<pre><code><span class="line">a</span>\n<span class="line">  b</span></code></pre>',
    'a\n  b',
  ],
  [
    'one code element for each line',
    '<pre><code class="line">a</code><code class="line">b</code></pre>',
    'a\nb',
  ],
  ['list items', '<pre><ol class="linenums"><li>a</li><li>b</li></ol></pre>', 'a\nb'],
  ['line breaks', '<pre><code>a<br>b</code></pre>', 'a\nb'],
  [
    'numbers and buttons',
    '<pre><span class="lineno">1 </span><code>a</code><button>Copy</button></pre>',
    'a',
  ],
  [
    'an editor',
    '<div class="CodeMirror-code"><div><div class="CodeMirror-gutter">1</div><pre class="CodeMirror-line"><span>a</span></pre></div><div><pre class="CodeMirror-line">b</pre></div></div>',
    'a\nb',
  ],
])('code in %s becomes one block', (_, html, code) => {
  expect(plain(html)).toBe(`<pre><code>${code}</code></pre>`);
});

test.each([
  '<pre><code>a\n  b</code></pre>',
  '<pre>A poem,\n   with a <em>step</em></pre>',
  '<table><tbody><tr><td>1</td></tr></tbody></table>',
])('leaves %s as it is', (html) => {
  expect(plain(html)).toBe(html);
});
