import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlainError } from '../run/plain-error.ts';

/** A page whose parts people have judged. */
export interface LabelledPage {
  /** `seen` while rules are written, or `held` back until they are. */
  set: string;
  /** `held/some-page`. */
  id: string;
  url: string;
  /** With `data-label` on what is judged. */
  labelled: string;
  /** What the browser gets with the extension in it: no label and no address of ours. */
  bare: string;
}

const LABEL = /\sdata-label=(?:"[^"]*"|'[^']*')/g;
const ADDRESS = /<meta\s+name=["']lede:url["']\s+content=["']([^"']*)["']\s*\/?>\s*/;

/**
 * The pages of `seen/` and `held/` under a folder, none where there is no folder.
 * @throws PlainError where one does not keep to the form.
 */
export function readLabelled(folder: string, only?: string): LabelledPage[] {
  return ['seen', 'held']
    .map((set) => join(folder, set))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path)
        .filter((name) => name.endsWith('.html'))
        .sort()
        .map((name) => {
          const id = `${basename(path)}/${name.replace(/\.html$/, '')}`;
          return { set: basename(path), id, ...parseLabelled(readFileSync(join(path, name), 'utf8'), id) };
        }),
    )
    .filter(({ id }) => only === undefined || `${basename(folder)}/${id}`.includes(only));
}

/** @throws PlainError naming what is missing. */
export function parseLabelled(html: string, id: string): Pick<LabelledPage, 'url' | 'labelled' | 'bare'> {
  const url = ADDRESS.exec(html)?.[1];
  if (!url || !URL.canParse(url))
    throw new PlainError(`${id} names no address: <meta name="lede:url" content="https://..."> is missing.`);
  const labelled = html.replace(ADDRESS, '');
  const bare = labelled.replace(LABEL, '');
  if (bare === labelled) throw new PlainError(`${id} has no data-label.`);
  if (/data-label|lede:url/.test(bare))
    throw new PlainError(`${id} writes a data-label or its address in a form that cannot be taken out.`);
  return { url, labelled, bare };
}

/**
 * `hide:newsletter`, `keep:correction`.
 * @throws PlainError for anything else.
 */
export function parseLabel(text: string, id: string): { hide: string } | { keep: string } {
  const [, verb, what] = /^(hide|keep):(\S.*)$/.exec(text) ?? [];
  if (!what) throw new PlainError(`${id} has the label "${text}"; hide:<kind> or keep:<why> is read.`);
  return verb === 'hide' ? { hide: what } : { keep: what };
}
