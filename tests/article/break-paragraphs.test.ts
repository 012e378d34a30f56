// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { breakParagraphs } from '../../utils/article/break-paragraphs';

const SENTENCES = [
  'The lock keepers of Tarn Mill will open their gates at night again from the first of May.',
  'They had stopped in the winter, when the lamps along the upper basin failed one after another.',
  'Barge owners then had to wait for daylight, and twice the queue reached back to the old tannery.',
  'Jonas Abara, who carries gravel, says that the wait has cost him forty hours since the new year.',
  'The canal trust found the money in a fund that was meant for benches, and promises the benches later.',
  'New lamps were hung last week by two students, who had read how from a manual of 1931.',
  'A trial night passed without a scratch, though one swan refused to leave the lower chamber.',
  'The trust will count the boats until August and then decide whether the lamps may stay.',
];
const RUN_ON = [...SENTENCES, ...SENTENCES].join(' ');

function broken(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  breakParagraphs(body, 'en');
  return body;
}
const texts = (body: Element) =>
  Array.from(body.querySelectorAll('p'), (p) => p.textContent?.replace(/\s+/g, ' ').trim());
const squeeze = (text: string | null) => text?.replace(/\s+/g, ' ').trim();

describe('line breaks', () => {
  it('makes paragraphs of what two or more part, and keeps the markup across them', () => {
    const body = broken('<p>One <b>two<br> <br>three</b> four.<br/>\n<br><br>Five<br>six.</p>');
    expect(body.innerHTML.replace(/\n/g, '')).toBe(
      '<p>One <b>two</b></p><p><b>three</b> four.</p><p>Five<br>six.</p>',
    );
  });

  it('makes paragraphs of full lines that end in one break each', () => {
    expect(texts(broken(`<p>${SENTENCES.slice(0, 4).join('<br>')}</p>`))).toEqual(SENTENCES.slice(0, 4));
  });

  it.each([
    ['verse', 'The lamp is lit,<br>the gate is wide,<br>the water waits<br>on either side.'],
    ['an address', 'Write to the trust:<br>Lock House<br>Tarn Mill<br>before the end of the month, please.'],
  ])('leaves %s alone', (_, html) => {
    expect(broken(`<p>${html}</p>`).innerHTML).toBe(`<p>${html}</p>`);
  });

  it('takes paragraphs out of a paragraph', () => {
    const { body } = new DOMParser().parseFromString('<p>One</p>', 'text/html');
    const inner = body.ownerDocument.createElement('p');
    inner.textContent = '\u00a0Two ';
    body.firstElementChild?.append(inner, 'three');
    breakParagraphs(body, 'en');
    expect(body.innerHTML.replace(/\n/g, '')).toBe('<p>One</p><p>Two</p><p>three</p>');
  });

  it('keeps a picture between two breaks', () => {
    const body = broken('<p>One.<br><img src="a.jpg"><br>Two.</p>');
    expect(body.querySelectorAll('img')).toHaveLength(1);
  });
});

describe('run-on text', () => {
  it('is broken at sentence ends, with every word in its order', () => {
    const body = broken(`<p>${RUN_ON}</p>`);
    expect(texts(body).length).toBeGreaterThan(4);
    expect(squeeze(body.textContent)).toBe(RUN_ON);
    for (const text of texts(body)) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('keeps links and emphasis, also where one runs over a seam', () => {
    const html = RUN_ON.replace('Jonas Abara', '<a href="https://a.example/">Jonas Abara</a>').replace(
      /New lamps.*swan/,
      '<em>$&</em>',
    );
    const body = broken(`<p>${html}</p>`);
    expect(body.querySelector('a')?.textContent).toBe('Jonas Abara');
    expect(body.querySelectorAll('em').length).toBeGreaterThan(1);
    expect(squeeze(body.textContent)).toBe(RUN_ON);
  });

  it('loses the appeals that an aggregator left in it', () => {
    const appeal = 'Sign up for our daily newsletter to get the best stories in your inbox.';
    const html = [...SENTENCES, appeal, ...SENTENCES].join(' ');
    expect(squeeze(broken(`<p>${html}</p>`).textContent)).toBe(RUN_ON);
  });

  it('keeps a picture that stood in it', () => {
    const body = broken(`<p>${RUN_ON.replace('. They', '. <img src="a.jpg"> They')}</p>`);
    expect(body.querySelectorAll('img')).toHaveLength(1);
  });

  it('is not what a long paragraph among others is', () => {
    const long = `<p>${RUN_ON}</p>`;
    const html = SENTENCES.slice(0, 4)
      .map((sentence) => `<p>${sentence}</p>`)
      .join('');
    expect(broken(html + long).innerHTML).toBe(html + long);
  });

  it('is not two paragraphs of a short story', () => {
    const html = `<p>${SENTENCES.join(' ')}</p><p>${SENTENCES[0]}</p>`;
    expect(broken(html).innerHTML).toBe(html);
  });
});
