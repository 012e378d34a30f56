import { type Block, isLinked, isProse } from '../blocks';
import {
  asksForAnything,
  asksForNewsletter,
  callsElsewhere,
  disclosesIncome,
  isAdLabel,
  pointsToMore,
  saysOfStory,
  statesTerms,
} from './cues';
import { isBoxHeading, isStopHeading } from './stop-headings';

/** What is dropped as furniture, and may be a box of the story's facts. */
const BOXES = 'aside, form, [role="complementary"], [role="note"]';
/** What Readability drops for such a name, among them "extra-info" and "explainer sidebar". */
const NAMED_BOXES = 'div[class], section[class], details[class]';
const MISLEADING = /contact|extra|header|legend|media|meta|remark|side-?bar|supplemental|widget/i;
/** Where a form is to be filled in and sent. Without, the paragraphs in it are the page's own. */
const SENDS =
  'button, label, select, textarea, [type="submit"], [type="image"], [type="email"], [type="search"], [type="password"], [type="file"]';
/** What no box of facts holds. */
const NO_FACTS = 'form, button, input, iframe, article, h1, nav';
const HEADINGS = 'h2, h3, h4, h5, h6, summary';

/** Names of boxes about the page, other stories, or who wrote them. */
const NO_STORY =
  /(?:^|[\s_-])(?:related|recirc\w*|recommend\w*|newsletters?|subscri\w*|sign-?up|promo\w*|advert\w*|ads?|sponsor\w*|partner\w*|affiliate\w*|author\w*|bio|byline|contributors?|share|social|follow|comments?|more|most|trending|popular|latest|next|teasers?|cards?|widgets?|toc|contents|nav\w*|menu|donat\w*|support|cta|app|cookies?|polls?|survey|shop|products?|deals?|offers?|captions?|credits?|pop-?up|modal|tooltip|podcasts?|audio|player|tags?|topics?)(?:[\s_-]|$)/i;
/** Names of boxes that tell what a story is about. */
const FACTS =
  /fact|info-?box|glance|key-?(?:points?|takeaways?|figures?)|summary|timeline|explain|background|glossary|in-?numbers|(?:^|[\s_-])(?:sidebar-?box|side-?note|box-?out|profile|context|definition|notes?)(?:[\s_-]|$)/i;

const LINKED_SHARE = 0.2;
/** The first paragraphs of a story stand below such a box at its head. */
const MIN_BELOW = 3;
const MIN_LINES = 2;
/** A paragraph that stands alone in its box: a shorter one is a pull quote or a call. */
const LONE_WORDS = 40;

/** What heads the list of a recipe: its links lead to shops, and it stands beside the steps and not between paragraphs. */
const INGREDIENTS =
  /^\W*(?:(?:the )?ingredients?(?: list)?|what you(?:[’']ll| will)? need|zutaten|ingrédients|ingredient(?:es|i|en|er|ser)|składniki|ингредиенты|المكونات|材料)(?: (?:for|für|pour|para|per|voor) .{2,30})?\W*$/iu;
const MIN_INGREDIENTS = 3;
/** What may hold the steps. */
const PARTS = 'div, section, article';

/**
 * Takes the box away from around facts, notes and paragraphs that belong to the story of a copied page and stand between its
 * paragraphs: every `aside` and `form` that is left is dropped. What holds links, asks for something or is named as no story
 * stays what it is.
 * @param lines of the page.
 */
export function openBoxes(page: Document, lines: readonly Block[]): void {
  const paragraphs = lines.filter((line) => line.container.localName === 'p' && isProse(line));
  const groups = Map.groupBy(
    paragraphs.map(({ container }) => container),
    ({ parentElement }) => parentElement,
  );
  const named = Array.from(page.querySelectorAll(NAMED_BOXES)).filter((box) =>
    MISLEADING.test(box.className),
  );
  for (const box of [...page.querySelectorAll(BOXES), ...named]) {
    const place = placeOf(box, groups);
    const mayList = box.localName !== 'form' && box.querySelector('li') !== null;
    if (!place && !mayList) continue;
    const inside = lines.filter(({ container }) => box.contains(container));
    if (mayList && listsIngredients(inside)) gatherIngredients(box, inside, lines);
    else if (place && inside.length > 0 && belongs(box, inside, place, lines)) open(box);
  }
}

function open(box: Element): void {
  const opened = box.ownerDocument.createElement(box.localName === 'details' ? 'details' : 'div');
  opened.append(...box.childNodes);
  box.replaceWith(opened);
}

/**
 * Puts heading and lists where the steps are, without a box: Readability drops boxes with links to shops, what is called
 * "ingredients-header", and what stands beside the element that holds the steps.
 */
function gatherIngredients(box: Element, inside: readonly Block[], lines: readonly Block[]): void {
  const parts = new Set(
    inside
      .filter((line) => !isLinked(line))
      .map(({ container }) => outermostList(container, box) ?? container),
  );
  const steps = stepsBelow(box, lines);
  if (steps) {
    steps.prepend(...parts);
    box.remove();
  } else box.replaceWith(...parts);
}

function outermostList(element: Element, box: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let around: Element | null = element; around && around !== box; around = around.parentElement)
    if (around.matches('ul, ol')) outermost = around;
  return outermost;
}

/** The next element beside a box that holds prose and is no paragraph itself. */
function stepsBelow(box: Element, lines: readonly Block[]): Element | undefined {
  for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
    const beside = next;
    if (lines.some((line) => isProse(line) && beside.contains(line.container)))
      return beside.matches(PARTS) ? beside : undefined;
  }
  return undefined;
}

type Place = 'between' | 'above' | 'below';

function belongs(box: Element, inside: Block[], place: Place, lines: readonly Block[]): boolean {
  if (leadsAway(inside)) return false;
  if (box.localName === 'form')
    return place === 'between' && !box.querySelector(SENDS) && inside.some(isProse);
  const names = `${box.getAttribute('class') ?? ''} ${box.id}`;
  if (NO_STORY.test(names) || box.querySelector(NO_FACTS)) return false;
  if (inside.some(({ text }) => saysOfStory(text))) return true;
  if (place === 'below') return FACTS.test(names);
  if (FACTS.test(names)) return true;
  const [first] = inside;
  const isTitled = first?.container.closest(HEADINGS) !== null && inside.length >= MIN_LINES;
  if (place === 'above') return isTitled && box.querySelector('li') !== null;
  return isTitled || inside.filter(isProse).length >= MIN_LINES || inside.some((line) => isFull(line, lines));
}

function listsIngredients(inside: readonly Block[]): boolean {
  const [heading] = inside;
  if (!heading?.container.closest(HEADINGS) || !INGREDIENTS.test(heading.text)) return false;
  const entries = inside.filter((line) => line.container.closest('li') && !isLinked(line));
  return entries.length >= MIN_INGREDIENTS;
}

/** A paragraph like those of the story. A pull quote says again what the story says. */
function isFull(line: Block, lines: readonly Block[]): boolean {
  if (!isProse(line) || line.words < LONE_WORDS) return false;
  return !lines.some((other) => other !== line && other.text.includes(line.text));
}

/** The paragraphs of the story by what they stand in. */
type Paragraphs = ReadonlyMap<Element | null, readonly Element[]>;

/** Whether an element stands between paragraphs of the story, above or below them: side by side with them, alone in its boxes. */
function placeOf(box: Element, paragraphs: Paragraphs): Place | undefined {
  let outer = box;
  while (outer.parentElement?.children.length === 1 && outer.parentElement.localName === 'div')
    outer = outer.parentElement;
  const beside = paragraphs.get(outer.parentElement);
  const [first, last] = [beside?.[0], beside?.at(-1)];
  if (!beside || !first || !last) return undefined;
  if (isBefore(first, outer)) return isBefore(outer, last) ? 'between' : 'below';
  const enough = beside.at(-MIN_BELOW);
  return enough && isBefore(outer, enough) ? 'above' : undefined;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}

/** To other stories, to a form, to an advertiser. */
function leadsAway(inside: Block[]): boolean {
  const words = inside.reduce((sum, line) => sum + line.words, 0);
  const linked = inside.reduce((sum, line) => sum + line.linkedWords, 0);
  return linked > words * LINKED_SHARE || inside.some(asksOrPoints);
}

function asksOrPoints({ text, words, container }: Block): boolean {
  return (
    isStopHeading(text, words) ||
    isBoxHeading(text, words) ||
    isAdLabel(text) ||
    pointsToMore(text) ||
    callsElsewhere(text) ||
    asksForNewsletter(text) ||
    disclosesIncome(text) ||
    statesTerms(text) ||
    (container.querySelector('a') !== null && asksForAnything(text))
  );
}
