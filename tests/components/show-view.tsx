import { type ComponentChild, render as renderInto } from 'preact';
import { act } from 'preact/test-utils';
import { render } from './render';

const page = document.createElement('div');

/** For views that are a whole page: puts one into the document, or its next state in its place. */
export function showView(view: ComponentChild): void {
  if (!page.isConnected) document.body.append(page);
  render(view, { box: page });
}

/** Takes the view out again, with everything it listens to. */
export function clearView(): void {
  act(() => renderInto(null, page));
}

/** The first element for `selector`; a test that finds none is wrong. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const element = document.querySelector<Found>(selector);
  if (!element) throw new Error(`no element for ${selector}`);
  return element;
}

/** The first button or link whose name begins with `name`. */
export function named(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent).startsWith(name),
  );
  if (!found) throw new Error(`no button or link "${name}"`);
  return found;
}

/** The text of an element, with single spaces. */
export function textOf(selector: string): string {
  return find(selector).textContent.replace(/\s+/g, ' ').trim();
}

export function press(element: Element, key: string, modifiers: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  act(() => void element.dispatchEvent(event));
}

export function click(element: HTMLElement, modifiers: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers });
  act(() => void element.dispatchEvent(event));
  return event;
}
