// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { ArticleContent, prepareContent } from '../../components/ArticleContent';
import { only, render, tell } from './render';
import { safe } from './sample-article';

const prepare = (html: string, images?: Map<string, string>) =>
  prepareContent(safe(html), { document, images, note: (alt) => `Picture: ${alt}`, tableName: 'Table' });

describe('ArticleContent', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('follows its content', () => {
    const box = render(<ArticleContent content={safe('<p>One.</p>')} />);
    expect(only(box, '.story-text').innerHTML).toBe('<p>One.</p>');
    render(<ArticleContent content={safe('<p>Two.</p>')} />, { box });
    expect(only(box, '.story-text').innerHTML).toBe('<p>Two.</p>');
  });

  it('leaves no broken picture: the caption stays, or a note', () => {
    const box = render(
      <ArticleContent
        content={safe(
          `<figure><img src="https://a.example/1.jpg" alt="x"><figcaption>The pier.</figcaption></figure>
           <p><img src="https://a.example/2.jpg" alt="The bell"></p>
           <div><a href="https://a.example/"><img src="https://a.example/3.jpg" alt=""></a></div>`,
        )}
      />,
    );
    for (const image of box.querySelectorAll('img')) tell(image, 'error');
    expect(box.querySelectorAll('img, a, .story-text div')).toHaveLength(0);
    expect(only(box, 'figure').textContent).toBe('The pier.');
    expect(only(box, '.picture-note').textContent).toBe('Picture: The bell');
  });
});

describe('prepareContent', () => {
  it('builds the nodes where nothing is loaded', () => {
    const image = only(prepare('<p><img src="https://a.example/1.jpg" alt=""></p>'), 'img');
    expect(image.ownerDocument.defaultView).toBeNull();
  });

  it('opens links in a new tab that knows nothing of this one', () => {
    const fragment = prepare('<p><a href="https://a.example/">a</a> <a href="mailto:a@a.example">b</a></p>');
    const [web, mail] = fragment.querySelectorAll('a');
    expect(web?.target).toBe('_blank');
    expect(web?.rel).toBe('noopener noreferrer');
    expect(mail?.hasAttribute('target')).toBe(false);
  });

  it('puts kept copies for pictures, and leaves out what was not kept', () => {
    const fragment = prepare(
      `<p><img src="https://a.example/kept.jpg" srcset="https://a.example/kept-2.jpg 2x" alt="">
       <img src="https://a.example/lost.jpg" alt="The slipway"><img src="data:image/gif;base64,R0=" alt=""></p>`,
      new Map([['https://a.example/kept.jpg', 'blob:kept']]),
    );
    const images = [...fragment.querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('src'))).toEqual([
      'blob:kept',
      'data:image/gif;base64,R0=',
    ]);
    expect(images.some((image) => image.hasAttribute('srcset'))).toBe(false);
    expect(only(fragment, '.picture-note').textContent).toBe('Picture: The slipway');
  });

  it('keeps room for a picture of unknown size, but not inside a line of text', () => {
    const fragment = prepare(
      `<p>A <img src="https://a.example/smile.png" alt=""> smile.</p>
       <p><img src="https://a.example/wide.jpg" alt=""></p>
       <p><img src="https://a.example/known.jpg" alt="" width="600" height="400"></p>`,
    );
    const reserved = [...fragment.querySelectorAll('img')].map((image) => image.hasAttribute('data-unsized'));
    expect(reserved).toEqual([false, true, false]);
  });

  it('gives each table a named box that the keyboard can scroll', () => {
    const fragment = prepare(
      '<table><caption>Costs</caption><tbody><tr><td>1</td></tr></tbody></table><table><tbody><tr><td>2</td></tr></tbody></table>',
    );
    const boxes = [...fragment.querySelectorAll('.table-box')];
    expect(boxes.map((box) => box.getAttribute('aria-label'))).toEqual(['Costs', 'Table']);
    expect(boxes.every((box) => box.getAttribute('tabindex') === '0' && box.querySelector('table'))).toBe(
      true,
    );
  });
});
