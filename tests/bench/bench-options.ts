import { parseArgs } from 'node:util';
import { PlainError } from '../run/plain-error.ts';

/** The programs whose output is compared on the same page in the same run. */
export const SYSTEMS = ['lede', 'readability', 'defuddle'] as const;
export type System = (typeof SYSTEMS)[number];

export interface BenchOptions {
  bench: string;
  /** A folder with `html/` and `ground-truth/`, or one that holds such folders. */
  data: string;
  /** Where all figures go, page by page too. */
  json?: string;
  /** Where one line of JSON a page goes. */
  predictions?: string;
  systems: readonly System[];
  /** Parse each page with `DOMParser` and do not navigate to it: three times faster, for development. */
  parsed: boolean;
  /** Only sets, page types or ids that contain this. */
  only?: string;
  /** How many of the worst pages are listed. */
  worst: number;
}

export const USAGE = `npm run bench -- NAME --data DIR [options]

  NAME                extract, detect, promo
  --data DIR          a folder with html/ and ground-truth/, or one that holds such folders
  --json FILE         write all figures, page by page too
  --predictions FILE  write one JSON line a page: id, url, isStory, score, title, byline, publishedTime, siteName, text, html, ms;
                      of promo: id, url, hidden (kind, why, selector, text), storyWordsHidden, ms
  --systems LIST      extract: of lede,readability,defuddle (all of them)
  --parsed            extract: parse pages with DOMParser and do not navigate to them: faster, the same text
  --only WORD         only sets, page types or ids that contain it; promo-pages/seen: labelled pages of promo
  --worst N           list the N worst pages (0); of promo, promos that were missed`;

/** @throws PlainError naming what was not understood. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parse(args);
  const [bench, second] = positionals;
  if (!bench || second !== undefined || !values.data) throw new PlainError(USAGE);
  const systems = values.systems.split(',');
  const unknown = systems.find((name) => !SYSTEMS.some((system) => system === name));
  if (unknown !== undefined) throw new PlainError(`--systems takes ${SYSTEMS.join(',')}, not "${unknown}".`);
  const worst = Number(values.worst);
  if (!Number.isInteger(worst) || worst < 0)
    throw new PlainError(`--worst takes a number of pages, not "${values.worst}".`);
  return {
    bench,
    data: values.data,
    ...(values.json !== undefined && { json: values.json }),
    ...(values.predictions !== undefined && { predictions: values.predictions }),
    ...(values.only !== undefined && { only: values.only }),
    systems: SYSTEMS.filter((system) => systems.includes(system)),
    parsed: values.parsed,
    worst,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        json: { type: 'string' },
        predictions: { type: 'string' },
        systems: { type: 'string', default: SYSTEMS.join(',') },
        parsed: { type: 'boolean', default: false },
        only: { type: 'string' },
        worst: { type: 'string', default: '0' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new PlainError(`${sentence}.\n\n${USAGE}`);
  }
}
