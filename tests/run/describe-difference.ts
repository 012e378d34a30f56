/** The lines that differ, in the order of the new text, `-` before what was and `+` before what is; empty where none do. */
export function describeDifference(before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const lengths = commonLengths(old, now);
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && old[row] === now[column]) {
      row += 1;
      column += 1;
    } else if (
      column >= now.length ||
      (row < old.length && at(lengths, row + 1, column) >= at(lengths, row, column + 1))
    ) {
      lines.push(`- ${old[row]}`);
      row += 1;
    } else {
      lines.push(`+ ${now[column]}`);
      column += 1;
    }
  }
  return lines.join('\n');
}

/** How many lines the rests of both texts have in common, from every pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const line = lengths[row] as number[];
    for (let column = now.length - 1; column >= 0; column -= 1) {
      line[column] =
        old[row] === now[column]
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1));
    }
  }
  return lengths;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}
