// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PageGlance, type PageGlanceProps } from '../../components/PageGlance';
import type { TabLook } from '../../utils/extension/look-at-tab';
import type { PageState } from '../../utils/extension/messages';
import { sampleStory } from './sample-story';
import { clearView, click, find, named, showView, textOf } from './show-view';

const url = 'https://www.harbourpost.example/ferry';

function web(state?: Partial<PageState>, allowed = true): TabLook {
  const whole: PageState = { url, isStory: true, readerOpen: false, quiet: true, hidden: [] };
  return { kind: 'web', url, allowed, state: state && { ...whole, ...state } };
}

function props(told: Partial<PageGlanceProps> = {}): PageGlanceProps {
  return {
    look: web({}),
    saved: undefined,
    activity: { kind: 'idle' },
    onRead: vi.fn(),
    onSave: vi.fn(),
    onOpen: vi.fn(),
    ...told,
  };
}

const primary = () => document.querySelector('.button.primary')?.textContent;

afterEach(clearView);

it.each<[string, Partial<PageGlanceProps>, string | undefined]>([
  ['Looking at this page …', { look: undefined }, undefined],
  ['This page is a story.', { look: web({}) }, 'Read'],
  ['No story found here.', { look: web({ isStory: false }) }, undefined],
  ['The reader is open.', { look: web({ readerOpen: true }) }, 'Close the reader'],
  ['Lede has not seen this page yet.', { look: web(undefined, false) }, 'Read'],
  ['Lede cannot read this page.', { look: { kind: 'closed' } }, undefined],
  ['This story is in your reading list.', { look: web({ isStory: false }), saved: sampleStory() }, 'Read'],
])('says "%s"', (headline, told, action) => {
  showView(<PageGlance {...props(told)} />);
  expect(textOf('h1')).toBe(headline);
  expect(primary()).toBe(action);
});

it('still tries on a page that is no story, with less weight', () => {
  const onRead = vi.fn();
  showView(<PageGlance {...props({ look: web({ isStory: false }), onRead })} />);
  click(named('Read anyway'));
  expect(onRead).toHaveBeenCalledOnce();
});

it('offers nothing to do on a page that no extension may touch, but says why', () => {
  showView(<PageGlance {...props({ look: { kind: 'closed' } })} />);
  expect(document.querySelectorAll('button')).toHaveLength(0);
  expect(document.body.textContent).toContain('The browser keeps extensions out of its own pages');
});

it('saves once, however often it is clicked while saving', () => {
  const onSave = vi.fn();
  showView(<PageGlance {...props({ onSave })} />);
  click(named('Save'));
  showView(<PageGlance {...props({ onSave, activity: { kind: 'saving' } })} />);
  click(named('Saving'));
  expect(onSave).toHaveBeenCalledOnce();
});

it('opens the saved copy of a saved story', () => {
  const onOpen = vi.fn();
  const saved = sampleStory();
  showView(<PageGlance {...props({ saved, onOpen })} />);
  click(named('Saved: open the saved copy'));
  expect(onOpen).toHaveBeenCalledWith(saved);
});

it('says what was done politely and what went wrong at once', () => {
  showView(<PageGlance {...props({ activity: { kind: 'done', sentence: 'It is done.' } })} />);
  expect(textOf('[role=status]')).toBe('It is done.');
  showView(<PageGlance {...props({ activity: { kind: 'failed', sentence: 'It was not.' } })} />);
  expect(textOf('[role=alert]')).toBe('It was not.');
  expect(find('[role=status]').textContent).toBe('');
});
