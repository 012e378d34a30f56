// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { show } from '../../../utils/article/clean/show';

test('takes off an element what hides it, and nothing else', () => {
  document.body.innerHTML =
    '<div hidden aria-hidden="true" style="display: none" class="story" id="s"><p hidden>Pier</p></div>';
  const element = document.getElementById('s') as HTMLElement;
  show(element);
  expect(document.body.innerHTML).toBe('<div class="story" id="s"><p hidden="">Pier</p></div>');
});
