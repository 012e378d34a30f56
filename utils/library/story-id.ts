import { normalizeUrl } from '../article/normalize-url';
import { hash } from './hash';

/** The same story has the same id on every device: it is made of the normalised address alone. */
export async function storyId(url: string): Promise<string> {
  return `story:${await hash(new TextEncoder().encode(normalizeUrl(url)))}`;
}
