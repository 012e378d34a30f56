// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { followNote } from '../../components/follow-note';

const STORY =
  '<p>Text<a href="https://a.example/#n" data-to="1"><b>1</b></a> <a href="https://a.example/#m" data-to="7">2</a></p><ol><li data-anchor="1">Note</li></ol>';
let story: HTMLElement;

beforeEach(() => {
  story = document.createElement('div');
  story.innerHTML = STORY;
  document.body.replaceChildren(story);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  story.addEventListener('click', (event) => followNote(event, story));
});

function click(selector: string, how: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  story.querySelector(selector)?.dispatchEvent(event);
  return event;
}

describe('followNote', () => {
  it('goes to the note, with the keyboard', () => {
    expect(click('a b').defaultPrevented).toBe(true);
    expect(document.activeElement?.textContent).toBe('Note');
  });

  it('leaves a click that asks for a new tab to the browser', () => {
    expect(click('a', { ctrlKey: true }).defaultPrevented).toBe(false);
  });

  it('leaves a link whose place is not in the story, and other clicks', () => {
    expect(click('a[data-to="7"]').defaultPrevented).toBe(false);
    expect(click('li').defaultPrevented).toBe(false);
  });
});
