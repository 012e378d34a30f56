// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isHiddenPanel, isHiddenSlide } from '../../../utils/article/clean/is-one-of-set';

const hides = (element: Element) => element.hasAttribute('hidden');
const hidden = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('[hidden]') as Element;

describe('a slide', () => {
  const judge = (html: string) => isHiddenSlide(hidden(html), hides);

  test.each([
    ['in a list', '<ul><li><img src="/1.jpg"></li><li hidden><img src="/2.jpg"></li></ul>'],
    ['as a figure', '<figure><img src="/1.jpg"></figure><figure hidden><img src="/2.jpg"></figure>'],
    [
      'in boxes that say each their own',
      '<div><div><img src="/1.jpg">Dawn</div><div hidden><img src="/2.jpg">Noon</div></div>',
    ],
    [
      'that leads to itself, larger',
      '<ul><li><a href="/1.jpg"><img src="/1.jpg"></a></li><li hidden><a href="/2.jpg"><img src="/2.jpg"></a></li></ul>',
    ],
  ])('%s', (_, html) => expect(judge(html)).toBe(true));

  test.each([
    ['alone', '<div><li hidden><img src="/1.jpg"></li></div>'],
    [
      'of a set that is hidden as a whole',
      '<ul><li hidden><img src="/1.jpg"></li><li hidden><img src="/2.jpg"></li></ul>',
    ],
    [
      'that is the same for another screen',
      '<div><div><img src="/wide.jpg">Dawn</div><div hidden><img src="/narrow.jpg">Dawn</div></div>',
    ],
    [
      'with the picture that is shown',
      '<ul><li><img src="/1.jpg"></li><li hidden><img src="/1.jpg"></li></ul>',
    ],
    [
      'that leads to a story',
      '<ul><li><img src="/1.jpg"><a href="/a">A</a></li><li hidden><img src="/2.jpg"><a href="/b">B</a></li></ul>',
    ],
    [
      'with an icon',
      '<ul><li><img src="/1.jpg" width="20"></li><li hidden><img src="/2.jpg" width="20"></li></ul>',
    ],
    [
      'beside the story',
      '<aside><ul><li><img src="/1.jpg"></li><li hidden><img src="/2.jpg"></li></ul></aside>',
    ],
    ['among text', '<ul><li>Owls</li><li hidden><img src="/2.jpg"></li></ul>'],
  ])('is not one %s', (_, html) => expect(judge(html)).toBe(false));
});

describe('a panel', () => {
  const judge = (html: string) => isHiddenPanel(hidden(html), hides);

  test.each([
    ['by its role', '<div role="tabpanel">For</div><div role="tabpanel" hidden>Against</div>'],
    ['by its name', '<div class="tab-pane active">For</div><div class="tab-pane" hidden>Against</div>'],
  ])('%s', (_, html) => expect(judge(html)).toBe(true));

  test.each([
    [
      'of a set that is hidden as a whole',
      '<div role="tabpanel" hidden>For</div><div role="tabpanel" hidden>Against</div>',
    ],
    [
      'of links',
      '<div role="tabpanel">For</div><div role="tabpanel" hidden><a href="/a">Most read</a></div>',
    ],
    [
      'beside the story',
      '<aside><div role="tabpanel">For</div><div role="tabpanel" hidden>Against</div></aside>',
    ],
    ['of nothing', '<div role="tabpanel">For</div><div role="tabpanel" hidden></div>'],
    ['by nothing', '<div>For</div><div hidden>Against</div>'],
  ])('is not one %s', (_, html) => expect(judge(html)).toBe(false));
});
