/**
 * What a view listens to beside `keydown`: a key that was kept from the page and handed on inside the reader's closed
 * root. It is not `keydown` itself, since Firefox makes a known key event composed whatever its maker says (seen in
 * ESR 153), and the page would get every key after all.
 */
export const FORWARDED_KEY = 'forwarded-keydown';
