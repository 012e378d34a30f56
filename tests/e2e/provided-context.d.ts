import type { Engine } from './driver.ts';

declare module 'vitest' {
  /** Given to each test by its project in `tests/vitest.config.ts`. */
  export interface ProvidedContext {
    engine: Engine;
  }
}
