/** Takes what hides an element off it: some pages hide the story until a script has run, and Readability would pass over it. */
export function show(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}
