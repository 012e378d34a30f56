import type { Article } from './article';
import { findByline } from './byline';
import { canonicalUrl } from './canonical-url';
import { findHeadline, type Headline } from './headline';
import { findLang } from './language';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';
import { findSection } from './section';
import { findSiteName } from './site-name';
import { findNameBesideTime } from './source';
import { findTimes } from './times';

/** What the page says about its story, before the story itself is found. */
export interface Metadata
  extends Pick<
    Article,
    'url' | 'title' | 'byline' | 'source' | 'siteName' | 'publishedTime' | 'modifiedTime' | 'lang' | 'section'
  > {
  description?: string;
  headline: Headline;
}

export function readMetadata(reading: PageReading): Metadata {
  const siteName = findSiteName(reading);
  const headline = findHeadline(reading, siteName);
  const lang = findLang(reading);
  const said = findByline(reading, headline, siteName);
  const shown = findNameBesideTime(reading, headline, {
    title: headline.title || new URL(reading.url).hostname,
    siteName,
    byline: said,
    lang,
  });
  const byline = said ?? (shown?.isOutlet === false ? shown.name : undefined);
  const source = shown?.isOutlet ? shown.name : siteName;
  const times = findTimes(reading, headline, { lang, hasWriter: byline !== undefined });
  const section = findSection(reading, { ...headline, siteName });
  const description =
    firstTag(reading.tags, 'og:description', 'description', 'twitter:description') ??
    reading.data?.description;
  return {
    url: canonicalUrl(reading.page, reading.url),
    title: headline.title || new URL(reading.url).hostname,
    headline,
    ...(siteName && { siteName }),
    ...(lang && { lang }),
    ...(byline && { byline }),
    ...(source && { source }),
    ...times,
    ...(section && { section }),
    ...(description && { description }),
  };
}
