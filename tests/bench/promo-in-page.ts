import { blockText } from '../../utils/article/text';
import { type DonorBlock, findDonors } from './find-donors';
import { NumberedPage } from './numbered-page';
import { type QuietedReading, readQuieted } from './read-quieted';
import type { Region } from './score-labels';
import { findParagraphs, type Graft, type Transplanted, transplant } from './transplant';

/** What the promo bench asks of a page: the first within the extension's world, the others without the extension. */
export interface PromoInPage {
  readQuieted(): QuietedReading;
  readLabels(): { labels: (Region & { label: string; text: string })[]; order: number };
  readStory(truth: string): { donors: DonorBlock[]; paragraphs: number };
  transplant(task: { truth: string; grafts: readonly Graft[] }): Transplanted;
}

const inPage: PromoInPage = {
  readQuieted,
  readLabels() {
    const page = new NumberedPage(document);
    return {
      labels: page.elements.flatMap((element) => {
        const label = element.getAttribute('data-label');
        return label === null ? [] : [{ label, text: blockText(element), ...page.regionOf(element) }];
      }),
      order: page.order,
    };
  },
  readStory: (truth) => ({
    donors: findDonors(document.body, truth),
    paragraphs: findParagraphs(document.body, truth).length,
  }),
  transplant: ({ truth, grafts }) => transplant(document, truth, grafts),
};

Object.assign(globalThis, { promoInPage: inPage });
