// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../utils/promo/detectors';
import { growPromo } from '../../utils/promo/grow-promo';
import { makePage } from './pages';

const FORM =
  '<p id="seed">Sign up for our newsletter</p><form><input type="email"><button>Sign up</button></form>';

function grow(html: string): string | undefined {
  const document = makePage(html);
  return growPromo(document.querySelector('#seed') as Element, DETECTORS)?.element.id;
}

describe('growPromo', () => {
  it('takes the heading and the frames around a promo with it', () => {
    expect(
      grow(
        `<div id="all"><h3>The Tide</h3><div><div id="inner">${FORM}</div></div><p>Every Friday.</p></div>`,
      ),
    ).toBe('all');
  });

  it.each([
    [
      'prose',
      '<p>The harbour board voted on Tuesday to rebuild the eastern pier, which a storm tore apart in February.</p>',
    ],
    ['a link to a story', '<a href="/2">Harbour board votes on the pier</a>'],
    ['a menu', '<nav><a href="/">Home</a></nav>'],
    ['a time', '<time>Monday</time>'],
    ['many more words', '<p>One and two.</p>'.repeat(15)],
  ])('stops before %s', (_, beside) => {
    expect(grow(`<div id="all"><div id="inner">${FORM}</div>${beside}</div>`)).toBe('inner');
  });

  it.each(['main', 'article', 'footer', 'header'])('never takes a whole <%s>', (tag) => {
    expect(grow(`<${tag} id="all"><div id="inner">${FORM}</div></${tag}>`)).toBe('inner');
  });

  it('never takes a cell out of its table', () => {
    expect(grow(`<table><tr><td id="cell"><div id="inner">${FORM}</div></td></tr></table>`)).toBe('inner');
  });

  it('never takes the root of a page', () => {
    const document = makePage('');
    document.body.innerHTML = `<div id="root"><div id="inner">${FORM}</div></div>`;
    expect(growPromo(document.querySelector('#seed') as Element, DETECTORS)?.element.id).toBe('inner');
  });

  it('finds nothing in navigation', () => {
    expect(grow(`<nav><div id="all">${FORM}</div></nav>`)).toBeUndefined();
  });

  it('believes what a rule knows of the seed itself', () => {
    const document = makePage('<div id="seed"><p>Anything</p></div>');
    const known = { kind: 'survey', score: 4, why: 'rule x' } as const;
    expect(growPromo(document.querySelector('#seed') as Element, DETECTORS, known)).toMatchObject({
      kind: 'survey',
      why: 'rule x',
      text: 'Anything',
    });
  });
});
