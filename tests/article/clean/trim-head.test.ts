// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { startRemoval } from '../../../utils/article/clean/removal';
import { trimHead } from '../../../utils/article/clean/trim-head';

const SENTENCE =
  'The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.';
const story = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);
const STANDFIRST = 'By a single vote, the boats get their market back';
const FACTS = {
  title: 'Harbour gets its pier back',
  byline: 'Ann Lee',
  now: new Date('2026-03-10T12:00:00Z'),
  url: 'https://basket.example/a/1',
  publishedTime: '2026-03-08T09:00:00.000Z',
};

/** The standfirst, and the lines above the eight paragraphs of the story. */
function trim(html: string, rest = story(8)) {
  const root = new DOMParser().parseFromString(html + rest, 'text/html').body;
  const blocks = listBlocks(root);
  const standfirst = trimHead(blocks, FACTS, startRemoval(root, blocks));
  const lines = listBlocks(root).map(({ text }) => text);
  return { standfirst, head: lines.slice(0, lines.indexOf(SENTENCE)) };
}

describe('a heading as standfirst', () => {
  test.each(['h2', 'h3', 'h4'])('%s, alone of its kind', (tag) => {
    expect(trim(`<${tag}>${STANDFIRST}</${tag}>`)).toEqual({ standfirst: STANDFIRST, head: [] });
  });

  test('with larger headings below', () => {
    const rest = `${story(2)}<h2>The vote</h2>${story(6)}`;
    expect(trim(`<h3>${STANDFIRST}</h3>`, rest).standfirst).toBe(STANDFIRST);
  });

  test.each([
    ['others of its kind below', `<h2>${STANDFIRST}</h2>`, `${story(2)}<h2>The vote</h2>${story(6)}`],
    ['smaller ones below', `<h2>${STANDFIRST}</h2>`, `${story(2)}<h3>The vote</h3>${story(6)}`],
    ['few words', '<h2>How the boats came back</h2>', story(8)],
    ['no paragraph below', `<h2>${STANDFIRST}</h2>${'<p>So.</p>'.repeat(7)}`, story(8)],
  ])('not with %s', (_, html, rest) => {
    const { standfirst, head } = trim(html, rest);
    expect(standfirst).toBeUndefined();
    expect(head[0]).toBe(listBlocks(new DOMParser().parseFromString(html, 'text/html').body)[0]?.text);
  });
});

describe('below an introduction', () => {
  const INTRODUCTION =
    'The boats had waited for eleven years for what the board has given them now, by one vote.';
  const below = (html: string) => trim(`<p>${INTRODUCTION}</p>${html}`).head;

  test.each([
    '<div>By Ann Lee</div>',
    '<time datetime="2026-03-08T09:00:00Z">8 Mar</time>',
    '<div>By Ann Lee</div><div>8 March 2026, 9:00</div>',
  ])('goes %s', (html) => expect(below(html)).toEqual([INTRODUCTION]));

  test.each([
    ['a day of a chronicle', '<p>1 March 2024</p>'],
    ['a heading', '<h4>8 March 2026</h4>'],
    ['a date above what is no paragraph', '<p>8 March 2026</p><p>The vote</p>'],
  ])('stays %s', (_, html) => expect(below(html)).toHaveLength(html.split('</').length));
});

describe('below a breadcrumb as long as a paragraph', () => {
  const TRAIL = `<div>Home / The harbour and all that is in it / ${FACTS.title} | The harbour’s own paper, for all who sail in it since 1911</div>`;
  const below = (text: string) => trim(`${TRAIL}<h6>${text}</h6>`).head.slice(1);

  test.each(['Basket team | 5 min read', '7 - 9 minutes read', '4 Minuten Lesezeit', '3 min de lectura'])(
    '%s goes',
    (text) => expect(below(text)).toEqual([]),
  );

  test.each(['5 minutes', 'Five minutes to read the tide', '5 min reading the wind'])('%s stays', (text) =>
    expect(below(text)).toEqual([text]),
  );
});

describe('the writer’s life as first paragraph', () => {
  test.each([
    'Ann Lee is a food writer of the Basket, and has sailed on every boat of the harbour.',
    'Ann is a reporter from Vessel Point, and has sailed on every single boat of the harbour.',
  ])('goes: %s', (text) => expect(trim(`<p>${text}</p>`).head).toEqual([]));

  test.each([
    'Ann Ray is a writer who lost all she had in the storm, and now she has it back again.',
    'Ann Lee is a sailor who lost all she had in the storm, and now she has it back again.',
    'Bo Ray is a writer who lost all he had in the storm, and now he has it all back again.',
  ])('stays: %s', (text) => expect(trim(`<p>${text}</p>`).head).toEqual([text]));

  test('stays where it is the second', () => {
    const life = 'Ann Lee is a food writer of the Basket, and has sailed on every boat of the harbour.';
    const root = new DOMParser().parseFromString(`${story(1)}<p>${life}</p>${story(7)}`, 'text/html').body;
    const blocks = listBlocks(root);
    trimHead(blocks, FACTS, startRemoval(root, blocks));
    expect(root.textContent).toContain(life);
  });
});
