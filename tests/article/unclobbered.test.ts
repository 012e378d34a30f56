import { expect, test } from 'vitest';
import { selectAll, unclobbered } from '../../utils/article/unclobbered';

/** As a form does in a browser: its fields hide what the prototype has. */
class Tree {
  readonly label = 'tree';
  get parent() {
    return `parent of the ${this.label}`;
  }
  querySelectorAll(selector: string) {
    return [`${this.label} ${selector}`];
  }
}

test('asks the prototype, with the object as receiver', () => {
  const tree = Object.defineProperty(new Tree(), 'parent', { value: 'a field' });
  expect(tree.parent).toBe('a field');
  expect(unclobbered(tree, 'parent')).toBe('parent of the tree');
});

test('selects where the document method is hidden', () => {
  const tree = Object.defineProperty(new Tree(), 'querySelectorAll', { value: 'a picture' });
  expect(selectAll(tree as unknown as Document, 'p')).toEqual(['tree p']);
});
