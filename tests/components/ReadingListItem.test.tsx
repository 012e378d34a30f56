// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { ReadingListItem } from '../../components/ReadingListItem';
import { sampleStory } from './sample-story';
import { clearView, click, find, named, press, showView, textOf } from './show-view';

const now = new Date('2026-03-03T09:00:00.000Z');
const unread = sampleStory({ source: 'The Harbour Post', excerpt: 'It left so quietly.' });
const finished = { ...unread, readTime: '2026-03-02T08:00:00.000Z' };

afterEach(clearView);

it('tells by words whether a story is read, and its source, age and length', () => {
  const actions = { onMark: vi.fn(), onRemove: vi.fn() };
  showView(<ReadingListItem story={unread} now={now} {...actions} />);
  expect([...find('.row-facts').children].map((fact) => fact.textContent)).toEqual([
    'Unread',
    'The Harbour Post',
    'Saved 2 days ago',
    '4 min',
  ]);
  expect(textOf('.row-excerpt')).toBe('It left so quietly.');
  showView(<ReadingListItem story={finished} now={now} {...actions} />);
  expect(textOf('.row-state')).toBe('Finished');
});

it('is shorter where nothing can be changed', () => {
  showView(<ReadingListItem story={unread} now={now} />);
  expect(document.querySelectorAll('button, .row-excerpt, time')).toHaveLength(0);
});

it('takes a plain click, and leaves those for a new tab to the browser', () => {
  const onOpen = vi.fn();
  showView(<ReadingListItem story={unread} now={now} onOpen={onOpen} />);
  const link = find<HTMLAnchorElement>('a');
  expect(link.getAttribute('href')).toBe('/story.html?id=story%3A1');
  expect(click(link, { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(onOpen).not.toHaveBeenCalled();
  expect(click(link).defaultPrevented).toBe(true);
  expect(onOpen).toHaveBeenCalledWith(unread);
});

it('marks and deletes by buttons that name their story, and deletes by its key', () => {
  const onMark = vi.fn();
  const onRemove = vi.fn();
  showView(<ReadingListItem story={unread} now={now} onMark={onMark} onRemove={onRemove} />);
  const [mark, remove] = document.querySelectorAll('button');
  expect(mark?.getAttribute('aria-label')).toContain(unread.title);
  click(mark as HTMLElement);
  expect(onMark).toHaveBeenCalledWith(unread, true);
  click(remove as HTMLElement);
  press(find('a'), 'Delete');
  expect(onRemove).toHaveBeenCalledTimes(2);

  showView(<ReadingListItem story={finished} now={now} onMark={onMark} onRemove={onRemove} />);
  click(document.querySelector('button') as HTMLElement);
  expect(onMark).toHaveBeenLastCalledWith(finished, false);
  expect(named('Delete').getAttribute('aria-label')).toContain(unread.title);
});
