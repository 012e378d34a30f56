import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { STORY_PARAGRAPHS, storyPage } from './story-pages.ts';

/** Each sets `window.ran` or asks for `/beacon` when it works. In our own words, by the classes of TRUST T1-T6. */
const PAYLOADS = [
  '<img src="/none.png" onerror="ran=1">',
  '<p onclick="ran=1" onmouseover="ran=1" style="background:url(/beacon?style)">A paragraph that listens, long enough to be kept as part of the story by any reader.</p>',
  '<a href="javascript:ran=1">A link that runs</a>, <a href="&#106;avascript:ran=1">and another</a>, <a href="data:text/html,<script>ran=1</script>">and a third</a>',
  '<svg><script>ran=1</script><animate onbegin="ran=1" attributeName="x" dur="1s"/></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran=1&gt;"></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=ran=1>">Words in a noscript</p></noscript>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe><object data="/beacon?object"></object><embed src="/beacon?embed">',
  '<form action="/beacon?form"><button formaction="javascript:ran=1">Send</button><input autofocus onfocus="ran=1"></form>',
  '<video autoplay src="/beacon?video" onloadstart="ran=1"></video><audio autoplay src="/beacon?audio"></audio>',
  '<figure data-embed="video"><figcaption><a href="https://hostile.example/beacon?embed-page">A forged card</a></figcaption></figure>',
  '<img src="/pixel.gif?beacon" width="1" height="1"><link rel="stylesheet" href="/beacon?link"><base href="https://evil.example/">',
  '<template><img src=x onerror="ran=1"></template><style>@import "/beacon?import"; p{color:red!important}</style>',
  '<details open ontoggle="ran=1"><summary>More</summary>Inside the details</details><marquee onstart="ran=1">Moving</marquee>',
];
/** Names that, as a form's fields, hide the DOM methods Readability walks with (TRUST finding 1). */
const CLOBBERS = [
  'parentNode',
  'nextElementSibling',
  'textContent',
  'getAttribute',
  'querySelectorAll',
  'tagName',
  'children',
  'attributes',
];

let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('hostile.example', {
    '/payloads': {
      body: storyPage({ inside: PAYLOADS.join('\n') }),
      headers: { 'content-security-policy': "script-src 'none'" },
    },
    '/deep': storyPage({
      after:
        '<script>let e=document.body;for(let i=0;i<2000;i++){const d=document.createElement("div");e.append(d);e=d}</script>',
    }),
    '/large': storyPage({
      after: '<script>for(let i=0;i<60000;i++)document.body.append(document.createElement("i"))</script>',
    }),
    '*': (url) => storyPage({ before: `<form><input name="${url.pathname.slice(1)}"></form>` }),
  });
});
afterAll(() => h?.stop());

describe('HTML of a hostile page', () => {
  it('reaches neither the reader nor the saved copy alive', async () => {
    const page = await h.open('https://hostile.example/payloads');
    await h.command(page);
    const reader = h.reader(page);
    await reader.waitFor('.story-text p');
    const asked = h.server.requests.length;
    await reader.evaluate((root) => {
      const text = root.querySelector('.story-text');
      for (const element of text?.querySelectorAll('*') ?? []) {
        for (const type of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle'])
          element.dispatchEvent(new Event(type));
      }
    });
    const left = await reader.evaluate((root) =>
      [...(root.querySelector('.story-text')?.querySelectorAll('*') ?? [])].flatMap((element) => [
        ...(/^(script|style|iframe|object|embed|form|input|svg|math|template|base|link|marquee)$/.test(
          element.localName,
        )
          ? [element.localName]
          : []),
        ...element
          .getAttributeNames()
          .filter(
            (name) =>
              /^(on|style$|id$|name$|class$|srcset$|formaction$|ping$)/.test(name) &&
              !element.matches('.table-box, .picture-note, .embed, .embed *'),
          ),
        ...(element.matches('video:not([preload="none"]), audio:not([preload="none"]), [autoplay]')
          ? [`${element.localName} plays`]
          : []),
        ...(/^(?!https?:|mailto:|tel:|#|$)/.test(element.getAttribute('href') ?? '')
          ? [`href ${element.getAttribute('href')}`]
          : []),
      ]),
    );
    expect(left).toEqual([]);
    const paragraphs = await reader.texts('.story-text p');
    expect(paragraphs).toEqual(expect.arrayContaining([...STORY_PARAGRAPHS]));

    await reader.click('.bar .primary');
    await reader.waitFor('.bar .saved');
    const list = await h.openExtensionPage('library.html', '.row a');
    const href = await list.$eval('.row a', (link) => link.getAttribute('href') ?? '');
    await list.close();
    const story = await h.openExtensionPage(href.replace(/^\//, ''), '.story-text p');
    expect(await story.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(
      await story.$$eval(
        '.story-text script, .story-text [onerror], .story-text form, .story-text svg',
        (found) => found.length,
      ),
    ).toBe(0);
    await story.close();
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(h.server.requests.slice(asked).filter((url) => url.includes('beacon'))).toEqual([]);
    await page.close();
  });

  it.each(CLOBBERS)('cannot stop the reader with a field named %s', async (name) => {
    const page = await h.open(`https://hostile.example/${name}`);
    await h.command(page);
    await h.reader(page).waitFor('.story-text p');
    expect(await h.reader(page).texts('.story-text p')).toEqual(STORY_PARAGRAPHS);
    await page.close();
  });

  it.each([
    ['deep', 'built too deep'],
    ['large', 'too large'],
  ])('that is too %s is refused with a sentence, and the page lives on', async (path, sentence) => {
    const page = await h.open(`https://hostile.example/${path}`);
    const tabId = await h.tabIdOf(page);
    await expect(h.ask('openReader', { tabId })).rejects.toThrow(sentence);
    expect(await page.evaluate('1 + 1')).toBe(2);
    await page.close();
  });
});
