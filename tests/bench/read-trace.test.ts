import { expect, test } from 'vitest';
import { readTrace } from './read-trace';

const OURS = 'chrome-extension://abc/content-scripts';
const MAIN = { pid: 1, tid: 1, ph: 'X' };
const event = (name: string, ts: number, tdur: number, more: object = {}) => ({
  ...MAIN,
  name,
  ts: ts * 1000,
  dur: tdur * 2000,
  tdur: tdur * 1000,
  args: {},
  ...more,
});
const run = (name: string, ts: number, tdur: number, file: string) =>
  event(name, ts, tdur, { args: { data: { url: `${OURS}/${file}` } } });
const load = (url: string) => ({
  ...MAIN,
  name: 'CommitLoad',
  ph: 'I',
  ts: 10_000,
  args: { data: { url, isMainFrame: true } },
});
const read = (...traceEvents: object[]) =>
  readTrace(JSON.stringify({ traceEvents: [...traceEvents, load('https://example.org/')] }));

test('adds what each of our scripts takes, without calls within calls', () => {
  const cost = read(
    run('EvaluateScript', 20, 3, 'page.js'),
    run('v8.compile', 21, 1, 'page.js'),
    run('FunctionCall', 40, 8, 'page.js'),
    run('FunctionCall', 42, 2, 'page.js'),
    run('FunctionCall', 80, 5, 'quiet.js'),
    event('FunctionCall', 99, 7, { args: { data: { url: 'https://example.org/own.js' } } }),
  );
  expect(cost.scripts).toEqual({ 'page.js': 11, 'quiet.js': 5 });
  expect(cost.longestPiece).toBe(8);
});

test('adds the tasks of the page, from when it came', () => {
  const cost = read(
    event('RunTask', 5, 50),
    event('RunTask', 20, 9),
    event('RunTask', 21, 3),
    event('RunTask', 50, 4),
    event('RunTask', 70, 0.5),
    event('RunTask', 60, 30, { tid: 2 }),
  );
  expect(cost).toMatchObject({ tasks: 13, longestTask: 9, scripts: {}, longestPiece: 0 });
});

test('will not read a trace without a page', () => {
  expect(() => readTrace(JSON.stringify({ traceEvents: [load('about:blank')] }))).toThrow('no page');
});
