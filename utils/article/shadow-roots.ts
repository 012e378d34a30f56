import { depthOf } from './depth';
import { unclobbered } from './unclobbered';

const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/** Elements that may have a shadow root: those with a name of the page's own, and some of HTML's. */
const HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** Text of so many characters is a paragraph; menus and buttons are made of shorter ones. */
const PARAGRAPH_CHARS = 80;
/** Components within components; what stands deeper is the frame of a picture or a button. */
const MAX_NESTING = 40;
const UNREAD = /^(?:script|style|noscript|template)$/;

/** Levels that the roots may add together: the page itself may be deep already. */
const MAX_LEVELS = 500;

/**
 * Puts what a page shows of its open shadow roots into a copy of it, in the place of their hosts' own content, where most of
 * the page's paragraphs stand in them. On other pages they hold buttons, players and banners, which are no loss.
 * @param copy of `page`, element for element within its body.
 * @param maxElements of the copy, those of the roots among them.
 * @returns whether it did.
 */
export function copyShadowRoots(page: Document, copy: Document, maxElements: number): boolean {
  const body = unclobbered(page, 'body');
  const copiedBody = unclobbered(copy, 'body');
  if (!body || !copiedBody) return false;
  const hosts = hasHost(body) ? pairHosts(body, copiedBody) : [];
  if (hosts.length === 0 || !holdMost(hosts, body)) return false;
  const budget = { elements: maxElements - countElements(body, maxElements) };
  for (const host of hosts) fillHost(host, copy, budget, MAX_LEVELS);
  return true;
}

/** An element with a shadow root, and the copy of it. */
interface Host {
  element: Element;
  root: Node;
  copied: Element;
}

function hasHost(body: HTMLElement): boolean {
  const walker = walk(body, SHOW_ELEMENT);
  for (let element: Node | null = body; element; element = walker.nextNode())
    if (rootOf(element as Element)) return true;
  return false;
}

/** The hosts below `around`, those within their shadow roots not among them. */
function pairHosts(around: Node, copiedAround: Node): Host[] {
  const hosts: Host[] = [];
  const walker = walk(around, SHOW_ELEMENT);
  const copiedWalker = walk(copiedAround, SHOW_ELEMENT);
  let element: Node | null = around;
  let copied: Node | null = copiedAround;
  while (element && copied) {
    const root = element.nodeType === 1 ? rootOf(element as Element) : undefined;
    if (root) hosts.push({ element: element as Element, root, copied: copied as Element });
    element = walker.nextNode();
    copied = copiedWalker.nextNode();
  }
  return hosts;
}

/** A page that was parsed and not navigated to has its roots as templates still. No form is a host, whose fields hide properties. */
function rootOf(element: Element): Node | undefined {
  const { localName } = element;
  if (!HOST.test(localName)) return undefined;
  const root = element.shadowRoot;
  if (root) return root;
  const first = element.firstElementChild;
  return first?.localName === 'template' && first.getAttribute('shadowrootmode') === 'open'
    ? (first as HTMLTemplateElement).content
    : undefined;
}

function holdMost(hosts: readonly Host[], body: Node): boolean {
  const light = countParagraphChars(body);
  let inside = 0;
  const roots = hosts.map(({ root }) => root);
  for (let nesting = 0; roots.length > 0 && nesting < MAX_NESTING; nesting += 1) {
    const level = roots.splice(0);
    for (const root of level) {
      inside += countParagraphChars(root);
      if (inside > light) return true;
      roots.push(...pairHosts(root, root).map((host) => host.root));
    }
  }
  return false;
}

function countParagraphChars(root: Node): number {
  const walker = walk(root, SHOW_TEXT);
  let chars = 0;
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const length = nodeValue?.trim().length ?? 0;
    if (length >= PARAGRAPH_CHARS && !UNREAD.test(parentElement?.localName ?? '')) chars += length;
  }
  return chars;
}

/** Fills a copied host with its root's content, and that content's slots with what stood in the host. */
function fillHost(
  { root, copied }: Host,
  copy: Document,
  budget: { elements: number },
  levels: number,
): void {
  const depth = depthOf(root, levels);
  const elements = countElements(root, budget.elements);
  if (depth > levels || elements > budget.elements) return;
  budget.elements -= elements;
  const content = copy.createDocumentFragment();
  for (const node of root.childNodes) content.append(copy.importNode(node, true));
  for (const inner of pairHosts(root, content)) fillHost(inner, copy, budget, levels - depth);
  for (const slot of content.querySelectorAll('slot')) fillSlot(slot, copied);
  copied.replaceChildren(content);
}

/** With the host's children that name it; without any, with what the slot itself holds. */
function fillSlot(slot: Element, host: Element): void {
  const name = slot.getAttribute('name') ?? '';
  const own = Array.from(host.childNodes).filter((node) => slotOf(node) === name);
  slot.replaceWith(...(own.length > 0 ? own : slot.childNodes));
}

/** `undefined` for what is shown in no slot. */
function slotOf(node: Node): string | undefined {
  if (node.nodeType === 3) return '';
  if (node.nodeType !== 1 || UNREAD.test((node as Element).localName)) return undefined;
  return unclobbered(node as Element, 'getAttribute').call(node, 'slot') ?? '';
}

function countElements(root: Node, enough: number): number {
  const walker = walk(root, SHOW_ELEMENT);
  let elements = 0;
  while (elements <= enough && walker.nextNode()) elements += 1;
  return elements;
}

function walk(root: Node, show: number): TreeWalker {
  const document = root.ownerDocument as Document;
  return unclobbered(document, 'createTreeWalker').call(document, root, show);
}
