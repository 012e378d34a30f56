import { countWords } from '../text';

/** Marks of a table that holds data, whatever else it holds. */
const DATA = 'th, caption, thead, tfoot, colgroup';
/** A cell with so many words in paragraphs is a column of the page and not a figure in a table. */
const PROSE_WORDS = 60;

/**
 * Takes the tables away that only arrange a copied page, so that their cells follow one another as boxes. Tables of data
 * stay: what has headings or a caption, or several rows and columns of short cells.
 */
export function flattenTables(page: Document): void {
  // Innermost first: a table is judged by its own cells.
  for (const table of Array.from(page.querySelectorAll('table')).reverse()) {
    if (arranges(table)) flattenTable(table);
  }
}

function arranges(table: Element): boolean {
  const role = table.getAttribute('role') ?? '';
  if (/^(presentation|none)$/.test(role)) return true;
  if (role !== '' || ownParts(table, DATA).length > 0 || table.hasAttribute('summary')) return false;
  const cells = ownParts(table, 'td');
  if (cells.some((cell) => cell.querySelector('table'))) return true;
  const rows = ownParts(table, 'tr').length;
  if (rows === 0 || cells.length === rows || rows === 1) return true;
  return cells.some(
    (cell) =>
      cell.querySelectorAll('p').length > 1 &&
      countWords(Array.from(cell.querySelectorAll('p'), (paragraph) => paragraph.textContent).join(' ')) >=
        PROSE_WORDS,
  );
}

/** What is of the table itself and not of one within it. */
function ownParts(table: Element, selector: string): Element[] {
  return Array.from(table.querySelectorAll(selector)).filter((part) => part.closest('table') === table);
}

function flattenTable(table: Element): void {
  const document = table.ownerDocument;
  for (const part of ownParts(table, 'tbody, thead, tfoot, tr, td, th, caption').reverse()) {
    if (!/^(td|th|caption)$/.test(part.localName)) {
      part.replaceWith(...part.childNodes);
      continue;
    }
    const box = document.createElement('div');
    for (const name of ['class', 'id', 'lang', 'dir']) {
      const value = part.getAttribute(name);
      if (value) box.setAttribute(name, value);
    }
    box.append(...part.childNodes);
    part.replaceWith(box);
  }
  table.replaceWith(...table.childNodes);
}
