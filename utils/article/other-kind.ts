import type { PageSigns } from './page-signs';
import { tidy } from './text';
import { selectAll } from './unclobbered';

/** The whole last part of an address that is a site's own law. */
const LEGAL_PATH =
  /\/(terms|tos|terms-?((of|and)-?)?(use|service|sale|conditions)|conditions|privacy|privacy-?(policy|notice|statement)|cookies?(-?(policy|notice))?|legal(-?notice)?|im(print|pressum)|datenschutz(erklaerung)?|nutzungsbedingungen|agb|mentions-legales|aviso-legal)(\.\w+)?\/?$/i;
/** The same as a whole title, or the part of one before the site's name. */
const LEGAL_TITLE =
  /^(our |site )?(terms (and|&) conditions|terms of (use|service|sale)|(privacy|cookies?) (policy|notice|statement)|impressum|datenschutzerklärung|nutzungsbedingungen|mentions légales|politique de confidentialité|aviso legal|política de privacidad|informativa sulla privacy|privacyverklaring)\s*($|[|–—·:-])/i;

/** What makes manuals and nothing else. MkDocs and Docusaurus make blogs as well. */
const GENERATOR = /\b(sphinx|doxygen|javadoc|jsdoc|rustdoc|mdbook|antora|docutils)/i;
/** A link that only the pages of a manual have, as the whole of its words. */
const EDIT = /^(edit (this page|on github|this page on github)|view page source|suggest (an )?edits?)$/i;
const ARTICLE = /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting|Report)"/;

/** Longer texts say something else, in characters and with the white space of the markup. */
const LONGEST = 60;

/**
 * Whether a page that reads like a story says plainly that it is of another kind: a site's terms, a video to be watched, a
 * page of a manual. Prose alone does not tell these from stories, and the pages to learn from hold too few of them for a
 * weight. What calls itself an article is believed before the two latter.
 */
export function isOfOtherKind(
  document: Document,
  { path, ogType, jsonLd }: Pick<PageSigns, 'path' | 'ogType' | 'jsonLd'>,
): boolean {
  const title = tidy(selectAll(document, 'title')[0]?.textContent ?? '');
  if (LEGAL_PATH.test(path) || LEGAL_TITLE.test(title)) return true;
  if (ogType === 'article' || ARTICLE.test(jsonLd)) return false;
  return ogType.startsWith('video.') || isManual(document);
}

function isManual(document: Document): boolean {
  const [generator] = Array.from(selectAll(document, 'meta[name="generator" i]'));
  if (GENERATOR.test(generator?.getAttribute('content') ?? '')) return true;
  return Array.from(selectAll(document, 'a[href]')).some(
    ({ textContent }) => textContent && textContent.length <= LONGEST && EDIT.test(tidy(textContent)),
  );
}
