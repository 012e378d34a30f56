import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';
import { PLAYER_ORIGINS } from './utils/article/keep/player-hosts';

const require = createRequire(import.meta.url);

/** Fonts are copied from their packages; `utils/reading/fonts.ts` names the same files. */
const FONT_FILES: Record<string, string> = {
  'fonts/newsreader.woff2': '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  'fonts/newsreader-italic.woff2': '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  'fonts/atkinson-hyperlegible-next.woff2':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'fonts/atkinson-hyperlegible-next-italic.woff2':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
};

/** What an extension page may load: its own scripts and styles, and the pictures of a story. TRUST T2. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https: http: data: blob:",
  'media-src https: http: blob:',
  "connect-src 'self' https: http:",
  // Players of films, sounds and charts, each loaded by a click on its card and not before (`EmbedCard`). A frame is
  // never an extension page, cannot reach one, and is kept to this list; a page of a story cannot add to it.
  `frame-src ${PLAYER_ORIGINS.join(' ')}`,
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  zip: { excludeSources: ['tests/**', 'shots/**'] },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [relativeDest, source] of Object.entries(FONT_FILES)) {
        files.push({ absoluteSrc: require.resolve(source), relativeDest });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: {
      default_icon: { 16: 'icons/plain-16.png', 32: 'icons/plain-32.png' },
    },
    icons: {
      16: 'icons/story-16.png',
      32: 'icons/story-32.png',
      48: 'icons/story-48.png',
      128: 'icons/story-128.png',
    },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandToggleReader__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@lede.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
