// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isOverlay } from '../../../utils/article/clean/is-overlay';

function judge(html: string): boolean {
  document.body.innerHTML = html;
  const element = document.getElementById('it') ?? document.querySelector('.it');
  if (!element) throw new Error('no element');
  return isOverlay(element);
}

test.each([
  ['its name', '<div id="it" class="modal fade"><p>A</p></div>'],
  ['its id', '<div class="it" id="newsletter-box"><p>A</p></div>'],
  ['what is around it', '<div class="cookie-wall"><div id="it"><p>A</p></div></div>'],
  ['what is in it', '<div id="it"><form><p>A</p></form></div>'],
  ['a form’s name', '<div id="it" class="contact-form"><p>A</p></div>'],
  ['its being data', '<div id="it" itemscope itemtype="https://schema.org/NewsArticle"><p>A</p></div>'],
])('knows what is no story by %s', (_, html) => {
  expect(judge(html)).toBe(true);
});

test.each([
  ['a fold', '<div class="accordion"><div id="it" class="accordion__panel"><p>A</p></div></div>'],
  ['what contains the name of a form', '<div id="it" class="transform platform-information"><p>A</p></div>'],
  ['what is farther off', '<div class="modal"><div><div id="it"><p>A</p></div></div></div>'],
  ['an answer', '<div id="it" itemscope itemtype="https://schema.org/Answer"><p>A</p></div>'],
])('takes no other part for one: %s', (_, html) => {
  expect(judge(html)).toBe(false);
});
