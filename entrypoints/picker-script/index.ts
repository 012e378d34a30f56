import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPicker } from './open-picker';

/** Put into a page by the background, after the quiet script, when the reader wants to point at a block. */
export default defineUnlistedScript(() => openPicker(document));
