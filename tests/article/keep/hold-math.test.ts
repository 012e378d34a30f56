// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { holdMath } from '../../../utils/article/keep/hold-math';
import { putBack } from '../../../utils/article/keep/put-back';
import { sanitizeHtml } from '../../../utils/article/sanitize';

function keep(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const parts = new Map();
  holdMath(page, parts);
  putBack(page.body, parts, undefined);
  return sanitizeHtml(page.body.innerHTML, window);
}

const X = '<mi>x</mi>';

test('a hostile formula takes nothing of the story with it', () => {
  const html = keep(
    '<p>a <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x&gt;"></table></mtext><mi>x</mi></math></p><p>b</p>',
  );
  expect(html).toContain('<p>b</p>');
  expect(html).not.toMatch(/style|img|table|<!--/);
});

describe('a formula', () => {
  test.each([
    [
      'KaTeX, drawn once',
      `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${X}</mrow><annotation>x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span>`,
      `<math><mrow>${X}</mrow></math>`,
    ],
    [
      'KaTeX on a line of its own',
      `<span class="katex-display"><span class="katex"><math>${X}</math></span></span>`,
      `<math display="block">${X}</math>`,
    ],
    [
      'MathJax 3',
      `<mjx-container display="true"><svg></svg><mjx-assistive-mml><math>${X}</math></mjx-assistive-mml></mjx-container>`,
      `<math display="block">${X}</math>`,
    ],
    [
      'MathJax 2 in an attribute',
      `<span class="MathJax_Preview">x</span><span class="MathJax" data-mathml="<math>${X}</math>"><nobr>x</nobr></span><script type="math/tex">x</script>`,
      `<math>${X}</math>`,
    ],
    [
      'MediaWiki',
      `<span class="mwe-math-element"><span style="display:none"><math>${X}</math></span><img alt="x" aria-hidden="true"></span>`,
      `<math>${X}</math>`,
    ],
    [
      'the page itself',
      `<math onclick="x()" href="https://a.example/"><mi mathvariant="bold">x</mi></math>`,
      '<math><mi mathvariant="bold">x</mi></math>',
    ],
    ['TeX only', '<script type="math/tex">\\alpha<1</script>', '<code>\\alpha&lt;1</code>'],
  ])('of %s', (_, html, expected) => {
    expect(keep(`<p>a ${html} b</p>`)).toBe(`<p>a ${expected} b</p>`);
  });
});
