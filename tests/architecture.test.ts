import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom, for values. Types may come from any part but an entrypoint. */
const MAY_IMPORT: Record<string, string[]> = {
  entrypoints: [
    'entrypoints',
    'components',
    'utils/article',
    'utils/promo',
    'utils/related',
    'utils/reading',
    'utils/library',
    'utils/extension',
  ],
  components: ['components', 'utils/article', 'utils/reading', 'utils/related'],
  'utils/extension': [
    'utils/extension',
    'utils/article',
    'utils/promo',
    'utils/related',
    'utils/reading',
    'utils/library',
  ],
  'utils/library': ['utils/library', 'utils/article', 'utils/related'],
  'utils/related': ['utils/related', 'utils/article', 'utils/promo'],
  'utils/reading': ['utils/reading', 'utils/article'],
  'utils/article': ['utils/article', 'utils/promo'],
  'utils/promo': ['utils/promo'],
};

/** Only these places may touch these names; `hint` says how to mend a breach. */
const ONLY_IN: { what: RegExp; where: RegExp; hint: string }[] = [
  {
    what: /webextension-polyfill/,
    where: /^utils\/extension\/browser\.ts$/,
    hint: 'import { browser } from utils/extension/browser',
  },
  {
    what: /from 'wxt\/(browser|utils\/storage)'/,
    where: /^(entrypoints\/page-script\.ts$|utils\/extension\/(settings|tell|welcome-once)\.ts$)/,
    hint: 'import { browser } from utils/extension/browser; settings live in settings.ts',
  },
  {
    what: /innerHTML|outerHTML\s*=|insertAdjacentHTML|createContextualFragment|document\.write\(/i,
    where: /^(components\/ArticleContent\.tsx|utils\/article\/.*)$/,
    hint: 'HTML goes into a document in components/ArticleContent.tsx only (DESIGN 11)',
  },
  {
    what: /\b(fetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource)/,
    where: /^utils\/(extension\/(keep-library|background-handlers|load-page)\.ts|library\/load-image\.ts)$/,
    hint: 'a request needs an act of the user: see keep-library.ts, and load-page.ts for the pages of an open story',
  },
  {
    what: /window\.postMessage|\bpostMessage\(.*'\*'/,
    where: /^$/,
    hint: 'a page can forge window messages (TRUST T8): use runtime messages',
  },
];

interface SourceFile {
  path: string;
  text: string;
  imports: { target: string; typeOnly: boolean }[];
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

function readSource(path: string): SourceFile {
  const text = withoutComments(readFileSync(join(root, path), 'utf8'));
  const imports = [...text.matchAll(/^(?:import|export)\s+(type\s)?([^;]*?)from\s+'(\.[^']+)'/gms)].map(
    (match) => ({
      target: relative(root, resolve(root, dirname(path), match[3] ?? '')).replace(/\.tsx?$/, ''),
      typeOnly: match[1] !== undefined || isOnlyTypes(match[2] ?? ''),
    }),
  );
  return { path, text, imports };
}

/** `{ type A, type B }` brings no value. */
function isOnlyTypes(clause: string): boolean {
  const names = clause
    .match(/^\{(.*)\}\s*$/s)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names?.every((name) => name.startsWith('type ')) ?? false;
}

const partOf = (path: string) =>
  path.startsWith('utils/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');

const sources = ['entrypoints', 'components', 'utils'].flatMap(listFiles).map(readSource);
const byModule = new Map(sources.map((source) => [source.path.replace(/(\/index)?\.tsx?$/, ''), source]));

describe('the house', () => {
  it('has sources to judge', () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only from %s', (part, allowed) => {
    const breaches = sources
      .filter((source) => partOf(source.path) === part)
      .flatMap((source) =>
        source.imports
          .filter(({ target, typeOnly }) => {
            const targetPart = partOf(target);
            if (target.startsWith('public/')) return !typeOnly;
            return !allowed.includes(targetPart) && (!typeOnly || targetPart === 'entrypoints');
          })
          .map(({ target }) => `${source.path} -> ${target}`),
      );
    expect(breaches).toEqual([]);
  });

  it('has no import circle', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (name: string, trail: string[]) => {
      if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' -> '));
      if (done.has(name) || trail.includes(name)) return;
      for (const { target, typeOnly } of byModule.get(name)?.imports ?? []) {
        if (!typeOnly) visit(target, [...trail, name]);
      }
      done.add(name);
    };
    for (const name of byModule.keys()) visit(name, []);
    expect(circles).toEqual([]);
  });

  it('has no barrel: a file that only hands on what others export', () => {
    const barrels = sources.filter(({ text }) => {
      const statements = text
        .split(';')
        .map((statement) => statement.trim())
        .filter(Boolean);
      return statements.length > 0 && statements.every((statement) => /^export\s.*\sfrom\s/s.test(statement));
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it.each(ONLY_IN)('keeps $what in its place', ({ what, where, hint }) => {
    const breaches = sources.filter(({ path, text }) => what.test(text) && !where.test(path));
    expect(breaches.map(({ path }) => `${path}: ${hint}`)).toEqual([]);
  });

  it('leaves no file without a reason in its name', () => {
    const vague = sources.filter(({ path }) =>
      /(^|\/)(utils|helpers?|manager|service|misc|common)\.tsx?$/.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});
