// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sanitizeHtml } from '../../utils/article/sanitize';

const sanitize = (html: string) => sanitizeHtml(html, window);

test('keeps what an article is made of', () => {
  const html =
    '<h2>Part</h2><p lang="de" dir="ltr">A <em>b</em> <abbr title="see">c</abbr></p><ol start="3" reversed=""><li value="5">x</li></ol>' +
    '<table><tbody><tr><th scope="col">h</th><td colspan="2">d</td></tr></tbody></table><blockquote cite="https://a.example/">q</blockquote><pre><code>c</code></pre>';
  expect(sanitize(html)).toBe(html);
});

describe('drops', () => {
  test.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['event handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['style, class, id and name', '<p style="top:0" class="c" id="i" name="n">a</p>', '<p>a</p>'],
    [
      'svg, and math that draws nothing',
      '<svg><a href="javascript:1">x</a></svg><math></math><p>a</p>',
      '<p>a</p>',
    ],
    ['style sheets and templates', '<style>p{}</style><template><b>x</b></template><p>a</p>', '<p>a</p>'],
    [
      'frames and embeds',
      '<iframe src="https://a.example"></iframe><embed src="https://a.example"><p>a</p>',
      '<p>a</p>',
    ],
    ['forms but not their text', '<form action="/x"><input name="y"><p>a</p></form>', '<p>a</p>'],
    ['framesets', '<frameset onload="alert(1)"><frame src="https://a.example"></frameset>', ''],
    ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
    [
      'attributes that belong to another element',
      '<p href="https://a.example" colspan="2" src="x">a</p>',
      '<p>a</p>',
    ],
    ['custom elements but not their text', '<x-y onfoo="1"><p>a</p></x-y>', '<p>a</p>'],
    [
      'numbers that are none',
      '<table><tbody><tr><td colspan="2;x">d</td></tr></tbody></table>',
      '<table><tbody><tr><td>d</td></tr></tbody></table>',
    ],
  ])('%s', (_, html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });
});

describe('what another site shows', () => {
  test('is a figure that leads there, and no frame', () => {
    const card = (kind: string) =>
      `<figure data-embed="${kind}"><figcaption><a href="https://a.example/" rel="noopener noreferrer">x</a></figcaption></figure>`;
    expect(sanitize(card('video'))).toBe(card('video'));
    expect(sanitize(card('frame" onload="x'))).not.toContain('data-embed');
    expect(sanitize('<p data-embed="video" data-other="x">a</p>')).toBe('<p>a</p>');
    expect(
      sanitize(
        '<figure data-embed="video"><iframe src="https://www.youtube-nocookie.com/embed/x"></iframe></figure>',
      ),
    ).toBe('<figure data-embed="video"></figure>');
  });

  test('plays when asked to only', () => {
    expect(
      sanitize(
        '<video src="https://a.example/f.mp4" poster="https://a.example/p.jpg" autoplay loop onplay="x()">old<track src="x"></video>',
      ),
    ).toBe(
      '<video src="https://a.example/f.mp4" poster="https://a.example/p.jpg" controls="" preload="none"></video>',
    );
    expect(
      sanitize('<audio src="javascript:alert(1)"></audio><video src="data:video/mp4;base64,AA"></video>'),
    ).toBe('');
  });
});

describe('marks of places', () => {
  test('are numbers, since a name could be one of a property', () => {
    const html =
      '<p data-anchor="12">a <a href="https://a.example/#n" data-to="12" rel="noopener noreferrer">1</a></p>';
    expect(sanitize(html)).toBe(html);
    expect(sanitize('<p data-anchor="parentNode" id="x">a</p>')).toBe('<p>a</p>');
  });
});

describe('formulas', () => {
  test('keep what draws them', () => {
    const html =
      '<math display="block"><mfrac linethickness="2px"><mi mathvariant="bold">x</mi><mrow><mo stretchy="false">(</mo><mn>2</mn></mrow></mfrac></math>';
    expect(sanitize(html)).toBe(html);
  });

  test.each([
    ['links', '<math><mi href="javascript:alert(1)" xlink:href="x">x</mi></math>', '<math><mi>x</mi></math>'],
    [
      'HTML within',
      '<math><mtext><p>a</p><img src="https://a.example/1.jpg"></mtext><mi>x</mi></math>',
      /^<math>(<mtext><\/mtext>)?<mi>x<\/mi><\/math>$/,
    ],
    [
      'actions',
      '<math><maction actiontype="statusline"><mi>x</mi></maction></math>',
      '<math><mi>x</mi></math>',
    ],
    ['their parts alone', '<mfrac><mi>x</mi></mfrac>', ''],
    ['style', '<math style="color:red" class="c" id="i"><mi>x</mi></math>', '<math><mi>x</mi></math>'],
  ])('lose %s', (_, html, expected) => {
    if (typeof expected === 'string') expect(sanitize(html)).toBe(expected);
    else expect(sanitize(html)).toMatch(expected);
  });
});

describe('links', () => {
  const rel = 'rel="noopener noreferrer"';
  test.each([
    ['https://a.example/x', `<a href="https://a.example/x" ${rel}>l</a>`],
    ['mailto:a@b.example', `<a href="mailto:a@b.example" ${rel}>l</a>`],
    ['tel:+123', `<a href="tel:+123" ${rel}>l</a>`],
    ['javascript:alert(1)', 'l'],
    ['java\nscript:alert(1)', 'l'],
    ['data:text/html,<b>x', 'l'],
    ['vbscript:x', 'l'],
    ['blob:https://a.example/1', 'l'],
    ['/relative', 'l'],
  ])('to %j', (href, expected) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = 'l';
    expect(sanitize(link.outerHTML)).toBe(expected);
  });

  test('may not choose their own rel or target', () => {
    expect(sanitize('<a href="https://a.example/" rel="opener" target="_top" ping="/p">l</a>')).toBe(
      `<a href="https://a.example/" ${rel}>l</a>`,
    );
  });
});

describe('pictures', () => {
  test('ask for nothing before they are near, and say nothing of the reader', () => {
    expect(
      sanitize(
        '<img src="https://a.example/1.jpg" alt="x" width="80" height="60" srcset="https://a.example/2.jpg 2x" onerror="alert(1)">',
      ),
    ).toBe(
      '<img src="https://a.example/1.jpg" alt="x" width="80" height="60" referrerpolicy="no-referrer" loading="lazy" decoding="async">',
    );
  });

  test.each([
    ['without address', '<img alt="x">'],
    ['of one pixel', '<img src="https://a.example/p.gif" width="1" height="1">'],
    ['of no height', '<img src="https://a.example/p.gif" height="0">'],
    ['that are hidden', '<img src="https://a.example/p.gif" hidden>'],
    ['that are documents', '<img src="data:image/svg+xml;base64,PHN2Zz4=">'],
    ['from other schemes', '<img src="javascript:alert(1)">'],
    ['from nowhere', '<img src="pixel.gif">'],
  ])('%s go', (_, html) => {
    expect(sanitize(html)).toBe('');
  });

  test('may carry themselves, as rasters', () => {
    expect(sanitize('<img src="data:image/png;base64,iVBORw0KGgo=">')).toContain(
      'src="data:image/png;base64,iVBORw0KGgo="',
    );
  });
});

test.each([
  '<a href="https://a.example/"><table><a href="https://b.example/">x</a></table>',
  '<p>a<table><tr><td>b<p>c</table>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<b><p><i><p>x</b></i>',
  '<select><template><img src=x onerror=alert(1)></template></select>',
])('changes nothing the second time: %s', (html) => {
  const once = sanitize(html);
  expect(sanitize(once)).toBe(once);
  expect(once).not.toMatch(/onerror|<style|<svg|<math/i);
});
