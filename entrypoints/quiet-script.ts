import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../utils/extension/page-world';
import { startQuieting } from '../utils/promo/quiet-page';

/** Put into a page by the background when the page script has seen that there may be something to hide. */
export default defineUnlistedScript(() => {
  pageWorld().quieting ??= startQuieting(document);
});
