import type { Block } from '../blocks';
import { isLinked } from '../blocks';
import { countWords } from '../text';
import { speaksToReader } from './cues';

/** What the button of such a box says, or where it leads. */
const GIVING =
  /^(?:support (?:us|our \p{L}+)|donate|(?:make|give) a donation|contribute|become a (?:member|supporter|patron)|join us|(?:jetzt )?(?:spenden|unterstützen)|(?:nous )?sout(?:enir|enez)(?:-nous)?|(?:faire|je fais) un don|ap[oó]yanos|apoia-nos|dona(?:r)?|don[ae] ora|sostienici|sostieni|apoie|doar|steun ons|doneer)(?: (?:now|today|us|here|jetzt|ahora|nu|agora))?\P{L}*$/iu;
const TO_GIVE =
  /\/(?:[\w-]*donat\w*|support(?:-?us)?|contribut\w*|membership|spenden?|unterst\w+|soutenir|soutien|don|dons|apoya\w*|sostieni\w*|apoie|steun\w*)\/?(?:[?#]|$)/i;

/** How a page asks for money: for itself, in the first person. Those who ask for others are news. */
const ASK =
  /(?<!\p{L})(?:(?:supporting|supports?|help(?:ing)?(?: to)?(?: keep| fund)?) (?:us|our)|(?:donations?|contributions?|gifts?|support) .{0,60}(?<!\p{L})(?:us|our)(?!\p{L})|unterstützen sie (?:uns|unser\p{L}*)|soutenez(?:-nous| notre)|ap[oó]y(?:a|e)n(?:os| nuestr\p{L}+)|sosten(?:eteci|ere il nostro)|sostieni(?:ci| il nostro)|apoie(?: o)? noss\p{L}+|steun (?:ons|onze))(?!\p{L})/iu;

const MAX_BUTTON_WORDS = 6;
const MAX_BOX_WORDS = 90;
const MAX_HEADING_WORDS = 8;

/** Boxes within a story in which the page asks its readers for money: heading, appeal and button, or nothing of them. */
export function findSupportBoxes(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  for (const button of blocks) {
    if (!isGivingButton(button)) continue;
    const box = boxAround(button.container);
    const lines = blocks.filter(({ container }) => box.contains(container));
    if (asksForMoney(lines, button)) for (const line of lines) found.add(line);
  }
  return found;
}

function isGivingButton(block: Block): boolean {
  const { text, words, links, container } = block;
  if (words > MAX_BUTTON_WORDS || !isLinked(block) || container.closest('li, td, dd, blockquote'))
    return false;
  return GIVING.test(text) || links.every((link) => TO_GIVE.test(link.getAttribute('href') ?? ''));
}

/** The largest element around a button that holds little more than an appeal would. */
function boxAround(container: Element): Element {
  let box = container;
  while (box.parentElement && countWords(box.parentElement.textContent ?? '') <= MAX_BOX_WORDS)
    box = box.parentElement;
  return box;
}

/** Every line is the box's own: its heading, a button, or words to the reader, one of them the appeal. */
function asksForMoney(lines: Block[], button: Block): boolean {
  if (!lines.some(({ text }) => ASK.test(text))) return false;
  return lines.every((line, index) => {
    if (line === button || isGivingButton(line)) return true;
    if (/["“”„«»]/.test(line.text)) return false;
    if (ASK.test(line.text) || speaksToReader(line.text)) return true;
    return index === 0 && line.words <= MAX_HEADING_WORDS && !line.isProse;
  });
}
