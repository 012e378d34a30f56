/** Cells in which highlighters put code beside a column of line numbers. */
const CODE_CELL =
  'td:is(.code, .rouge-code, .blob-code, .hljs-ln-code, .crayon-code, .js-file-line, .highlight-code)';
/** Editors that show code without `pre`. */
const EDITOR = '.CodeMirror-code, .cm-content';
/** Beside the code and not of it: line numbers, buttons, the language's name. */
const NO_CODE =
  /(^|[\s_-])(gutter|line-?numbers?(-rows)?|linenos?|linenum(ber)?s?|ln-num|blob-num|hljs-ln-n(umbers)?|hljs-ln-line-number|crayon-nums?|copy(-?(button|btn|code))?|clipboard|toolbar|code-?(header|title|lang))([\s_-]|$)/i;
const LINE = /(^|[\s_-])(line|code-line|cm-line|CodeMirror-line|token-line|ec-line|view-line)([\s_-]|$)/;

/**
 * Makes the code blocks of a copied page plain: one `pre` each, with its white space, without the tables, boxes and line
 * numbers that highlighters build. Changes the copy.
 */
export function makeCodePlain(page: Document): void {
  const tables = new Set(Array.from(page.querySelectorAll(CODE_CELL), (cell) => cell.closest('table')));
  for (const table of tables) {
    if (!table?.isConnected) continue;
    const cells = Array.from(table.querySelectorAll(CODE_CELL));
    replaceByCode(
      table.closest('pre') ?? table,
      cells.map((cell) => codeText(cell).replace(/\n$/, '')).join('\n'),
    );
  }
  for (const editor of Array.from(page.querySelectorAll(EDITOR))) replaceByCode(editor, codeText(editor));
  for (const pre of Array.from(page.querySelectorAll('pre'))) {
    const only = pre.firstElementChild;
    const isPlain =
      !only || (pre.childElementCount === 1 && only.localName === 'code' && only.childElementCount === 0);
    if (isPlain || !pre.isConnected) continue;
    if (pre.querySelector('code, span, div, ol') || NO_CODE.test(pre.className))
      replaceByCode(pre, codeText(pre));
  }
}

function replaceByCode(element: Element, text: string): void {
  const trimmed = text.replace(/^(?:[ \t]*\n)+|\s+$/g, '').replace(/\u00a0/g, ' ');
  if (!trimmed) return;
  const document = element.ownerDocument;
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  code.textContent = trimmed;
  pre.append(code);
  element.replaceWith(pre);
}

/** The text of code, with a line break wherever the page shows one. */
function codeText(root: Element): string {
  let text = '';
  /** A line has been closed by its box; a break written in the page itself counts for it. */
  let isClosed = false;
  const add = (piece: string) => {
    if (piece === '') return;
    if (isClosed && !piece.startsWith('\n')) text += '\n';
    isClosed = false;
    text += piece;
  };
  const addLine = (line: Element) => {
    if (isClosed || (text !== '' && !text.endsWith('\n'))) text += '\n';
    isClosed = false;
    const before = text.length;
    walk(line);
    isClosed = isClosed || text.length === before || !text.endsWith('\n');
  };
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) add((node as Text).data.replace(/\r\n?/g, '\n'));
      if (node.nodeType !== 1) continue;
      const inner = node as Element;
      if (isBesideCode(inner)) continue;
      if (inner.localName === 'br') add('\n');
      else if (isOwnLine(inner)) addLine(inner);
      else walk(inner);
    }
  };
  walk(root);
  return text;
}

function isBesideCode({ localName, className }: Element): boolean {
  if (/^(button|svg|script|style|template)$/.test(localName)) return true;
  // `<ol class="linenums">` is the code, numbered by the browser.
  return NO_CODE.test(className) && !/^[ou]l$/.test(localName);
}

function isOwnLine(element: Element): boolean {
  if (/^(div|li|p|tr|ol|ul|table|tbody)$/.test(element.localName)) return true;
  return (element.localName === 'span' || element.localName === 'code') && LINE.test(element.className);
}
