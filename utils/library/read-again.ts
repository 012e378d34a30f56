/** Enough for every page of ours to write once in between. */
const MAX_ATTEMPTS = 10;

/**
 * Reads again where the connection was closed meanwhile: the adapter closes and reopens it when an index is made and when
 * another page has written.
 * @throws what the last attempt threw; that there is no such document (404), at once.
 */
export async function readAgain<Found>(find: () => Promise<Found>): Promise<Found> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await find();
    } catch (error) {
      if ((error as { status?: unknown }).status === 404 || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}
