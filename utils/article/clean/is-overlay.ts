const OVERLAY =
  /modal|popup|pop-up|overlay|dialog|cookie|consent|gdpr|tooltip|newsletter|subscri|paywall|login|sign-?(in|up)|menu|nav|drawer|off-?canvas|comment|(?<![a-z])form|footer|share|lightbox|screen-reader|sr-only|print/i;
/** What schema.org calls a part of the questions and answers at the end of a story. */
const ANSWER = /\/(?:Question|Answer)$/;

/** A hidden part that its name, or that of what is right around or in it, calls no story: a dialogue, a form, a menu. */
export function isOverlay(element: Element): boolean {
  const kind = element.getAttribute('itemtype') ?? '';
  if (element.hasAttribute('itemscope') && !ANSWER.test(kind)) return true; // a copy of the story for search engines
  const inner = element.firstElementChild;
  return [element, element.parentElement, inner].some(
    (around) =>
      around && OVERLAY.test(`${around.getAttribute('class') ?? ''} ${around.id} ${around.localName}`),
  );
}
