// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Welcome } from '../../components/Welcome';
import { clearView, showView, textOf } from './show-view';

afterEach(clearView);

it('shows the keys that are set, in the place the sentence gives them', () => {
  showView(<Welcome browserName="chrome" shortcut={['Alt', 'Shift', 'R']} />);
  expect([...document.querySelectorAll('kbd kbd')].map((key) => key.textContent)).toEqual([
    'Alt',
    'Shift',
    'R',
  ]);
  expect(textOf('.welcome-notes section')).toContain('or press Alt+Shift+R.');
});

it('speaks of no keys where none are set', () => {
  showView(<Welcome browserName="chrome" shortcut={[]} />);
  expect(document.querySelector('kbd')).toBeNull();
  expect(textOf('.welcome-notes section')).toContain('You can give the reader a shortcut');
});

it('says how to pin Lede in this browser', () => {
  showView(<Welcome browserName="firefox" shortcut={[]} />);
  expect(document.body.textContent).toContain('cogwheel');
  showView(<Welcome browserName="chrome" shortcut={[]} />);
  expect(document.body.textContent).not.toContain('cogwheel');
});

it('is three sentences, then an example whose two pictures have names', () => {
  showView(<Welcome browserName="chrome" shortcut={[]} />);
  expect(textOf('header p').match(/\.( |$)/g)).toHaveLength(3);
  const names = [...document.querySelectorAll('[role=img]')].map((picture) =>
    picture.getAttribute('aria-label'),
  );
  expect(names).toEqual([expect.stringContaining('news page'), expect.stringContaining('in Lede')]);
});
