import { findPromos } from '../../utils/promo/find-promos';
import { makePage } from './pages';

/** What is hidden of a block beside a story: kind and whether all of it goes. */
export function judge(html: string): { kind: string; why: string; whole: boolean } | undefined {
  const document = makePage(
    `<div class="x1"><div id="beside"><h3>Town</h3><a href="/1">Harbour board votes on the pier</a></div>${html}</div>`,
  );
  const block = document.querySelector('#beside')?.nextElementSibling;
  const [found] = findPromos(document);
  return found && { kind: found.kind, why: found.why, whole: found.element === block };
}
