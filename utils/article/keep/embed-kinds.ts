/** What an embed is, for its card's icon and word. `page` is anything else that another site shows in a frame. */
export const EMBED_KINDS = ['video', 'audio', 'post', 'map', 'chart', 'document', 'page'] as const;

export type EmbedKind = (typeof EMBED_KINDS)[number];
