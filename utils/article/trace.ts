import { tidy } from './text';

/** Something that a step took for no story. */
export interface TracedRemoval {
  /** The stage that wanted it gone: "pre-clean". */
  step: string;
  /** Its rule, in words: "hidden", "after the story". */
  rule: string;
  text: string;
  /** It would have taken too much of the story's prose, and was kept. */
  refused?: true;
}

/** What happened on the way from a page to its story, for whoever asks why a line is missing. */
export interface Trace {
  removals: TracedRemoval[];
  /** The body that was found, before it was cleaned: one line for each block. */
  foundText: string;
}

export function startTrace(): Trace {
  return { removals: [], foundText: '' };
}

/** Takes an element out of a page and, where it is asked for, writes down which step did so and why. */
export function takeOut(element: Element, step: string, rule: string, trace: Trace | undefined): void {
  trace?.removals.push({ step, rule, text: tidy(element.textContent ?? '') });
  element.remove();
}
