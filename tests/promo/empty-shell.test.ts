// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from './kinds';

describe('weighEmptyComments', () => {
  it.each([
    ['a heading and the sentence', '<div><h3>Comments</h3><p>No comments yet</p></div>'],
    [
      'a heading that counts none',
      '<section class="comments"><h3>Comments (0)</h3><p>Be the first to comment.</p></section>',
    ],
    ['a named section with the sentence', '<div id="comments"><p>There are no comments.</p></div>'],
    ['a heading with nothing below it', '<section><h3>Comments</h3><ul></ul></section>'],
    ['an Italian section', '<div><h3>Commenti</h3><p>Ancora nessun commento</p></div>'],
  ])('hides the whole of %s', (_, html) => {
    expect(judge(html)).toMatchObject({ kind: 'emptyShell', whole: true });
  });

  it.each([
    ['comments', '<div><h3>Comments</h3><p>At last</p></div>'],
    ['a button that shows them', '<div><h3>Comments</h3><button>Show comments</button><div></div></div>'],
    [
      'a frame that may hold them',
      '<div><h3>Comments</h3><p>No comments yet</p><iframe src="/c"></iframe></div>',
    ],
    ['only a heading', '<div><h3>Comments</h3></div>'],
  ])('leaves a section with %s', (_, html) => {
    expect(judge(html)).toBeUndefined();
  });
});
