// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { preClean } from '../../../utils/article/clean/pre-clean';
import { startTrace } from '../../../utils/article/trace';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
function clean(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  preClean(page, listBlocks(page.body));
  return page.body;
}

test.each([
  ['navigation', '<nav>Home</nav>'],
  ['an aside', '<aside><p>Most read</p></aside>'],
  ['a form', '<form><p>Search</p></form>'],
  [
    'hidden text',
    `<p hidden>Hidden</p><p style="display: none">Hidden</p><p aria-hidden="true">Hidden</p><p style="visibility:hidden">Hidden</p>`,
  ],
  ['buttons', '<button>Play</button>'],
])('takes %s', (_, html) => {
  expect(clean(html + PROSE.repeat(6)).textContent).toBe(clean(PROSE.repeat(6)).textContent);
});

test('keeps furniture that holds the story, as pages in one form do', () => {
  expect(clean(`<form>${PROSE.repeat(6)}</form>`).querySelectorAll('p')).toHaveLength(6);
  expect(clean(`<aside>${PROSE.repeat(6)}</aside>${PROSE}`).querySelectorAll('p')).toHaveLength(7);
});

test('shows a story that waits hidden for a script', () => {
  const body = clean(`<div style="display:none">${PROSE.repeat(6)}</div>`);
  expect(body.querySelectorAll('p')).toHaveLength(6);
  expect(body.querySelector('[style]')).toBeNull();
});

test('shows a first letter, the slides and the tabs that a page hides until their turn', () => {
  const slides = [1, 2].map(
    (n) => `<li ${n > 1 ? 'style="display:none"' : ''}><img src="${n}.jpg">Slide ${n}</li>`,
  );
  const tab = (text: string, hidden = 'hidden') => `<div role="tabpanel" ${hidden}>${text}</div>`;
  const tabs = [tab(PROSE, ''), tab(PROSE), tab('Loading…')];
  const body = clean(
    `<p><b aria-hidden="true">A</b><b>nd so on.</b></p><ul>${slides.join('')}</ul>${tabs.join('')}${PROSE.repeat(6)}`,
  );
  expect(body.textContent).toMatch(/^And so on\.Slide 1Slide 2The board/);
  expect(body.textContent).not.toContain('Loading');
  expect(body.querySelectorAll('p')).toHaveLength(9);
  expect(body.querySelector('[hidden], [style], [aria-hidden]')).toBeNull();
});

test('keeps the picture of a button, and what may be found by searching', () => {
  expect(clean(`<button><img src="a.jpg"></button>${PROSE}`).querySelector('img')).not.toBeNull();
  expect(clean(`<div hidden="until-found"><p>Answer</p></div>${PROSE.repeat(6)}`).textContent).toContain(
    'Answer',
  );
});

test('takes the card behind a name within a sentence', () => {
  const body = clean(
    '<p>Then <a href="/p/ann">Ann Lee</a><span><img src="a.jpg"><a href="/p/ann">Ann Lee</a> <a href="/x">Older story</a></span> voted.</p>',
  );
  expect(body.textContent?.trim()).toBe('Then Ann Lee voted.');
  expect(
    clean('<p>Then <a href="/p/ann">Ann</a><span>Anne and all the rest</span> voted.</p>').textContent,
  ).toContain('Anne and all');
});

test('keeps a hidden part that folds or stands behind a tab, and shows it', () => {
  const folded = (name: string) => `${PROSE.repeat(6)}<div class="${name}" hidden>${PROSE.repeat(2)}</div>`;
  expect(clean(folded('accordion__panel')).querySelectorAll('p')).toHaveLength(8);
  expect(clean(folded('accordion__panel')).querySelector('[hidden]')).toBeNull();
  expect(clean(folded('newsletter-modal')).querySelectorAll('p')).toHaveLength(6);
  // A story may be hidden until it is paid for.
  expect(
    clean(`${PROSE}<div class="paywall" hidden>${PROSE.repeat(2)}</div>`).querySelectorAll('p'),
  ).toHaveLength(3);
  // One paragraph is no section.
  expect(clean(`${PROSE.repeat(6)}<div hidden>${PROSE}</div>`).querySelectorAll('p')).toHaveLength(6);
});

test('makes headings of the buttons that unfold answers, and takes the others', () => {
  const body = clean(
    `${PROSE.repeat(6)}<button aria-controls="a">Why is the pier shut?</button><div id="a" hidden>${PROSE}</div>
    <div role="button" tabindex="0">Share this article</div><a role="button" href="/vote">Vote</a>`,
  );
  expect(body.querySelector('h3')?.textContent).toBe('Why is the pier shut?');
  expect(body.querySelectorAll('p')).toHaveLength(7);
  expect(body.textContent).not.toContain('Share');
  expect(body.textContent).toContain('Vote');
});

test('keeps furniture with too much prose to be any, and shows no part that nothing hides', () => {
  expect(clean(`${PROSE.repeat(36)}<aside>${PROSE.repeat(7)}</aside>`).querySelectorAll('p')).toHaveLength(
    43,
  );
  expect(clean(`${PROSE.repeat(36)}<aside>${PROSE.repeat(6)}</aside>`).querySelectorAll('p')).toHaveLength(
    36,
  );
  expect(
    clean(`<p style="color: red" aria-hidden="false">Red</p>${PROSE}`).querySelector('[style]'),
  ).not.toBeNull();
});

test('keeps the picture that stands for a film and is hidden from those who hear the page', () => {
  expect(
    clean(`<div class="fallback-image" aria-hidden="true"><img src="a.jpg"></div>${PROSE}`).querySelector(
      'img',
    ),
  ).not.toBeNull();
});

test('takes what has nothing to read, and tells of what it took', () => {
  const page = new DOMParser().parseFromString(
    `<script>var a</script><svg><text>Icon</text></svg><template>T</template><textarea>Text</textarea><nav>Home</nav><p hidden>Later</p>${PROSE}`,
    'text/html',
  );
  const trace = startTrace();
  preClean(page, listBlocks(page.body), trace);
  expect(page.body.innerHTML).toBe(PROSE);
  expect(trace.removals).toEqual([
    { step: 'pre-clean', rule: 'furniture', text: 'Home' },
    { step: 'pre-clean', rule: 'hidden', text: 'Later' },
  ]);
});
