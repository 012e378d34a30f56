/** What a page costs its main thread, in milliseconds of work: while another program has the processor, none pass. */
export interface PageCost {
  /** All tasks that are long enough to be felt. */
  tasks: number;
  /** The longest of them. */
  longestTask: number;
  /** What each of our scripts takes, by its file's name, compiling and the layout that it asks for included. */
  scripts: Record<string, number>;
  /** The longest time for which one of ours held the page. */
  longestPiece: number;
}

/** The browser's record of one thing that it did; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor. */
  tdur?: number;
  args: { data?: { url?: unknown; isMainFrame?: unknown } };
}

/** What must be recorded. */
export const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Shorter tasks are left out: by them the browser is watched, a hundred times a page with Lede and a dozen times
 * without. In milliseconds.
 */
const SHORTEST_TASK = 1;

/**
 * Reads the browser's trace of one visit. A trace names the script of each call, so what is ours is told from what the
 * page and the browser do; `performance.measure` would need marks in what ships and see only what lies between them, and
 * an observer of long tasks sees none under 50 ms.
 * @param ours begins the addresses of our scripts in pages.
 * @throws Error where no page was loaded.
 */
export function readTrace(trace: string, ours = 'chrome-extension://'): PageCost {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const load = traceEvents.find(
    ({ name, args }) =>
      name === 'CommitLoad' && args.data?.isMainFrame === true && /^https?:/.test(String(args.data.url)),
  );
  if (!load) throw new Error('The trace holds no page.');
  const events = traceEvents
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === load.pid && tid === load.tid && ts >= load.ts)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const tasks = outermost(events.filter(({ name }) => name === 'RunTask'))
    .map(work)
    .filter((ms) => ms >= SHORTEST_TASK);
  const pieces = outermost(events.filter((event) => scriptOf(event, ours) !== undefined));
  const scripts: Record<string, number> = {};
  for (const piece of pieces) {
    const name = scriptOf(piece, ours) ?? '';
    scripts[name] = (scripts[name] ?? 0) + work(piece);
  }
  return {
    tasks: tasks.reduce((sum, ms) => sum + ms, 0),
    longestTask: Math.max(0, ...tasks),
    scripts,
    longestPiece: Math.max(0, ...pieces.map(work)),
  };
}

/** Without those that run within another. */
function outermost(sorted: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function work({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

/** `page.js` for what runs our page script. */
function scriptOf({ args }: TraceEvent, ours: string): string | undefined {
  const url = args.data?.url;
  return typeof url === 'string' && url.startsWith(ours) ? url.split('/').at(-1) : undefined;
}
