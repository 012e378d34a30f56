import { plainWords, saysTheSame } from './agreement';
import { type Block, isProse } from './blocks';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';
import { tidy } from './text';

/** "By" and its like, as a line begins that names a writer. */
const BY =
  /^(?:(?:story|words|text|article|report|reporting|analysis|opinion|written|posted|published|reported|interview|photos?|created|reviewed) by|by|author|autor[ae]?|autores|von|text|par|propos recueillis par|por|di|a cura di|door|av|af|tekst|skrevet av|yazan|автор|текст|بقلم|كتب|كتبت|מאת|작성자)(?:\s*:\s*|\s+)(?=\S)/iu;

/** What follows a name and is none: a role, a handle, a date, an outlet. Capitals matter here. */
const AFTER_NAME =
  /\s*(?:[|•·–—]|\s-\s|,\s*(?=\p{Ll}|(?:Staff|Senior|Chief|Deputy|Special|Contributing|Associate|Managing|Executive)\b)|,?\s+(?:[Uu]pdated|[Pp]ublished|[Pp]osted|on\s+\w+\s+\d)|\bfor\s+\p{Lu}|@\w|\S+@\S+|\(\s*@).*$/u;
const ROLE =
  /,?\s*\b(?:(?:senior|chief|deputy|political|foreign|staff|special|contributing|associate|assistant|guest|science|sports?|business|news|health|technology)\s+)*(?:editor|reporter|correspondent|writer|columnist|journalist|contributor|producer|photographer|redakteur(?:in)?|redacción|rédaction)\b.*$/iu;

const NOT_A_NAME =
  /^(admin(istrator)?|editor(ial)?s?|staff|guest|author|unknown|n\/?a|user|web ?master|null|undefined|none)$/i;

const BYLINE_ELEMENTS =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class~="author" i], [data-testid*="byline" i]';

/** Longest thing taken for the names of writers. */
const MAX_WORDS = 14;

/**
 * Who wrote the story, without "By" and roles: as the page's data say, then as its byline shows.
 * @param around the lines about the headline.
 */
export function findByline(
  reading: PageReading,
  around: Block[],
  siteName: string | undefined,
): string | undefined {
  const { data, tags, page } = reading;
  const claims = [
    data?.authors.join(', '),
    firstTag(
      tags,
      'author',
      'article:author',
      'parsely-author',
      'byl',
      'dc.creator',
      'dcterms.creator',
      'sailthru.author',
      'citation_author',
    ),
    ...around.map(visibleByline),
    ...Array.from(page.querySelectorAll(BYLINE_ELEMENTS)).slice(0, 5).map(elementByline),
  ];
  let site: string | undefined;
  for (const claim of claims) {
    const name = claim && cleanByline(claim);
    if (!name) continue;
    if (siteName === undefined || !saysTheSame(name, siteName)) return name;
    site = name;
  }
  return site;
}

/** A line that says it names a writer: it begins with "By", or the page marks it as the author's. */
export function isBylineLine(line: Block): boolean {
  return (
    visibleByline(line) !== undefined ||
    (line.words <= MAX_WORDS * 2 && elementByline(line.container) !== undefined)
  );
}

function visibleByline(line: Block): string | undefined {
  const name = BY.test(line.text) ? line.text.replace(BY, '') : '';
  return /^[\p{Lu}\p{Lo}]/u.test(name) && line.words <= MAX_WORDS * 2 && !isProse(line) ? name : undefined;
}

function elementByline(element: Element): string | undefined {
  const marked = element.closest(BYLINE_ELEMENTS);
  if (!marked || marked.closest('[class*="comment" i], footer, aside, nav')) return undefined;
  const names = marked.querySelectorAll(
    '[rel~="author"], [itemprop~="name"], a[href*="/author"], a[href*="/profile"]',
  );
  const texts = [...new Set(Array.from(names, (name) => tidy(name.textContent ?? '')).filter(Boolean))];
  const text = texts.length > 0 ? texts.join(', ') : tidy(marked.textContent ?? '');
  return plainWords(text).length <= MAX_WORDS ? text : undefined;
}

/** A byline without "By", roles, dates and handles; `undefined` where no name is left. */
export function cleanByline(text: string): string | undefined {
  if (/^https?:|^@|^\/|\.(com|html?)\//i.test(text)) return undefined;
  const name = tidy(text)
    .replace(BY, '')
    .replace(AFTER_NAME, '')
    .replace(ROLE, '')
    .replace(/[\s,;:|–—-]+$/, '')
    .trim();
  const words = plainWords(name).length;
  return words === 0 || words > MAX_WORDS || NOT_A_NAME.test(name) || /^\d/.test(name) ? undefined : name;
}
