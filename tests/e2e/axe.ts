import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from './closed-root.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: (string | string[])[]; failureSummary?: string }[];
}
type AxeWindow = { axe: { run(context?: unknown): Promise<{ passes: unknown[]; violations: Violation[] }> } };

/** What axe finds wrong in a page: one line for each rule and element, so that an empty list is the goal. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    // A colour half way between two is nobody's choice.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { passes, violations } = await (globalThis as unknown as AxeWindow).axe.run();
    return { passes: passes.length, violations };
  });
  return describe(found);
}

/**
 * The same for the reader. axe goes into shadow trees by `element.shadowRoot`, which is null where the root is closed;
 * for the time of the run the host gets a property that tells, in the page's own world.
 */
export async function findViolationsInside(page: Page, reader: ClosedRoot): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await reader.evaluate(async (root) => {
    const { host } = root as ShadowRoot;
    await Promise.allSettled((root as ShadowRoot).getAnimations().map(({ finished }) => finished));
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    try {
      const { passes, violations } = await (globalThis as unknown as AxeWindow).axe.run(host);
      return { passes: passes.length, violations };
    } finally {
      Reflect.deleteProperty(host, 'shadowRoot');
    }
  });
  return describe(found);
}

function describe({ passes, violations }: { passes: number; violations: Violation[] }): string[] {
  // An empty page has no faults either.
  if (passes === 0) throw new Error('axe saw nothing to judge.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} (${failureSummary})`),
  );
}
