/** The first half of the SHA-256 of `bytes`, in hexadecimal: 128 bits are plenty to tell one person's things apart. */
export async function hash(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
