// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { SiteSwitches } from '../../components/SiteSwitches';
import { clearView, showView, textOf } from './show-view';

afterEach(clearView);

it('shows both switches of the site and changes one at a time', () => {
  const onSwitch = vi.fn();
  showView(
    <SiteSwitches
      host="harbourpost.example"
      switches={{ autoOpen: false, quiet: true }}
      onSwitch={onSwitch}
    />,
  );
  expect(textOf('legend')).toBe('On harbourpost.example');
  const [autoOpen, quiet] = document.querySelectorAll<HTMLInputElement>('input');
  expect([autoOpen?.checked, quiet?.checked]).toEqual([false, true]);
  act(() => autoOpen?.click());
  act(() => quiet?.click());
  expect(onSwitch.mock.calls).toEqual([[{ autoOpen: true }], [{ quiet: false }]]);
});
