import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { PlainError } from '../run/plain-error.ts';

const optionalText = v.nullish(v.string());

/** What people say of a page. A set may keep some of it back. */
const truthSchema = v.object({
  id: v.string(),
  url: v.string(),
  pageType: v.optional(v.string(), 'unknown'),
  text: optionalText,
  title: optionalText,
  byline: optionalText,
  publishedTime: optionalText,
  with: v.optional(v.array(v.string()), []),
  without: v.optional(v.array(v.string()), []),
});
export type Truth = v.InferOutput<typeof truthSchema>;

export interface BenchPage {
  /** The folder's name. */
  set: string;
  truth: Truth;
  /** Where it is read: its own address, or one that leads nowhere where the set does not know it. */
  address: string;
  readHtml(): string;
}

/**
 * The pages under a folder in the layout `html/<id>.html.gz`, `ground-truth/<id>.json`, by set and id.
 * @throws PlainError where there are none, or one does not keep to the layout.
 */
export function readPages(data: string, only?: string): BenchPage[] {
  const pages = foldersOf(resolve(data)).flatMap(readSet);
  if (pages.length === 0) throw new PlainError(`${data} holds no pages: html/<id>.html.gz is looked for.`);
  const chosen = pages.filter((page) => isChosen(page, only));
  if (chosen.length === 0) throw new PlainError(`No set, page type or id contains "${only}".`);
  return chosen;
}

/** Whether the set, page type or id contains a word, where one is given. */
export function isChosen({ set, truth }: BenchPage, only?: string): boolean {
  return only === undefined || [set, truth.pageType, truth.id].some((name) => name.includes(only));
}

function foldersOf(data: string): string[] {
  if (!existsSync(data)) throw new PlainError(`There is no folder ${data}.`);
  if (existsSync(join(data, 'html'))) return [data];
  return readdirSync(data)
    .sort()
    .map((name) => join(data, name))
    .filter((folder) => existsSync(join(folder, 'html')));
}

function readSet(folder: string): BenchPage[] {
  return readdirSync(join(folder, 'html'))
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => {
      const truth = readTruth(join(folder, 'ground-truth', name.replace('.html.gz', '.json')));
      return {
        set: basename(folder),
        truth,
        address: URL.canParse(truth.url) ? truth.url : 'https://unknown.invalid/page',
        readHtml: () => gunzipSync(readFileSync(join(folder, 'html', name))).toString('utf8'),
      };
    });
}

function readTruth(file: string): Truth {
  try {
    return v.parse(truthSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new PlainError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
