import * as v from 'valibot';
import { parseArticle, type UntrustedArticle } from '../article/parse-article';
import { hash } from './hash';
import type { OpenedStory } from './saved-story';
import { sniffBlob } from './sniff-image';
import { STORY_VERSION } from './story-document';

const MAX_ARTICLE_BYTES = 50_000_000;
const MAX_PICTURES = 200;
const MAX_PICTURE_BYTES = 20_000_000;

const blobOf = (maxBytes: number) => v.object({ data: v.pipe(v.instance(Blob), v.maxSize(maxBytes)) });

const bodySchema = v.object({
  version: v.literal(STORY_VERSION),
  pictures: v.pipe(
    v.array(v.object({ url: v.string(), attachment: v.pipe(v.string(), v.regex(/^image-[0-9a-f]{32}$/)) })),
    v.maxLength(MAX_PICTURES),
  ),
  _attachments: v.looseObject({ article: blobOf(MAX_ARTICLE_BYTES) }),
});
const pictureSchema = blobOf(MAX_PICTURE_BYTES);

interface Attachment {
  content_type: string;
  data: Blob;
}

/** A story's text and pictures, as the database holds them. */
export interface BodyDocument {
  _id: string;
  version: typeof STORY_VERSION;
  /** Which attachment each address stands for. A list, since addresses from outside must not become keys. */
  pictures: Array<{ url: string; attachment: string }>;
  _attachments: Record<string, Attachment>;
}

/** A saved story without what lists show of it. */
export type BodyContent = Omit<OpenedStory, 'story'>;

/** The id of the document that holds a story's text and pictures. */
export function bodyId(storyId: string): string {
  return storyId.replace(/^story:/, 'body:');
}

export async function makeBodyDocument(
  storyId: string,
  article: UntrustedArticle,
  images: ReadonlyMap<string, Blob>,
): Promise<BodyDocument> {
  const attachments: Record<string, Attachment> = {
    article: {
      content_type: 'application/json',
      data: new Blob([JSON.stringify(article)], { type: 'application/json' }),
    },
  };
  const pictures: BodyDocument['pictures'] = [];
  for (const [url, data] of images) {
    // Named by what is in it, so that two addresses of one picture share an attachment.
    const attachment = `image-${await hash(await data.arrayBuffer())}`;
    pictures.push({ url, attachment });
    attachments[attachment] = { content_type: data.type, data };
  }
  return {
    _id: bodyId(storyId),
    version: STORY_VERSION,
    pictures,
    _attachments: attachments,
  };
}

/** The article and pictures of a body document that was read with its attachments; `undefined` where it is not one. */
export async function readBodyDocument(document: unknown): Promise<BodyContent | undefined> {
  const result = v.safeParse(bodySchema, document);
  if (!result.success) return undefined;
  const { pictures, _attachments } = result.output;
  try {
    const article = parseArticle(JSON.parse(await _attachments.article.data.text()));
    const attachments = new Map(Object.entries(_attachments));
    const images = new Map<string, Blob>();
    for (const { url, attachment } of pictures) {
      const image = await readPicture(attachments.get(attachment));
      if (image) images.set(url, image);
    }
    return { article, images };
  } catch {
    return undefined;
  }
}

/** A picture is what its bytes say it is: a document that calls itself a picture must not reach a page as one. */
async function readPicture(attachment: unknown): Promise<Blob | undefined> {
  const result = v.safeParse(pictureSchema, attachment);
  if (!result.success) return undefined;
  const { data } = result.output;
  const type = await sniffBlob(data);
  return type === undefined ? undefined : data.slice(0, data.size, type);
}
