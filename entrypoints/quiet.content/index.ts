import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageWorld } from '../../utils/extension/page-world';
import { startQuieting } from '../../utils/promo/quiet-page';

/** Put into a page by the background when the page script has seen that there may be something to hide. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const world = pageWorld();
    if (world.quieting) return;
    const quieting = startQuieting(document);
    world.quieting = quieting;
    ctx.onInvalidated(() => {
      quieting.stop();
      world.quieting = undefined;
    });
  },
});
