/** On a terminal, how far a long run has come, in one line that is written over. */
export function showProgress(done: number, of: number, what = 'pages'): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[K${what}: ${done} of ${of}${done === of ? '\n' : ''}`);
}
