/** A failure whose message is a sentence for the person who is reading: what went wrong and what to do. */
export class LedeError extends Error {
  override name = 'LedeError';
}
