// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isDropCap } from '../../../utils/article/clean/is-drop-cap';

const judge = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return isDropCap(page.querySelector('[aria-hidden]') as Element);
};

test.each([
  ['before a box', '<p><span aria-hidden="true">B</span><span class="sr">arn owls</span> breed.</p>'],
  ['before text', '<p> <span aria-hidden="true">B</span>arn owls breed.</p>'],
  ['with a quotation mark', '<p><span aria-hidden="true">“B</span>arn owls,” she said.</p>'],
  ['before its own like', '<p><span aria-hidden="true">L</span>lamas breed.</p>'],
  ['in capitals', '<p><span aria-hidden="true">B</span>ARN OWLS breed.</p>'],
])('is a first letter %s', (_, html) => expect(judge(html)).toBe(true));

test.each([
  [
    'one whose word follows whole',
    '<p><span aria-hidden="true">B</span><span class="sr">Barn owls</span></p>',
  ],
  ['a letter apart', '<p><span aria-hidden="true">B</span> for owls</p>'],
  ['a letter within a line', '<p>Owls <span aria-hidden="true">B</span>reed.</p>'],
  ['a word', '<p><span aria-hidden="true">Barn</span>owls</p>'],
  ['a sign', '<p><span aria-hidden="true">•</span>owls</p>'],
  ['the last letter', '<p><span aria-hidden="true">B</span></p>'],
])('is not %s', (_, html) => expect(judge(html)).toBe(false));
