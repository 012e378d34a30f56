// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { LibraryView, type LibraryViewProps, type ListPage } from '../../components/LibraryView';
import { sampleStory } from './sample-story';
import { clearView, click, find, named, press, showView, textOf } from './show-view';

const stories = ['One', 'Two', 'Three'].map((title) => sampleStory({ id: `story:${title}`, title }));

function library({
  list,
  ...told
}: Partial<Omit<LibraryViewProps, 'list'>> & { list?: Partial<ListPage> } = {}) {
  const page: ListPage = { query: '', show: 'all', stories, more: false, total: 3, ...list };
  const none = vi.fn();
  return (
    <LibraryView
      list={page}
      removed={undefined}
      failure={undefined}
      now={new Date('2026-03-03T09:00:00.000Z')}
      onSearch={none}
      onShow={none}
      onMore={none}
      onMark={none}
      onRemove={none}
      onUndo={none}
      onUndoEnd={none}
      {...told}
    />
  );
}

const focused = () => document.activeElement?.textContent;
const link = (title: string) => named(title);

afterEach(clearView);

it('lists the stories and says how many there are in all', () => {
  showView(library({ list: { total: 1200 } }));
  expect([...document.querySelectorAll('.story-link')].map((row) => row.textContent)).toEqual([
    'One',
    'Two',
    'Three',
  ]);
  expect(textOf('header')).toContain('1,200 stories');
});

it.each<[string, Partial<ListPage>]>([
  ['Stories you save will be kept here.', {}],
  ['You have read everything.', { show: 'unread' }],
  ['Stories you have finished will be listed here.', { show: 'finished' }],
  ['No saved story has “eel”', { query: 'eel' }],
])('says "%s"', (sentence, list) => {
  showView(library({ list: { stories: [], total: 0, ...list } }));
  expect(textOf('.empty')).toContain(sentence);
});

it('says nothing about an empty list before it is read, and offers no tools for one', () => {
  showView(library({ list: { stories: undefined, total: undefined } }));
  expect(document.querySelector('.empty')).toBeNull();
  showView(library({ list: { stories: [], total: 0 } }));
  expect(document.querySelector('input')).toBeNull();
});

it('goes between the search field and the rows by arrow keys', () => {
  showView(library());
  const field = find<HTMLInputElement>('input[type=search]');
  field.focus();
  press(field, 'ArrowDown');
  expect(focused()).toBe('One');
  press(link('One'), 'ArrowDown');
  press(link('Two'), 'ArrowDown');
  press(link('Three'), 'ArrowDown');
  expect(focused()).toBe('Three');
  for (const title of ['Three', 'Two', 'One']) press(link(title), 'ArrowUp');
  expect(document.activeElement).toBe(field);
  press(field, 'ArrowDown', { altKey: true });
  expect(document.activeElement).toBe(field);
});

it('gives the focus to the next row when the focused one goes, and to the last where there is none', () => {
  showView(library());
  link('Two').focus();
  showView(library({ list: { stories: stories.filter(({ title }) => title !== 'Two') } }));
  expect(focused()).toBe('Three');
  showView(library({ list: { stories: stories.slice(0, 1) } }));
  expect(focused()).toBe('One');
});

it('leaves the focus alone when it is elsewhere', () => {
  showView(library());
  (document.activeElement as HTMLElement).blur();
  showView(library({ list: { stories: stories.slice(1) } }));
  expect(document.activeElement).toBe(document.body);
});

it('filters, searches and asks for more', () => {
  const onShow = vi.fn();
  const onSearch = vi.fn();
  const onMore = vi.fn();
  showView(library({ list: { more: true }, onShow, onSearch, onMore }));
  act(() => find<HTMLInputElement>('label:nth-of-type(2) input').click());
  expect(onShow).toHaveBeenCalledWith('unread');
  click(named('Show more'));
  expect(onMore).toHaveBeenCalledOnce();
  const field = find<HTMLInputElement>('input[type=search]');
  field.value = 'ferry';
  act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(onSearch).toHaveBeenCalledWith('ferry');
});

it('empties the search on Escape, and leaves the key to others when it is empty', () => {
  const onSearch = vi.fn();
  const outer = vi.fn();
  document.addEventListener('keydown', outer);
  showView(library({ list: { query: 'eel' }, onSearch }));
  press(find('input[type=search]'), 'Escape');
  expect(onSearch).toHaveBeenCalledWith('');
  expect(outer).not.toHaveBeenCalled();
  showView(library({ onSearch }));
  press(find('input[type=search]'), 'Escape');
  expect(onSearch).toHaveBeenCalledOnce();
  expect(outer).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', outer);
});

it('says what went wrong', () => {
  showView(library({ failure: 'It did not work.' }));
  expect(textOf('[role=alert]')).toBe('It did not work.');
});
