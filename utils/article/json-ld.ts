import { tidy } from './text';

/** What the page's JSON-LD says of its story. Every part is tidied text; a part that is not said is absent. */
export interface StoryData {
  headline?: string;
  authors: string[];
  publisher?: string;
  publishedTime?: string;
  modifiedTime?: string;
  description?: string;
  lang?: string;
  image?: string;
  section?: string;
  /** The names of its breadcrumbs, from the front page down. */
  trail?: string[];
  body?: string;
  /** The entries of a live blog, in the order given. */
  updates?: LiveUpdate[];
}

/** One entry of a live blog, as `LiveBlogPosting` gives it. */
export interface LiveUpdate {
  headline?: string;
  body?: string;
  time?: string;
}

const ARTICLE_TYPE = /(article|posting|reportage|^Report|Review)$/i;
const NOT_A_STORY = /^(Product|ClaimReview|AggregateRating|UserReview|EmployerReview|CriticReview)$/i;

/** More nodes than this are not looked at. */
const MAX_NODES = 400;

type Json = Record<string, unknown>;

/** Reads the first article among the page's JSON-LD, and the site's name from wherever it stands in it. */
export function readStoryData(document: Document): StoryData | undefined {
  const nodes = listNodes(document);
  const story = nodes.find((node) =>
    typesOf(node).some((type) => ARTICLE_TYPE.test(type) && !NOT_A_STORY.test(type)),
  );
  if (!story) return undefined;
  const byId = (value: unknown) => resolveReference(value, nodes);
  return compact({
    headline: textOf(story.headline) ?? textOf(story.name),
    authors: listOf(story.author ?? story.creator)
      .map((author) => nameOf(byId(author)))
      .filter((name) => name !== undefined),
    publisher:
      nameOf(byId(listOf(story.publisher)[0])) ??
      nameOf(nodes.find((node) => typesOf(node).includes('WebSite'))),
    publishedTime: textOf(story.datePublished) ?? textOf(story.dateCreated),
    modifiedTime: textOf(story.dateModified),
    description: textOf(story.description),
    lang: textOf(story.inLanguage),
    image: imageOf(byId(listOf(story.image)[0])),
    section: textOf(listOf(story.articleSection)[0]),
    trail: trailOf(nodes),
    body: textOf(story.articleBody),
    updates: readUpdates(nodes),
  });
}

/** More entries than this are not read. */
const MAX_UPDATES = 300;

function readUpdates(nodes: Json[]): LiveUpdate[] | undefined {
  const blog = nodes.find((node) => typesOf(node).includes('LiveBlogPosting'));
  const updates = listOf(blog?.liveBlogUpdate).filter(isJson).slice(0, MAX_UPDATES);
  if (updates.length === 0) return undefined;
  return updates.map((update) => {
    const headline = textOf(update.headline) ?? textOf(update.name);
    const body = textOf(update.articleBody) ?? textOf(update.description);
    const time = textOf(update.datePublished) ?? textOf(update.dateModified);
    return { ...(headline && { headline }), ...(body && { body }), ...(time && { time }) };
  });
}

function listNodes(document: Document): Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    queue.push(parse(script.textContent));
  while (queue.length > 0 && nodes.length < MAX_NODES) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.unshift(...value.slice(0, MAX_NODES));
    else if (isJson(value)) {
      nodes.push(value);
      for (const nested of [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.breadcrumb])
        if (nested) queue.push(nested);
    }
  }
  return nodes;
}

/** Pages write raw line breaks inside strings and wrap the whole in comments or CDATA; both are forgiven. */
function parse(text: string | null): unknown {
  const json = (text ?? '').replace(/^\s*(<!\[CDATA\[|<!--)|(\]\]>|-->)\s*$/g, '').replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function typesOf(node: Json): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

function resolveReference(value: unknown, nodes: Json[]): unknown {
  if (!isJson(value) || value.name !== undefined || typeof value['@id'] !== 'string') return value;
  return nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined) ?? value;
}

/** JSON-LD often carries HTML's own escapes. */
const ESCAPES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([\da-f]{1,5});/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name) => ESCAPES[name] ?? '');
  return tidy(plain) || undefined;
}

function trailOf(nodes: Json[]): string[] | undefined {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const names = listOf(list?.itemListElement)
    .filter(isJson)
    .map((item) => nameOf(item) ?? nameOf(item.item))
    .filter((name) => name !== undefined);
  return names.length > 0 ? names : undefined;
}

function nameOf(value: unknown): string | undefined {
  return textOf(isJson(value) ? listOf(value.name)[0] : value);
}

function imageOf(value: unknown): string | undefined {
  return textOf(isJson(value) ? (value.url ?? value.contentUrl) : value);
}

function compact(data: { [K in keyof StoryData]: StoryData[K] | undefined }): StoryData {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  ) as unknown as StoryData;
}
