import type { Outcome } from './run-command.ts';

export interface Count {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  /** Names of earlier steps without which this one makes no sense. */
  needs: readonly string[];
  /** Throws where the step fails as a whole. */
  run(): Promise<Count>;
}

type Print = (line: string) => void;

/** Runs steps one after the other, says what each is and how long it took, and counts; a failed step stops only those that need it. */
export async function runSteps(steps: readonly Step[], print: Print = console.log): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  const failed = new Set<string>();
  for (const [index, step] of steps.entries()) {
    print(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const start = Date.now();
    const count = await runStep(step, failed, print);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) failed.add(step.name);
    print(
      `${count.failed > 0 ? 'FAILED' : 'passed'}: ${step.name}, ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  if (failed.size > 0) print(`\nFailed: ${[...failed].join('; ')}`);
  return total;
}

async function runStep(step: Step, failed: ReadonlySet<string>, print: Print): Promise<Count> {
  const missing = step.needs.find((name) => failed.has(name));
  if (missing !== undefined) {
    print(`Not run, because this failed: ${missing}`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

/** The count on the last line of `plain-reporter.ts`; a run that ends badly without a failed test counts as one failure. */
export function countTests({ code, output }: Outcome): Count {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  const passed = Number(last?.[1] ?? 0);
  const failed = Number(last?.[2] ?? 0);
  return { passed, failed: code !== 0 || !last ? Math.max(1, failed) : failed };
}
