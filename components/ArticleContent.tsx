import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SafeHtml } from '../utils/article/sanitize';
import {
  dropPicture,
  type KeptPictures,
  pictureSource,
  reserveSpace,
  settlePicture,
} from './article-pictures';
import { showEmbedCards } from './embed-cards';
import { followNote } from './follow-note';
import { keepBlocks, type ShownBlocks } from './keep-blocks';
import { useWords } from './words-context';

interface ArticleContentProps {
  content: SafeHtml;
  /** When given, no picture comes from the network. */
  images?: KeptPictures | undefined;
}

/** The body of a story. The only place where HTML of an article enters a document. */
export function ArticleContent({ content, images }: ArticleContentProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<ShownBlocks>([]);
  const removeCards = useRef<(() => void)[]>([]);
  const note = (alt: string) => words.say('pictureNote', alt);

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const fragment = prepareContent(content, {
      document: current.ownerDocument,
      images,
      note,
      tableName: words.say('tableName'),
    });
    shown.current = keepBlocks(current, fragment, shown.current);
    // What stays in place keeps its cards, so they go all together at the end.
    removeCards.current.push(showEmbedCards(current, words));
    return undefined;
  }, [content, images, words]);

  useLayoutEffect(() => {
    const { current } = box;
    const follow = (event: MouseEvent) => current && followNote(event, current);
    current?.addEventListener('click', follow);
    return () => {
      current?.removeEventListener('click', follow);
      for (const remove of removeCards.current.splice(0)) remove();
    };
  }, []);

  return (
    <div
      class="story-text"
      data-story=""
      ref={box}
      // Neither event bubbles, so they are caught on their way down.
      onErrorCapture={({ target }) => isPicture(target) && dropPicture(target, note)}
      onLoadCapture={({ target }) => isPicture(target) && settlePicture(target)}
    />
  );
}

function isPicture(target: EventTarget | null): target is HTMLImageElement {
  return (target as Element | null)?.localName === 'img';
}

interface Preparation {
  /** The document that will show the story. */
  document: Document;
  images: KeptPictures | undefined;
  /** The words that stand for a picture that cannot be shown. */
  note(alt: string): string;
  tableName: string;
}

/**
 * The story's nodes, ready to be shown. They are made inside a template, whose document loads nothing: a picture that
 * has a kept copy, or must not be loaded, is dealt with before any request could go out.
 */
export function prepareContent(content: SafeHtml, { document, images, note, tableName }: Preparation) {
  const template = document.createElement('template');
  template.innerHTML = content;
  const fragment = template.content;
  for (const image of fragment.querySelectorAll('img')) {
    const source = pictureSource(image.getAttribute('src') ?? '', images);
    image.removeAttribute('srcset');
    if (source) {
      image.setAttribute('src', source);
      reserveSpace(image);
    } else {
      dropPicture(image, note);
    }
  }
  for (const video of fragment.querySelectorAll('video[poster]')) {
    const poster = pictureSource(video.getAttribute('poster') ?? '', images);
    if (poster) video.setAttribute('poster', poster);
    else video.removeAttribute('poster');
  }
  for (const link of fragment.querySelectorAll('a[href^="http"]:not([data-to])')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  for (const table of fragment.querySelectorAll('table')) boxTable(table, tableName);
  // A block that scrolls by itself must be reachable by keyboard.
  for (const code of fragment.querySelectorAll('pre')) code.setAttribute('tabindex', '0');
  return fragment;
}

/** A wide table scrolls in a box of its own, and the story stays where it is. */
function boxTable(table: Element, name: string): void {
  if (table.parentElement?.closest('table')) return;
  const box = table.ownerDocument.createElement('div');
  box.className = 'table-box';
  box.setAttribute('role', 'region');
  box.setAttribute('tabindex', '0');
  box.setAttribute('aria-label', table.querySelector('caption')?.textContent?.trim() || name);
  table.replaceWith(box);
  box.append(table);
}
