import { describe, expect, it } from 'vitest';
import { countTests, runSteps, type Step } from './steps.ts';

const passing = (name: string, ...needs: string[]): Step => ({
  name,
  needs,
  run: async () => ({ passed: 1, failed: 0 }),
});
const throwing = (name: string): Step => ({
  name,
  needs: [],
  run: () => Promise.reject(new Error('two files are not formatted')),
});

describe('runSteps', () => {
  it('adds up what the steps count', async () => {
    const tests: Step = { name: 'tests', needs: [], run: async () => ({ passed: 40, failed: 2 }) };
    expect(await runSteps([passing('types'), tests], () => {})).toEqual({ passed: 41, failed: 2 });
  });

  it('goes on after a failure, but not with what needs the failed step', async () => {
    const ran: string[] = [];
    const total = await runSteps([throwing('build'), passing('e2e', 'build'), passing('unit')], (line) =>
      ran.push(line),
    );
    expect(total).toEqual({ passed: 1, failed: 2 });
    expect(ran).toContain('two files are not formatted');
    expect(ran).toContain('Not run, because this failed: build');
    expect(ran.at(-1)).toBe('\nFailed: build; e2e');
  });
});

describe('countTests', () => {
  it('reads the last count that was printed', () => {
    const output =
      'expected "3 passed, 0 failed"\n1 passed, 0 failed, 0 skipped\n12 passed, 3 failed, 1 skipped\n';
    expect(countTests({ code: 1, output })).toEqual({ passed: 12, failed: 3 });
  });

  it('takes a run that broke off for a failure', () => {
    expect(countTests({ code: 0, output: '' })).toEqual({ passed: 0, failed: 1 });
    expect(countTests({ code: 1, output: '5 passed, 0 failed, 0 skipped\n' })).toEqual({
      passed: 5,
      failed: 1,
    });
  });
});
