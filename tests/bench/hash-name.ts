/** A number of 32 bits for a name (FNV-1a), the same on every machine: for choices that stay when pages are added. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

/**
 * Things in an order that looks like chance and depends on nothing but the seed and their names: to take the first of
 * them is to draw.
 */
export function shuffle<T>(things: readonly T[], nameOf: (thing: T) => string, seed: string): T[] {
  return things
    .map((thing) => ({ thing, at: scatter(hashName(`${seed} ${nameOf(thing)}`)) }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}

/** Names that differ in their last letter alone have hashes side by side (the last step of murmur3). */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
