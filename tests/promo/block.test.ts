// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countWords, isOwn, labelOf, readBlock } from '../../utils/promo/block';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe('readBlock', () => {
  it('reads lines by blocks, not by inline elements', () => {
    const block = readBlock(
      element(
        '<div><h4>Get <b>the</b> app</h4><p>It is <i>free</i>.</p><button>Go</button><script>no</script></div>',
      ),
    );
    expect(block?.lines).toEqual(['Get the app', 'It is free.', 'Go']);
  });

  it('keeps the words of inline elements apart', () => {
    expect(readBlock(element('<div><span>Harbour</span> <span>News</span></div>'))?.text).toBe(
      'Harbour News',
    );
  });

  it('takes an inline element that is shown as a block for a line of its own', () => {
    expect(
      readBlock(
        element('<div><span style="display:block">One</span><span style="display:block">Two</span></div>'),
      )?.lines,
    ).toEqual(['One', 'Two']);
  });

  it('tells links of a promo from links of the page', () => {
    const block = readBlock(
      element(
        '<div><a href="/">Harbour</a><a href="/newsletters">All</a><a href="https://x.app.link">Open</a><a href="/privacy">Privacy</a><a href="#">×</a></div>',
      ),
    );
    expect(block?.foreignLinks).toBe(1);
  });

  it.each([
    ['a headline', '<div><h1>Pier</h1></div>'],
    ['a password', '<div><input type="password"></div>'],
    ['a place to write', '<div><textarea></textarea></div>'],
    ['too many words', `<div>${'<p>one two three</p>'.repeat(60)}</div>`],
    ['too many parts', `<div>${'<i></i>'.repeat(300)}</div>`],
  ])('refuses %s', (_, html) => {
    expect(readBlock(element(html))).toBeUndefined();
  });

  it.each([
    [
      'nothing but an ask',
      '<div><p>Get our app</p><a href="/app">Get it</a><a href="/">Harbour</a></div>',
      true,
    ],
    [
      'prose',
      '<div><p>The harbour board voted on Tuesday to rebuild the eastern pier, which a storm tore apart in February.</p></div>',
      false,
    ],
    [
      'prose in quotation marks',
      '<div><p>“You and our board will have to agree on what to do with your pier,” she said.</p></div>',
      false,
    ],
    ['a link to a story', '<div><a href="/1">Board votes on the pier</a></div>', false],
    ['several links of the page', '<div><a href="/a">Town</a><a href="/b">Sport</a></div>', false],
    ['a time', '<div><time>Monday</time></div>', false],
  ])('tells the site’s own from what else a page holds: %s', (_, html, own) => {
    const block = readBlock(element(html));
    expect(block && isOwn(block)).toBe(own);
  });

  it('sees that a block stays in view', () => {
    expect(readBlock(element('<div style="position:fixed">a</div>'))?.floats).toBe(true);
    expect(readBlock(element('<div>a</div>'))?.floats).toBe(false);
  });
});

describe('labelOf', () => {
  it.each([
    ['<a> Get  it </a>', 'Get it'],
    ['<button aria-label="Close"></button>', 'Close'],
    ['<a><img alt="App Store"></a>', 'App Store'],
    ['<input type="submit" value="Send">', 'Send'],
    ['<a></a>', ''],
  ])('%s', (html, label) => {
    expect(labelOf(element(html))).toBe(label);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one two-three, four.', 4],
    ['下载应用', 4],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
