import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

const e2e = (engine: 'chromium' | 'firefox') => ({
  root,
  test: {
    name: `e2e:${engine}`,
    environment: 'node' as const,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { engine },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Two browsers on a busy machine can miss a beat; a test that fails twice has found a fault. Retries are printed.
    retry: 1,
    fileParallelism: false,
  },
});

export default defineConfig({
  root,
  test: {
    reporters: ['default', fileURLToPath(new URL('./run/plain-reporter.ts', import.meta.url))],
    projects: [
      {
        root,
        // Must stand in the project itself: at the top, with `extends: true`, its setup file is not run.
        plugins: [WxtVitest()],
        // PouchDB as the extension ships it: its builds for Node take no blobs.
        environments: { ssr: { resolve: { mainFields: ['browser', 'module', 'main'] } } },
        test: {
          name: 'unit',
          server: { deps: { inline: [/pouchdb/] } },
          environment: 'node',
          // A busy machine is no fault: only what never ends is one.
          testTimeout: 30_000,
          // "2 days ago" is a day of whoever reads: the tests read in one place, wherever they are run.
          env: { TZ: 'UTC' },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
        },
      },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
