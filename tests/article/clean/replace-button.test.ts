// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { replaceButton } from '../../../utils/article/clean/replace-button';

const ANSWER =
  '<p>It stays shut until the divers have looked at each of its pillars, which they will do in May.</p>';
const QUESTION = 'Why is it shut?';

function replace(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const button = page.querySelector('button, [role="button"]');
  if (button) replaceButton(button);
  return page.body.innerHTML;
}

describe('makes a heading of a button', () => {
  test('that controls paragraphs elsewhere, and shows them', () => {
    expect(
      replace(
        `<div><button aria-controls="a1">${QUESTION}</button></div><div id="a1" hidden aria-hidden="true" style="height: 0">${ANSWER}</div>`,
      ),
    ).toBe(`<div><h3>${QUESTION}</h3></div><div id="a1">${ANSWER}</div>`);
  });

  test('that stands above paragraphs', () => {
    expect(replace(`<div role="button">${QUESTION}</div><div hidden>${ANSWER}</div>`)).toBe(
      `<h3>${QUESTION}</h3><div>${ANSWER}</div>`,
    );
    // What it controls may be made only when it is pressed.
    expect(replace(`<button aria-controls="none">${QUESTION}</button><div>${ANSWER}</div>`)).toBe(
      `<h3>${QUESTION}</h3><div>${ANSWER}</div>`,
    );
  });

  test.each([
    '<button aria-expanded="false">The long wait</button>',
    '<button>What now, then?</button>',
    '<button>Call it a day?</button>',
    '<h3><button>The long wait</button></h3>',
  ])('that says that it unfolds, or asks a question: %s', (button) => {
    expect(replace(`${button}<div>${ANSWER}</div>`)).toMatch(/<h3>\w/);
  });

  test.each(['hidden', 'aria-hidden="true"', 'style="display:none"', 'style="--scroll-height:0px"'])(
    'above paragraphs that wait for it: %s',
    (folded) => {
      expect(replace(`<button>The long wait</button><div ${folded}>${ANSWER}</div>`)).toBe(
        `<h3>The long wait</h3><div>${ANSWER}</div>`,
      );
    },
  );

  test('above an answer that is marked for search engines', () => {
    const answer = `<div hidden itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer">${ANSWER}</div>`;
    expect(replace(`<h3><button aria-expanded="false">${QUESTION}</button></h3>${answer}`)).not.toContain(
      'hidden',
    );
  });

  test('without its pictures and the space in it', () => {
    expect(
      replace(`<button>\n <span>Why is</span> it\n shut? <img src="arrow.svg"></button><div>${ANSWER}</div>`),
    ).toBe(`<h3>${QUESTION}</h3><div>${ANSWER}</div>`);
  });
});

test.each(['h2', 'h4', 'summary', 'dt'])('leaves its words in a heading that it stands in: %s', (name) => {
  const tags =
    name === 'summary' ? ['<details>', '</details>'] : name === 'dt' ? ['<dl>', '</dl>'] : ['', ''];
  const panel = name === 'dt' ? 'dd' : 'div';
  expect(
    replace(
      `${tags[0]}<${name}><button aria-controls="a1">${QUESTION}</button></${name}><${panel} id="a1" hidden>${ANSWER}</${panel}>${tags[1]}`,
    ),
  ).toBe(`${tags[0]}<${name}>${QUESTION}</${name}><${panel} id="a1">${ANSWER}</${panel}>${tags[1]}`);
});

test('looks for the answer below the heading that it stands in', () => {
  expect(replace(`<h3><button>${QUESTION}</button></h3><div hidden>${ANSWER}</div>`)).toBe(
    `<h3>${QUESTION}</h3><div>${ANSWER}</div>`,
  );
});

test.each([
  ['says too little to be a question', '<button>Read more</button>', ANSWER],
  ['says too much to be one', `<button>${'Why is it shut? '.repeat(13)}</button>`, ANSWER],
  ['unfolds no paragraph', `<button>${QUESTION}</button>`, '<ul><li>Share</li></ul>'],
  ['asks to be pressed', '<button aria-expanded="false">Get the free app</button>', ANSWER],
  ['leads on', '<button aria-expanded="false">Show the full story</button>', ANSWER],
  [
    'opens a letter to be asked for',
    `<button aria-controls="newsletter">Our letters and how to get them</button>`,
    `<div id="newsletter">${ANSWER}</div>`,
  ],
  ['stands last', `<div><button>${QUESTION}</button></div>`, ANSWER],
])('goes where it %s', (_, button, below) => {
  const hidden = `<div hidden>${below}</div>`;
  expect(replace(button + hidden)).toBe(
    (button.startsWith('<div') ? '<div></div>' : '') + hidden.replace('hidden', 'hidden=""'),
  );
});

test('goes where it stands above the story and does something else with it', () => {
  expect(replace(`<button>Share this article</button><div>${ANSWER}</div>`)).toBe(`<div>${ANSWER}</div>`);
});

test('leaves its pictures', () => {
  expect(replace('<p>A</p><button>Enlarge <img src="pier.jpg"><b>now</b></button>')).toBe(
    '<p>A</p><img src="pier.jpg">',
  );
});
