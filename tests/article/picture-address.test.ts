// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bestOfSrcset, isPreview, realAddress } from '../../utils/article/picture-address';

function addressOf(html: string): string | undefined {
  const image = new DOMParser().parseFromString(html, 'text/html').querySelector('img');
  if (!image) throw new Error('no picture');
  return realAddress(image);
}

test.each([
  ['/a.jpg 640w, /b.jpg 1600w', '/b.jpg'],
  ['/a.jpg 320w,/b.jpg 640w', '/b.jpg'],
  ['/s.jpg 300w, /l.jpg 1500w, /xl.jpg 3000w', '/l.jpg'],
  ['/s.jpg 300w, /xl.jpg 3000w', '/xl.jpg'],
  ['/s.jpg 1200w, /xl.jpg 2400w', '/s.jpg'],
  ['/a,b.jpg 1x, /c.jpg 2x', '/c.jpg'],
  ['/only.jpg', '/only.jpg'],
  ['', undefined],
])('the best of %j is %s', (srcset, expected) => {
  expect(bestOfSrcset(srcset)).toBe(expected);
});

test.each([
  ['a preview in few pixels', '<img src="/a.jpg?w=20" data-src="/a.jpg?w=1200">', '/a.jpg?w=1200'],
  ['a blur', '<img class="lqip" src="/a-s.jpg" data-full-src="/a-l.jpg">', '/a-l.jpg'],
  ['an open width', '<img data-src="/a_{width}x.jpg">', '/a_1200x.jpg'],
  [
    'a name that nobody else gives it',
    '<img src="data:image/gif;base64,R0" data-some-script="/a.jpg">',
    '/a.jpg',
  ],
  ['a map of widths', `<img data-x='{"400":"/s.jpg","1500":"/m.jpg","3000":"/l.jpg"}'>`, '/m.jpg'],
  [
    'a list of candidates',
    `<img data-x='[{"src":"/s.jpg","width":400},{"src":"/l.jpg","width":1400}]'>`,
    '/l.jpg',
  ],
  ['a small fallback of a set', '<img src="/160.jpg" srcset="/160.jpg 160w, /1200.jpg 1200w">', '/1200.jpg'],
  [
    'a wide source',
    '<picture><source srcset="/1400.webp 1400w"><img src="/300.jpg"></picture>',
    '/1400.webp',
  ],
  [
    'a source that no browser draws',
    '<picture><source type="image/jxl" srcset="/1.jxl 1400w"><img src="/300.jpg"></picture>',
    '/300.jpg',
  ],
  ['nothing but a placeholder', '<img src="/static/spacer.gif">', undefined],
  ['a picture for pinning', '<img src="/static/blank.png" data-pin-media="/p.jpg">', undefined],
  [
    'a photograph named like a placeholder',
    '<img src="/a-man-loading-a-truck.jpg">',
    '/a-man-loading-a-truck.jpg',
  ],
  ['its own address', '<img src="/real.jpg" data-src="/other.jpg">', '/real.jpg'],
])('%s', (_, html, expected) => {
  expect(addressOf(html)).toBe(expected);
});

test('knows a preview by its address', () => {
  expect(['/a.jpg?w=20', '/a-30x20.jpg', '/w_40,q_10/a.jpg', '/a.jpg?blur=5'].every(isPreview)).toBe(true);
  expect(['/a.jpg?w=1200', '/a-300x200.jpg', '/w_400/a.jpg', '/blurred-lines.jpg'].some(isPreview)).toBe(
    false,
  );
});
