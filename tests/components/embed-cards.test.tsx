// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { showEmbedCards } from '../../components/embed-cards';
import { englishWords } from '../words';
import { only } from './render';

function story(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  return box;
}

it('makes a card of each embed, beside its words and its caption', () => {
  const box = story(
    `<p>a</p><figure data-embed="post"><blockquote><p>Laiva kääntyi.</p></blockquote>
     <figcaption><a href="https://x.com/port/status/1890123456789012345">The Port</a> In March</figcaption></figure>`,
  );
  act(() => void showEmbedCards(box, englishWords));
  expect(only(box, 'blockquote').textContent).toBe('Laiva kääntyi.');
  expect(only(box, '.embed-kind').textContent).toBe('Post · X');
  expect(only(box, 'figcaption').textContent).toBe('Post · XThe Port In March');
  expect(only(box, '.embed').hasAttribute('data-captioned')).toBe(true);
});

it('leaves a figure as it is that leads nowhere, or is of no kind', () => {
  const html =
    '<figure data-embed="video"><figcaption>x</figcaption></figure><figure data-embed="odd"><figcaption><a href="https://a.example/">x</a></figcaption></figure>';
  const box = story(html);
  act(() => void showEmbedCards(box, englishWords));
  expect(box.innerHTML).toBe(html);
});

it('takes its cards away', () => {
  const box = story(
    '<figure data-embed="video"><figcaption><a href="https://vimeo.com/76979871">x</a></figcaption></figure>',
  );
  let remove = () => {};
  act(() => {
    remove = showEmbedCards(box, englishWords);
  });
  act(remove);
  expect(only(box, '.embed').childElementCount).toBe(0);
});
