// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { revealRest } from '../../utils/article/reveal-rest';

function hiddenAfter(html: string): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  revealRest(page);
  return page.querySelectorAll('[hidden], [style*="none"], [aria-hidden="true"]').length;
}

test.each([
  ['its neighbour before', '<div hidden><p>Rest.</p></div><button>Continue reading</button>'],
  ['its neighbour behind', '<button>Show full story</button><div style="display:none"><p>Rest.</p></div>'],
  [
    'what it controls',
    '<a href="#" aria-controls="rest">Read more</a><main><p>Story.</p><div id="rest" hidden><p>Rest.</p></div></main>',
  ],
  [
    'the neighbour of its box',
    '<div aria-hidden="true"><p>Rest.</p></div><div><button>Weiterlesen</button></div>',
  ],
])('shows %s', (_, html) => {
  expect(hiddenAfter(html)).toBe(0);
});

test.each([
  ['a menu', '<div hidden><p>Menu.</p></div><button>Menu</button>'],
  [
    'what a link to another page stands beside',
    '<div hidden><p>Teaser.</p></div><a href="/other">Read more</a>',
  ],
  ['what has no text', '<div hidden><img></div><button>Continue reading</button>'],
])('leaves %s hidden', (_, html) => {
  expect(hiddenAfter(html)).toBe(1);
});
