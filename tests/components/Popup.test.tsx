// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup';
import type { PageState } from '../../utils/extension/messages';
import { sampleStory } from './sample-story';
import { clearView, click, find, named, press, showView, textOf } from './show-view';

const url = 'https://www.harbourpost.example/ferry';
const state: PageState = {
  url,
  isStory: true,
  readerOpen: false,
  quiet: true,
  hidden: [{ id: 'a', kind: 'appBanner', why: '2 store links', text: 'Get our app' }],
};
const stories = ['One', 'Two'].map((title) => sampleStory({ id: `story:${title}`, title }));

function popup(told: Partial<PopupProps> = {}) {
  const none = vi.fn();
  return (
    <Popup
      look={{ kind: 'web', url, allowed: true, state }}
      saved={undefined}
      switches={{ autoOpen: false, quiet: true }}
      activity={{ kind: 'idle' }}
      list={{ query: '', stories }}
      now={new Date('2026-03-03T09:00:00.000Z')}
      onRead={none}
      onSave={none}
      onRestore={none}
      onRestoreAll={none}
      onChooseBlock={none}
      onPickBlock={none}
      onSwitch={none}
      onAllow={none}
      onSearch={none}
      onOpen={none}
      onOpenAll={none}
      {...told}
    />
  );
}

afterEach(clearView);

it('has one main part with one headline, the receipt, both switches and the newest stories', () => {
  showView(popup());
  expect(document.querySelectorAll('main')).toHaveLength(1);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(textOf('summary')).toBe('Hidden here: an app banner.');
  expect(document.querySelectorAll('[role=switch]')).toHaveLength(2);
  expect(document.querySelectorAll('.story-link')).toHaveLength(2);
});

it('asks for the site only where access is withheld, and reads and saves there all the same', () => {
  showView(popup());
  expect(document.querySelector('.site-access')).toBeNull();
  const onAllow = vi.fn();
  showView(popup({ look: { kind: 'web', url, allowed: false, state: undefined }, onAllow }));
  expect(named('Read').tagName).toBe('BUTTON');
  expect(named('Save').tagName).toBe('BUTTON');
  click(named('Allow harbourpost.example'));
  expect(onAllow).toHaveBeenCalledOnce();
});

it('keeps to the reading list on a page that no extension may touch', () => {
  showView(popup({ look: { kind: 'closed' } }));
  expect(document.querySelector('.site')).toBeNull();
  expect(document.querySelectorAll('.story-link')).toHaveLength(2);
});

it('opens a story and the whole list through its callbacks, since a popup must then close', () => {
  const onOpen = vi.fn();
  const onOpenAll = vi.fn();
  showView(popup({ onOpen, onOpenAll }));
  click(named('Two'));
  expect(onOpen).toHaveBeenCalledWith(stories[1]);
  const event = click(named('All stories'));
  expect(onOpenAll).toHaveBeenCalledOnce();
  expect(event.defaultPrevented).toBe(true);
});

it('goes from the search field to the stories by arrow keys', () => {
  showView(popup());
  press(find('input[type=search]'), 'ArrowDown');
  expect(document.activeElement?.textContent).toBe('One');
});

it('says what will be in an empty list, what was not found, and what could not be read', () => {
  showView(popup({ list: { query: '', stories: [] } }));
  expect(textOf('.short-list')).toContain('Stories you save will be kept here');
  expect(document.querySelector('input[type=search]')).toBeNull();
  showView(popup({ list: { query: 'eel', stories: [] } }));
  expect(textOf('.short-list')).toContain('No saved story has “eel”');
  showView(popup({ list: { query: 'o', stories } }));
  expect(textOf('.short-list [role=status]')).toBe('2 stories found');
  showView(popup({ list: { query: '', stories: undefined, failure: 'It could not be opened.' } }));
  expect(textOf('.short-list [role=alert]')).toBe('It could not be opened.');
});
