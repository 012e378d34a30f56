import { type ComponentChildren, render as renderInto } from 'preact';
import { act } from 'preact/test-utils';
import { WordsProvider } from '../../components/words-context';
import { englishWords } from '../words';

/** Renders into a box of its own in the document, effects run. Rendering again into the same box updates it. */
export function render(
  view: ComponentChildren,
  { box = document.body.appendChild(document.createElement('div')) } = {},
): HTMLDivElement {
  act(() => renderInto(<WordsProvider value={englishWords}>{view}</WordsProvider>, box));
  return box;
}

/** The one element for `selector`; a test that finds none or two is wrong. */
export function only<Found extends Element = HTMLElement>(box: ParentNode, selector: string): Found {
  const [found, ...more] = box.querySelectorAll<Found>(selector);
  if (!found || more.length > 0)
    throw new Error(`${found ? more.length + 1 : 'no'} elements for ${selector}`);
  return found;
}

/** The button that a person would find by `name`. */
export function button(box: ParentNode, name: string): HTMLButtonElement {
  const found = [...box.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

export function press(element: Element): void {
  act(() => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
}

export function pressKey(element: EventTarget, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    element.dispatchEvent(event);
  });
  return event;
}

/** As a browser tells that a picture could not be loaded, or has come. */
export function tell(image: Element, outcome: 'error' | 'load'): void {
  act(() => {
    image.dispatchEvent(new Event(outcome));
  });
}
