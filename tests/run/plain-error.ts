/** A failure that the user can mend: its message is one sentence that says how, and its stack is of no interest. */
export class PlainError extends Error {
  override name = 'PlainError';
}
