import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../utils/extension/page-world';
import { tell } from '../utils/extension/tell';
import { startQuieting } from '../utils/promo/quiet-page';
import { parseSiteRules } from '../utils/promo/site-rules';

/** Put into a page by the background when the page script has seen that there may be something to hide. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  world.quieting ??= startQuieting(document, {
    rules: parseSiteRules(world.known?.stored),
    sheet: world.known?.sheet,
    onLearn: (blocks) => tell('learnBlocks', { blocks, refuted: [] }),
    onRefuted: (refuted) => tell('learnBlocks', { blocks: [], refuted }),
    onChoose: (choice) => tell('chooseBlock', choice),
  });
});
