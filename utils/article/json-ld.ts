import { plainWords, saysTheSame } from './agreement';
import { tidy } from './text';
import { unescapeHtml } from './unescape-html';

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

/**
 * Reads the page's own article among its JSON-LD, and the site's name from wherever it stands in it.
 * @param url where the page was read; of several articles, the one at this address or with the page's title is its own.
 */
export function readStoryData(document: Document, url?: string): StoryData | undefined {
  const nodes = listNodes(document);
  const stories = nodes.filter((node) =>
    typesOf(node).some((type) => ARTICLE_TYPE.test(type) && !NOT_A_STORY.test(type)),
  );
  const story = stories.length > 1 ? ownStory(stories, document, url) : stories[0];
  if (!story) {
    const publisher = nameOf(nodes.find((node) => typesOf(node).includes('WebSite')));
    return publisher ? { authors: [], publisher } : undefined;
  }
  const byId = (value: unknown, parts = NAME_PARTS) => resolveReference(value, nodes, parts);
  return compact({
    headline: textOf(story.headline) ?? textOf(story.name),
    authors: listOf(story.author ?? story.creator)
      .flatMap((author) => namesOf(byId(author)))
      .filter((name) => name !== undefined),
    publisher:
      nameOf(byId(listOf(story.publisher)[0])) ??
      nameOf(nodes.find((node) => typesOf(node).includes('WebSite'))),
    publishedTime: textOf(story.datePublished) ?? textOf(story.dateCreated),
    modifiedTime: textOf(story.dateModified),
    description: textOf(story.description),
    lang: textOf(story.inLanguage),
    image: imageOf(byId(listOf(story.image)[0], PICTURE_PARTS)),
    section: textOf(listOf(story.articleSection)[0]),
    trail: trailOf(nodes),
    body: textOf(story.articleBody),
    updates: readUpdates(nodes),
  });
}

/** Pages name other stories in their data too: related ones, the latest. */
function ownStory(stories: Json[], document: Document, url: string | undefined): Json | undefined {
  const title = tidy(document.title);
  return (
    stories.find((story) => isAt(url, story.url, story['@id'], story.mainEntityOfPage)) ??
    stories.find((story) => {
      const headline = textOf(story.headline) ?? textOf(story.name) ?? '';
      return plainWords(headline).length > 2 && (title.includes(headline) || saysTheSame(title, headline));
    }) ??
    stories[0]
  );
}

function isAt(url: string | undefined, ...claims: unknown[]): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return claims.some((claim) => {
    const address = isJson(claim) ? (claim['@id'] ?? claim.url) : claim;
    if (typeof address !== 'string' || !URL.canParse(address, url)) return false;
    const said = new URL(address, url);
    return pathname !== '/' && said.hostname === hostname && said.pathname === pathname;
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
  if (isJson(value) && Array.isArray(value['@list'])) return value['@list'];
  return Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value];
}

function typesOf(node: Json): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

const NAME_PARTS = ['name', 'givenName'];
const PICTURE_PARTS = ['url', 'contentUrl'];

/** The node that a value refers to, where the value itself has none of the parts that are asked for. */
function resolveReference(value: unknown, nodes: Json[], parts: readonly string[]): unknown {
  const tells = (node: Json) => parts.some((part) => node[part] !== undefined);
  if (!isJson(value) || tells(value) || typeof value['@id'] !== 'string') return value;
  return nodes.find((node) => node['@id'] === value['@id'] && tells(node)) ?? value;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? tidy(unescapeHtml(value)) || undefined : undefined;
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

/** A person may have a list of names, or none but the parts of one. */
function namesOf(value: unknown): (string | undefined)[] {
  if (!isJson(value)) return [textOf(value)];
  if (value.name !== undefined) return listOf(value.name).map(textOf);
  return [textOf([value.givenName, value.familyName].filter((part) => typeof part === 'string').join(' '))];
}

function imageOf(value: unknown): string | undefined {
  const address = isJson(value) ? (value.url ?? value.contentUrl) : value;
  return isJson(address) ? textOf(address['@id']) : textOf(address);
}

function compact(data: { [K in keyof StoryData]: StoryData[K] | undefined }): StoryData {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  ) as unknown as StoryData;
}
