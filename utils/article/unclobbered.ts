/**
 * A property of a DOM object as the browser defines it, whatever the page has named its form fields: `<input
 * name="parentNode">` hides `form.parentNode`, and `<img name="querySelector">` hides `document.querySelector`, in
 * content scripts too. The prototype is asked instead, with the object as receiver.
 */
export function unclobbered<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object) as object, key, object) as T[K];
}

/** `document.querySelectorAll`, whatever the page has named its pictures and forms. */
export function selectAll(document: Document, selector: string): ArrayLike<Element> {
  return unclobbered(document, 'querySelectorAll').call(document, selector);
}
