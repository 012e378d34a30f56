// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { findHeldLead, holdParts } from '../../../utils/article/keep/hold-parts';
import { putBack } from '../../../utils/article/keep/put-back';

const URL = 'https://a.example/story';
const PROSE =
  'The harbour master said on Tuesday that the boat would be turned at the next tide, if there was one.';

/** Holds the parts of a page and puts them back, as if all of it were the story. */
function keep(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const headline = page.querySelector('h1') ?? undefined;
  const held = holdParts(page, URL);
  const lead = findHeldLead(page, held, { headline, lines: listBlocks(page.body) });
  const between = page.body.innerHTML;
  putBack(page.body, held, lead);
  return { between, html: page.body.innerHTML, body: page.body };
}

const frame = (src: string, more = '') => `<iframe src="${src}" ${more}></iframe>`;
const links = (body: Element) =>
  Array.from(body.querySelectorAll('figure[data-embed] > figcaption > a'), (link) =>
    link.getAttribute('href'),
  );

describe('an embed', () => {
  test('waits as a picture without a name, in place of its boxes', () => {
    const { between } = keep(
      `<p>a</p><div class="media widget"><div class="social-embed">${frame('https://www.youtube.com/embed/aB3_dEf-9hI')}</div></div><p>b</p>`,
    );
    expect(between).toBe('<p>a</p><figure><img data-held="0" data-src="held"></figure><p>b</p>');
  });

  test.each([
    ['lazy', '<iframe data-src="//player.vimeo.com/video/76979871"></iframe>', 'https://vimeo.com/76979871'],
    [
      'waiting for consent',
      '<iframe src="about:blank" data-cmp-src="https://player.vimeo.com/video/76979871"></iframe>',
      'https://vimeo.com/76979871',
    ],
    [
      'a facade',
      '<lite-youtube videoid="aB3_dEf-9hI"></lite-youtube>',
      'https://www.youtube.com/watch?v=aB3_dEf-9hI',
    ],
    [
      'a data attribute',
      '<div data-youtube-id="aB3_dEf-9hI"><img src="/t.jpg"></div>',
      'https://www.youtube.com/watch?v=aB3_dEf-9hI',
    ],
    ['an AMP element', '<amp-vimeo data-videoid="76979871"></amp-vimeo>', 'https://vimeo.com/76979871'],
    [
      'a bare address of WordPress',
      '<figure><div class="wp-block-embed__wrapper">https://youtu.be/aB3_dEf-9hI</div></figure>',
      'https://www.youtube.com/watch?v=aB3_dEf-9hI',
    ],
    ['a document', '<object data="/plan.pdf" type="application/pdf"></object>', 'https://a.example/plan.pdf'],
    [
      'a script of Datawrapper',
      '<div id="datawrapper-vis-Xy12z"><script src="https://datawrapper.dwcdn.net/Xy12z/embed.js"></script></div>',
      'https://datawrapper.dwcdn.net/Xy12z/',
    ],
    [
      'a script of Telegram',
      '<script data-telegram-post="harbour/12" src="https://telegram.org/js/telegram-widget.js"></script>',
      'https://t.me/harbour/12',
    ],
    [
      'a plugin of Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/port/posts/123"></div>',
      'https://www.facebook.com/port/posts/123',
    ],
  ])('%s is found', (_, html, address) => {
    expect(links(keep(`<p>${PROSE}</p>${html}<p>${PROSE}</p>`).body)).toEqual([address]);
  });

  test.each([
    ['advertisements', frame('https://x.safeframe.googlesyndication.com/a.html', 'width="300" height="250"')],
    [
      'unknown frames in boxes for advertisements',
      `<div class="ad-slot">${frame('https://cdn.example/creative')}</div>`,
    ],
    [
      'frames that are named as advertisements',
      // Copied pages have lost the names of their frames.
      frame('https://ads.example/frame', 'data-called="google_ads_iframe_1"'),
    ],
    ['frames that are called advertisements', frame('https://ads.example/f', 'title="3rd party ad content"')],
    ['counters', frame('https://count.example/x', 'width="1" height="1"')],
    ['hidden frames', frame('https://b.example/x', 'style="display:none"')],
    ['comments', frame('https://disqus.com/embed/comments/?f=a')],
    ['like buttons', frame('https://www.facebook.com/plugins/like.php?href=x')],
    ['forms to sign up', frame('https://harbour.substack.com/embed')],
    ['frames without address', '<iframe srcdoc="<p>x"></iframe>'],
    ['frames that run', frame('javascript:alert(1)')],
  ])('%s are none', (_, html) => {
    const { body } = keep(`<p>${PROSE}</p>${html}<p>${PROSE}</p>`);
    expect(body.querySelectorAll('figure, iframe')).toHaveLength(0);
  });

  test('of an unknown site is kept between paragraphs only', () => {
    const map = (name: string) => frame(`https://b.example/${name}`, 'width="600" height="400"');
    const { body } = keep(`${map('above')}<p>${PROSE}</p>${map('within')}<p>${PROSE}</p>${map('below')}`);
    expect(links(body)).toEqual(['https://b.example/within']);
  });

  test('stands once', () => {
    const video = frame('https://www.youtube.com/embed/aB3_dEf-9hI');
    expect(links(keep(`<p>a</p>${video}<p>b</p>${video}<p>c</p>`).body)).toHaveLength(1);
  });

  test('brings its caption along, and takes no paragraph with it', () => {
    const { html } = keep(
      `<div><figure>${frame('https://player.vimeo.com/video/76979871', 'title="The turn"')}<figcaption>At <b>noon</b>.</figcaption></figure><p>Text</p></div>`,
    );
    expect(html).toContain(
      '<a href="https://vimeo.com/76979871">The turn</a> At <b>noon</b>.</figcaption></figure><p>Text</p>',
    );
  });

  test('says once what is both its title and its caption', () => {
    const { html } = keep(
      `<figure>${frame('https://player.vimeo.com/video/76979871', 'title="The turn"')}<figcaption>The turn.</figcaption></figure>`,
    );
    expect(html).toContain('>The turn</a></figcaption>');
  });

  test('cannot be forged with our own marks', () => {
    const { body } = keep(
      `<p data-anchor="1">a</p><figure data-embed="video"><a href="https://b.example/" data-to="1">x</a></figure><img data-held="0">${frame('https://www.youtube.com/embed/aB3_dEf-9hI')}`,
    );
    expect(body.querySelectorAll('[data-held], [data-anchor], [data-to]')).toHaveLength(0);
    expect(body.querySelectorAll('[data-embed]')).toHaveLength(1);
  });

  test.each([
    ['above the text', ''],
    ['below a standfirst that reads like text', `<p>${PROSE.replace('Tuesday', 'Monday')}</p>`],
  ])('%s belongs to the story, even where that begins later', (_, standfirst) => {
    const page = new DOMParser().parseFromString(
      `<h1>A boat is turned</h1>${standfirst}<div class="hero">${frame('https://player.vimeo.com/video/76979871')}</div><div id="body"><p>${PROSE}</p></div>`,
      'text/html',
    );
    const held = holdParts(page, URL);
    const headline = page.querySelector('h1') ?? undefined;
    const lead = findHeldLead(page, held, { headline, lines: listBlocks(page.body) });
    const root = page.querySelector('#body') as Element;
    putBack(root, held, lead);
    expect(root.firstElementChild?.getAttribute('data-embed')).toBe('video');
  });
});

describe('a post', () => {
  test('keeps its words as a quotation, with who wrote them', () => {
    const { html } = keep(
      '<blockquote class="twitter-tweet"><p lang="fi" dir="ltr">Laiva kääntyi. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; The Port (@port) <a href="https://twitter.com/port/status/1890123456789012345?ref_src=x">March 1, 2026</a></blockquote>',
    );
    expect(html).toBe(
      '<figure data-embed="post"><blockquote><p lang="fi" dir="ltr">Laiva kääntyi.</p><p>— The Port (@port), March 1, 2026</p></blockquote><figcaption><a href="https://x.com/port/status/1890123456789012345">X</a></figcaption></figure>',
    );
  });

  test('of an unknown site stays the quotation that it is', () => {
    const quote = '<blockquote class="twitter-quote"><p>As my aunt said.</p></blockquote>';
    expect(keep(quote).html).toBe(quote);
  });
});

describe('a film of the page itself', () => {
  test('keeps what a browser can play, its picture and its caption', () => {
    const { html } = keep(
      '<figure><video autoplay poster="/p.jpg" onplay="x()"><source src="/f.m3u8"><source src="/f.mp4"></video><figcaption>The turn</figcaption></figure>',
    );
    expect(html).toBe(
      '<figure><video src="https://a.example/f.mp4" poster="https://a.example/p.jpg"></video><figcaption>The turn</figcaption></figure>',
    );
  });

  test.each([
    ['only its own script can play', '<video src="blob:https://a.example/1"></video>'],
    ['reads the story aloud', '<div class="listen-to-story"><audio src="/s.mp3"></audio></div>'],
    ['sells something', '<div class="ad-unit"><video src="/ad.mp4"></video></div>'],
  ])('goes where it %s', (_, html) => {
    expect(keep(html).body.querySelector('video, audio')).toBeNull();
  });
});

describe('pictures', () => {
  test('of a gallery follow one another, each once', () => {
    const slide = (name: string, words: string) =>
      `<li class="slick-slide"><figure><img src="/g/harbour-${name}.jpg"><figcaption>${words}</figcaption></figure></li>`;
    const { html } = keep(
      `<p>a</p><div class="media-gallery"><ul>${slide('dawn', 'Dawn')}${slide('noon', 'Noon')}<li class="slick-cloned"><img src="/g/harbour-dawn.jpg"></li></ul><span>1 / 2</span></div><p>b</p>`,
    );
    expect(html).toBe(
      '<p>a</p><figure><img src="/g/harbour-dawn.jpg"><figcaption>Dawn</figcaption></figure><figure><img src="/g/harbour-noon.jpg"><figcaption>Noon</figcaption></figure><p>b</p>',
    );
  });

  test.each([
    [
      'in boxes of their own',
      '<figure><div><div><img src="/1.jpg"></div><div><img src="/2.jpg"></div></div><figcaption>Dawn and noon</figcaption></figure>',
    ],
    [
      'side by side',
      '<figure><img src="/1.jpg"><img src="/2.jpg"><figcaption>Dawn and noon</figcaption></figure>',
    ],
  ])('of a gallery %s keep the caption that they share', (_, html) => {
    expect(keep(`<p>a</p>${html}<p>b</p>`).html).toBe(
      '<p>a</p><figure><img src="/1.jpg"></figure><figure><img src="/2.jpg"><figcaption>Dawn and noon</figcaption></figure><p>b</p>',
    );
  });

  test('that lead to other stories are no gallery', () => {
    const cards =
      '<div class="cards"><a href="/one"><img src="/1.jpg"></a><a href="/two"><img src="/2.jpg"></a></div>';
    expect(keep(`<p>a</p>${cards}`).html).toBe(`<p>a</p>${cards}`);
  });

  test('alone in boxes become figures, with the words that call themselves a caption', () => {
    expect(
      keep(
        '<div class="media"><div><img src="/1.jpg"></div><p class="caption">The <i>Alma</i></p></div><p>b</p>',
      ).html,
    ).toBe('<figure><img src="/1.jpg"><figcaption>The <i>Alma</i></figcaption></figure><p>b</p>');
  });

  test('keep the names of boxes that say they are no part of the story', () => {
    const box = '<div class="newsletter-promo"><img src="/1.jpg"></div>';
    expect(keep(`<p>a</p>${box}`).html).toContain('newsletter-promo');
  });
});

describe('a part in another language', () => {
  test('says so on its own blocks', () => {
    const page = '<h1>x</h1><div dir="rtl" lang="he"><p>א</p><ul><li>ב</li></ul></div><p>c</p>';
    const { body } = keep(page);
    expect(body.querySelector('p')?.outerHTML).toBe('<p lang="he" dir="rtl">א</p>');
    expect(body.querySelector('ul')?.getAttribute('dir')).toBe('rtl');
    expect(body.querySelector('body > p')?.outerHTML).toBe('<p>c</p>');
  });
});

describe('a note', () => {
  test('and its number find each other by marks of ours', () => {
    const { body } = keep(
      '<p>Text<sup id="r1"><a href="#n1">1</a></sup></p><p><a href="https://a.example/story#n1">again</a> <a href="#none">nowhere</a> <a href="https://b.example/#n1">elsewhere</a></p><aside class="footnotes"><ol><li id="n1">Note <a href="#r1">↩</a></li></ol></aside>',
    );
    const [first, again, nowhere, elsewhere, back] = body.querySelectorAll('a');
    const note = body.querySelector('li');
    expect(first?.getAttribute('data-to')).toBe(note?.getAttribute('data-anchor'));
    expect(again?.getAttribute('data-to')).toBe(note?.getAttribute('data-anchor'));
    expect(back?.getAttribute('data-to')).toBe(body.querySelector('sup')?.getAttribute('data-anchor'));
    expect(nowhere?.hasAttribute('data-to')).toBe(false);
    expect(elsewhere?.hasAttribute('data-to')).toBe(false);
    expect(body.querySelector('aside')).toBeNull();
  });
});
