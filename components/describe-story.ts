import type { SavedStory } from '../utils/library/saved-story';

/** Whose story it is: the outlet that reported it, else the site it was read on. */
export function sourceOf({ source, siteName, url }: SavedStory): string {
  return source ?? siteName ?? hostOf(url);
}

/** "www." says nothing to a reader. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** The page of ours that shows the saved copy. */
export function storyAddress(id: string): string {
  return `/story.html?id=${encodeURIComponent(id)}`;
}
