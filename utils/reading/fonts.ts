import type { FontChoice } from './reading-style';

/** One cut of a story face. */
export interface StoryFont {
  /** The choice in the text settings that needs it. */
  choice: FontChoice;
  /** Our own names, so that a page's face of the same name is neither used nor replaced. `tokens.css` uses them. */
  family: string;
  /** Path inside the extension; `wxt.config.ts` puts the file there. */
  file: string;
  style: 'normal' | 'italic';
  /** The range of a variable face, as `FontFace` and `@font-face` take it. */
  weight: string;
}

/** Every cut that Lede ships. `sans` is the system's own face and needs none. */
export const FONT_FACES: readonly StoryFont[] = [
  {
    choice: 'newsreader',
    family: 'Lede Newsreader',
    file: 'fonts/newsreader.woff2',
    style: 'normal',
    weight: '200 800',
  },
  {
    choice: 'newsreader',
    family: 'Lede Newsreader',
    file: 'fonts/newsreader-italic.woff2',
    style: 'italic',
    weight: '200 800',
  },
  {
    choice: 'legible',
    family: 'Lede Atkinson Hyperlegible Next',
    file: 'fonts/atkinson-hyperlegible-next.woff2',
    style: 'normal',
    weight: '200 800',
  },
  {
    choice: 'legible',
    family: 'Lede Atkinson Hyperlegible Next',
    file: 'fonts/atkinson-hyperlegible-next-italic.woff2',
    style: 'italic',
    weight: '200 800',
  },
];
