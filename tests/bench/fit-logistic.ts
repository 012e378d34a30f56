/** One page as numbers, and what is known of it. */
export interface Example {
  strengths: readonly number[];
  isStory: boolean;
  /** How much it counts in the fit; 1 for a page like the others. */
  weight: number;
  /** Pages of one group are never on both sides of a fold. */
  group: string;
}

/** A logistic regression: log-odds = base + the weights times the strengths. */
export interface Fit {
  base: number;
  weights: number[];
}

const ROUNDS = 25;
const ENOUGH = 1e-7;

/**
 * Fits by Newton's method with a quadratic penalty on the weights, not on the base. Deterministic.
 * @param penalty strength of the penalty: the larger, the smaller the weights.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Fit {
  const width = (examples[0]?.strengths.length ?? 0) + 1;
  let beta = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = beta.map((value, at) => (at === 0 ? 0 : -penalty * value));
    const curvature = Array.from({ length: width }, (_, at) => {
      const row = new Float64Array(width);
      row[at] = at === 0 ? 1e-6 : penalty;
      return row;
    });
    for (const { strengths, isStory, weight } of examples) {
      const row = [1, ...strengths];
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * at0(beta, at), 0)));
      const pull = weight * (Number(isStory) - chance);
      const spread = weight * Math.max(chance * (1 - chance), 1e-9);
      row.forEach((value, at) => {
        if (value === 0) return;
        gradient[at] = at0(gradient, at) + pull * value;
        const line = curvature[at] as Float64Array;
        for (let other = 0; other <= at; other += 1)
          line[other] = at0(line, other) + spread * value * at0(row, other);
      });
    }
    const step = solve(curvature, gradient);
    beta = beta.map((value, at) => value + at0(step, at));
    if (step.every((value) => Math.abs(value) < ENOUGH)) break;
  }
  return { base: at0(beta, 0), weights: Array.from(beta.subarray(1)) };
}

const at0 = (values: ArrayLike<number>, at: number) => values[at] ?? 0;

/** By Cholesky's method: `lower` holds the lower half of a symmetric, positive matrix, and is overwritten. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const cell = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = cell(row, column);
      for (let at = 0; at < column; at += 1) sum -= cell(row, at) * cell(column, at);
      (lower[row] as Float64Array)[column] = row === column ? Math.sqrt(sum) : sum / cell(column, column);
    }
  }
  const answer = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < row; at += 1) answer[row] = at0(answer, row) - cell(row, at) * at0(answer, at);
    answer[row] = at0(answer, row) / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1)
      answer[row] = at0(answer, row) - cell(at, row) * at0(answer, at);
    answer[row] = at0(answer, row) / cell(row, row);
  }
  return answer;
}

/** Log-odds of each example by a fit to the others: those of its own fold, chosen by its group, are left out. */
export function crossValidate(
  examples: readonly Example[],
  foldOf: (group: string) => number,
  folds: number,
  penalty: number,
): number[] {
  const scores = new Array<number>(examples.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const fit = fitLogistic(
      examples.filter(({ group }) => foldOf(group) !== fold),
      penalty,
    );
    examples.forEach((example, at) => {
      if (foldOf(example.group) === fold) scores[at] = scoreBy(fit, example.strengths);
    });
  }
  return scores;
}

export function scoreBy({ base, weights }: Fit, strengths: readonly number[]): number {
  return strengths.reduce((sum, strength, at) => sum + strength * at0(weights, at), base);
}
