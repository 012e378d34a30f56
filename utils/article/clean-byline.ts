import { plainWords } from './agreement';
import { labelOf } from './byline-label';
import { nameCase } from './name-case';
import { tidy } from './text';
import { beginsWithTimeLabel } from './time-labels';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** A date after a name, glued to it or not: "Ann LeeMarch 3, 2026", "Ann Lee 3. März 2026", "Ann Lee on Monday, March 3". */
const DATE = new RegExp(
  `[\\s,]*(?:\\b(?:on|am|le|el)\\s+)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?(?:${MONTH}\\.?\\s+\\d{1,2}(?!\\d)|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,}\\.?,?\\s+(?:de\\s+)?\\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}).*$`,
  'iu',
);

/** What follows a name and is none: a role, a handle, an outlet. Capitals matter here. */
const AFTER_NAME =
  /\s*(?:[|•·●⋅∙–—›»]|\s-\s|,\s*(?=(?!(?:and|und|et|och|en|og)\s)\p{Ll}{2}|(?:Staff|Senior|Chief|Deputy|Special|Contributing|Associate|Managing|Executive|Head|Director|Contributor|Founder|Co-Founder|Journalist|Vice|Global)\b)|,?\s+(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Ll]ast|[Rr]eviewed|[Ff]act|[Mm]in(?:ute)?s?\s+[Rr]ead)|(?<=\p{L}\s+\p{L}[\p{L}.’'-]*\s+)(?:for\s+(?:the\s+)?\p{Lu}|on\s+behalf\s+of\b)|(?<=\p{Lu}\p{L}+\s+\p{Lu}[\p{L}.’'-]*\s+)(?:in|at|from|à|aus|em)\s+(?:the\s+)?\p{Lu}|[;,]\s*(?:[Ee]diting|[Pp]hoto\w*|[Aa]dditional|[Ii]llustrat\w+|[Vv]ideo)\s|[.;,/]\s+(?:[Pp]hoto\w*|[Pp]ictures?|[Ii]mages?|[Ii]llustra\w+|[Vv]ideo|[Ff]otos?|[Ff]otograf\w+|[Bb]ild(?:er)?|[Ii]mágenes)(?:\s+(?:by|von|par|por|di))?\s*:|(?<=\p{Lu}\p{L}+\s+\p{Lu}[\p{L}.’'-]*)\s+\(\p{Ll}[^)]*\)|\s\((?:avec|mit|with|con|com)\s|\s\d+\s+(?:second|minute|min|hour|hr|day|week|month)s?\s+ago\b|@\w|\S+@\S+|\(\s*@|\s\d+\s+min\b).*$/u;

const KIND =
  'senior|chief|deputy|political|foreign|staff|special|contributing|associate|assistant|guest|science|sports?|business|news|health|technology|tech|managing|executive|lead|principal|former|web|digital|features?|consumer|travel|food|autos?|gear|content|marketing|editorial';
const ROLE = new RegExp(
  `(?:,\\s*(?:\\p{Lu}\\p{L}+\\s+){0,2}|\\s+)(?:(?:${KIND})\\s+)*(?:editors?|reporters?|correspondent|writers?|columnist|journalist|contributor|producer|photographer|\\p{L}*redakteur(?:in)?|redacción|rédaction|redactora?)\\b.*$`,
  'iu',
);

const NOT_A_NAME =
  /^(?:(?:web\s?|site\s?|noc\s+|wp\s?)?admin(?:istrator)?|editors?|editorial(?:\s+(?:team|staff|board))?|staff(?:\s+(?:writer|reporter))?|guest(?:\s+author)?|authors?|the author|unknown|n\/?a|user|web ?master|null|undefined|none|by|info|press release|contributors?|senior writer|redaktion|redacción|la redacción|rédaction|la rédaction|redazione)$/iu;
const ROLE_NOUN =
  'editors?|reporters?|correspondent|writers?|columnist|journalist|contributor|producer|photographer|director|head|founder|co-?founder|ceo|cto|coo|cfo|president|manager|specialist|experts?|strategist|analyst|consultant|officer|professor|advisor|adviser|engineer|dietitian|attorney|lead|educators?|redakteur(?:in)?|redactora?|periodista';
/** A role, a degree or a place of work in a piece of its own. */
const ROLE_ALONE = new RegExp(
  `^(?:(?:${KIND}|global|vice|certified|licensed|registered|award-winning)[\\s,]+)*(?:${ROLE_NOUN}|certified|licensed|registered)\\b`,
  'iu',
);
/** In capitals: "Md" begins many names in Bangladesh. */
const DEGREE_ALONE = /^(?:MD|M\.D\.|PhD|Ph\.D\.|RN|RD)(?!\p{L})/u;
const ENDS_AS_ROLE = new RegExp(`\\b(?:${ROLE_NOUN})s?(?:\\s+(?:at|of|for|in)\\s.*)?$`, 'iu');
const NEWSROOM_ROLE =
  /(?<!\p{L})(?:editor|reporter|correspondent|writer|columnist|journalist|\p{L}*redakteur(?:in)?|\p{L}*korrespondent(?:in)?|\p{L}*reporter(?:in)?|journaliste|correspondante?|redactora?|periodista|corresponsal|giornalista|corrispondente|inviat[oa]|jornalista|repórter|correspondente|verslaggever|redacteur)$/iu;
const MAX_ROLE_WORDS = 5;
/** Two to four capitalised words, with "van der" and its like between them. */
export const PERSON =
  /^(?!The\s)\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Ll}{1,4}\s+|v[ao]n\s+de[rn]?\s+|de\s+l[ao]s?\s+)?\p{Lu}[\p{L}.’'-]*){1,3}$/u;
/** What a template leaves where it was not filled in: "page.extra.author", "{{author}}", "%AUTHOR%". */
const PLACEHOLDER = /[{}%$]|\[object|^\p{Ll}+(?:\.\p{Ll}+){3,}$/u;
/** An outlet after the names of its writers, as some papers file them: "Ann Lee and Sam Fox, The Daily Planet". */
const OUTLET_AFTER = /^(\p{Lu}.*\p{L}),\s+The\s+\p{Lu}[^,;]*$/u;
/** Lines that stand where names do. */
const FURNITURE =
  /^(?:in this article|view|read|more|about|updated?|last|published|posted|posts?\b|all\b|follow|share|subscribe|see|show|all posts|latest|table of|jump to|photo|image|save|listen|comments?|\d|meet|contact|advertis|sponsored|expert|fact|medically|reviewed|learn|sign|get|in\s|for\s|e-edition|copy|by\s*$|full bio|explore|cite\b|hello|of\s|what|how|why|when|[#@/©])|\b(?:cookies?|editorial guidelines|guidelines|read more|min read|et al)\b|[?!]$|\bby$|https?:|\d{3}/iu;

/** Longest thing taken for the names of writers, where no commas part them. */
const MAX_WORDS = 14;
const MAX_WORDS_LISTED = 60;

/** A byline without "By", roles, dates and handles; `undefined` where no name is left. */
export function cleanByline(text: string): string | undefined {
  if (/^https?:|^@|^\/|\.(com|html?)\//i.test(text) || text.length > 400) return undefined;
  const whole = tidy(text);
  const label = labelOf(whole);
  if (label?.of === 'other') return undefined;
  const bare = tidy(label?.rest ?? whole).replace(/^by\s+/i, '');
  const named = personsAmongRoles(bare) ?? bare.replace(DATE, '').replace(AFTER_NAME, '');
  const name = withoutRole(named.replace(OUTLET_AFTER, '$1'))
    .replace(/[\s,;:|–—"“”-]+$/, '')
    .replace(/^[\s,;:|–—•·&"“”-]+/, '')
    .trim();
  return isName(name) ? nameCase(name) : undefined;
}

/** Whether a piece of a byline, set apart from the name, is a role: "Marketing Director", "Editor at Large". */
export function isRole(text: string): boolean {
  return ROLE_ALONE.test(text) || DEGREE_ALONE.test(text) || ENDS_AS_ROLE.test(text);
}

/** What those who write and edit a paper are, in a few words: a director or a professor is as often somebody it writes about. */
export function isNewsroomRole(text: string): boolean {
  return NEWSROOM_ROLE.test(text) && text.split(' ').length <= MAX_ROLE_WORDS;
}

/** "Ann Lee, Senior Reporter, and Bo Ray, Editor": each writer with a role of their own. */
function personsAmongRoles(text: string): string | undefined {
  const parts = text.split(/\s*,\s*(?:and\s+)?/);
  const persons = parts.filter((part) => PERSON.test(part) && !isRole(part));
  const isMixed = persons.length > 1 && isRole(parts[1] ?? '');
  return isMixed && parts.every((part) => persons.includes(part) || isRole(part))
    ? persons.join(', ')
    : undefined;
}

/** "Ann Lee, Health Editor" is Ann Lee; "Community Editor" is who it says. */
function withoutRole(name: string): string {
  const bare = name.replace(ROLE, '');
  return /,|\sand\s/.test(bare) || PERSON.test(bare) ? bare : name;
}

function isName(name: string): boolean {
  const words = plainWords(name).length;
  const most = name.split(/[,;]/).length > 2 ? MAX_WORDS_LISTED : MAX_WORDS;
  return (
    words > 0 &&
    words <= most &&
    name.length > 1 &&
    !NOT_A_NAME.test(name) &&
    !FURNITURE.test(name) &&
    !ROLE_ALONE.test(name) &&
    !DEGREE_ALONE.test(name) &&
    !PLACEHOLDER.test(name) &&
    !beginsWithTimeLabel(name) &&
    !/^\p{Ll}{1,2}$/u.test(name)
  );
}
