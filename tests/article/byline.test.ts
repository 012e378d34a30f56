// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findByline } from '../../utils/article/byline';
import { readPage } from '../../utils/article/page-reading';

describe('finds', () => {
  const find = (html: string, siteName?: string) => {
    const reading = readPage(
      new DOMParser().parseFromString(html, 'text/html'),
      'https://paper.example/x',
      new Date(),
    );
    return findByline(
      reading,
      { title: 'Pier rebuilt', above: [], below: listBlocks(reading.page.body) },
      siteName,
    );
  };

  test('the data before what is shown, where both name the same', () => {
    expect(find('<meta name="author" content="Ann Lee"><p>By Ann M. Lee, Health Desk</p>')).toBe('Ann Lee');
  });

  test('what is shown where it names another person: data often hold who filed the story', () => {
    expect(find('<meta name="author" content="Ann Lee"><p>By Bo Ray</p>')).toBe('Bo Ray');
    expect(find('<meta name="author" content="Ann Lee"><p>By Ann Lee and Bo Ray</p>')).toBe(
      'Ann Lee and Bo Ray',
    );
  });

  test.each([
    ['in the next line', '<p>Written by</p><p><a href="/team/ann">Ann Lee</a></p>', 'Ann Lee'],
    ['with a role in the line after', '<p>By</p><p>Ann Lee</p><p>Staff Writer</p>', 'Ann Lee'],
    ['with a date glued to it', '<p>by <span>Ann Lee</span><time>March 3, 2026</time></p>', 'Ann Lee'],
    [
      'with a role in an element of its own',
      '<div class="byline"><b>Ann Lee</b><i>Tech Reporter</i></div>',
      'Ann Lee',
    ],
    ['after those who only checked it', '<p>Reviewed by Bo Ray</p><p>Written by Ann Lee</p>', 'Ann Lee'],
    [
      'in an element named for it',
      '<div class="post-author__box"><span>Author</span><b>Ann Lee</b></div>',
      'Ann Lee',
    ],
    [
      'with a second in a line that begins with and',
      '<p>By <b>Ann Lee</b><i>Health Editor</i></p><p>and <b>Bo Ray</b><i>Data Editor</i></p>',
      'Ann Lee, Bo Ray',
    ],
    [
      'with what is said of the writer in an element after',
      '<p>By <b>Ann Lee</b><i>Gardener &amp; Poet</i></p>',
      'Ann Lee',
    ],
    [
      'with the section beside it',
      '<p class="byline"><a href="/tag/coast">Coast News</a><b>Ann Lee</b></p>',
      'Ann Lee',
    ],
    [
      'in a line as long as a sentence',
      '<p>Posted by AnnLee on Friday, March 3, from the harbour, where it rained, dept.</p>',
      'AnnLee',
    ],
    [
      'in a list, with what each is at the paper',
      '<ul><li><span>Ann Lee</span><i>Chief football writer</i></li><li><span>Bo Ray</span><i>Reporter</i></li></ul>',
      'Ann Lee, Bo Ray',
    ],
    [
      'without the place that stands in a piece of its own',
      '<p>Por <b>Ann Lee</b> y <b>Bo Ray</b> | Tollmarsh</p>',
      'Ann Lee y Bo Ray',
    ],
    ['with one of one word after and', '<p>By <b>Ann Lee</b> and <b>Banksy</b></p>', 'Ann Lee and Banksy'],
    ['with an agency', '<p>By <b>Ann Lee</b> | Reuters</p>', 'Ann Lee, Reuters'],
    [
      'before the label of the date',
      '<p><span>كتب: ليلى حداد</span> <span>نُشر في: 18 مارس 2026 - 09:30</span></p>',
      'ليلى حداد',
    ],
    ['in lower case after a colon', '<p>Words by: ann lee</p>', 'ann lee'],
  ])('a name %s', (_, html, name) => {
    expect(find(html)).toBe(name);
  });

  test.each([
    ['those who only checked the story', '<p>Reviewed by Bo Ray</p>'],
    ['those who took the pictures', '<p>Photos by Bo Ray</p>'],
    ['commenters', '<div class="comment"><b class="comment-author">Bo Ray</b></div>'],
    ['writers of other stories', '<ul><li><article><b class="author">Bo Ray</b></article></li></ul>'],
    [
      'several strangers',
      '<div><i class="card-author">Bo Ray</i></div><div><i class="card-author">Cy Fox</i></div>',
      true,
    ],
    ['scripts', '<p>By <script>track("Ann Lee")</script></p>'],
    ['a date in the byline', '<div class="byline">March 20, 2026</div>'],
    ['a system user', '<meta name="author" content="jdoe4k2x9">'],
  ])('nobody where the page names %s', (_, html, isElsewhere = false) => {
    if (!isElsewhere) return expect(find(html)).toBeUndefined();
    const page = new DOMParser().parseFromString(html as string, 'text/html');
    const reading = readPage(page, 'https://paper.example/x', new Date());
    return expect(
      findByline(reading, { title: 'Pier rebuilt', above: [], below: [] }, undefined),
    ).toBeUndefined();
  });

  test('the one writer marked at the end of the story', () => {
    const page = new DOMParser().parseFromString(
      '<p>Text</p><div class="author-name">Ann Lee</div>',
      'text/html',
    );
    const reading = readPage(page, 'https://paper.example/x', new Date());
    expect(findByline(reading, { title: 'Pier rebuilt', above: [], below: [] }, undefined)).toBe('Ann Lee');
  });

  test('not the writer of a teaser above the headline, where the data name one', () => {
    const page = new DOMParser().parseFromString(
      '<meta name="author" content="Ann Lee"><p>By Bo Ray</p><p>Ann Lee</p>',
      'text/html',
    );
    const reading = readPage(page, 'https://paper.example/x', new Date());
    const [above, below] = [reading.lines.slice(0, 1), reading.lines.slice(1)];
    expect(findByline(reading, { title: '', above, below }, undefined)).toBe('Ann Lee');
    expect(findByline({ ...reading, tags: new Map() }, { title: '', above, below: [] }, undefined)).toBe(
      'Bo Ray',
    );
  });

  test('the data and those printed after their first name', () => {
    const author = '<meta name="author" content="Ann Lee">';
    expect(find(`${author}<p>Ann Lee, Bo Ray &amp; Cy Fox</p>`)).toBe('Ann Lee, Bo Ray & Cy Fox');
    expect(find(`${author}<p>Ann Lee, Harbour Reporter</p>`)).toBe('Ann Lee');
    expect(find(`${author}<p>By Dr Ann Lee, Bo van der Ray</p>`)).toBe('Dr Ann Lee, Bo van der Ray');
  });

  test('the names of the data as they are printed', () => {
    const authors = '<meta name="author" content="Ann Lee"><meta name="author" content="Bo Ray">';
    expect(find(`${authors}<p>By <b>Ann Lee</b> and <b>Bo Ray</b></p>`)).toBe('Ann Lee and Bo Ray');
    expect(find(authors)).toBe('Ann Lee, Bo Ray');
  });

  test('the pair of label and value for cards, where nothing else names a writer', () => {
    const card =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">';
    expect(find(card)).toBe('Ann Lee');
    expect(find(`${card}<meta name="author" content="Bo Ray">`)).toBe('Bo Ray');
  });

  test('all writers that have a tag each, the given name first', () => {
    const tags = ['Lee, Ann', 'Ray, Bo'].map((name) => `<meta name="citation_author" content="${name}">`);
    expect(find(tags.join(''))).toBe('Ann Lee, Bo Ray');
  });

  test('the site only where it bears the name of a person, or shows its own as the byline', () => {
    const author = (name: string) => `<meta name="author" content="${name}">`;
    expect(find(author('Ann Lee'), 'Ann Lee')).toBe('Ann Lee');
    expect(find(author('Harbour Bank'), 'Harbour Bank')).toBeUndefined();
    expect(find(`${author('Harbour Bank')}<p>By Harbour Bank</p>`, 'Harbour Bank')).toBe('Harbour Bank');
  });

  test('what is shown where the data only repeat the site', () => {
    expect(find('<meta name="author" content="The Paper"><p>By Bo Ray</p>', 'The Paper')).toBe('Bo Ray');
  });

  test('the names within a marked element', () => {
    expect(
      find(
        '<div class="byline">Story <a href="/author/ann">Ann Lee</a> <a href="/author/bo">Bo Ray</a> 3 min</div>',
      ),
    ).toBe('Ann Lee, Bo Ray');
  });

  test('all in a list of links, with a role to each', () => {
    const entry = (name: string, role: string) =>
      `<li><a href="/a/${name}">${name}</a> <em>${role}</em></li>`;
    const list = entry('Ann Lee', 'Coast Reporter') + entry('Bo Ray', 'Graphics') + entry('Cy Fox', '');
    expect(find(`<ul class="authors">${list}</ul>`)).toBe('Ann Lee, Bo Ray, Cy Fox');
  });

  test('those that a line links, without a label', () => {
    expect(find('<div><a href="/autor/ann/">Ann Lee</a>/<a href="/autor/bo/">Bo Ray</a></div>')).toBe(
      'Ann Lee, Bo Ray',
    );
  });

  test('no place where the story was written', () => {
    const story =
      '<p>The board met in Tollmarsh for three hours on Tuesday, and agreed that the pier would be built again.</p>';
    expect(find(`<div><b>By Ann Lee</b><i>Tollmarsh</i></div>${story}`)).toBe('Ann Lee');
  });

  test('nobody where a sentence begins with By', () => {
    expect(
      find(
        '<p>By the time the board had met for the third hour, nobody in the hall could remember what the first vote had been about.</p>',
      ),
    ).toBeUndefined();
  });
});
