/**
 * What manglings do with a parsed body. The tree is the test environment's (jsdom: a test that uses this says so in its first
 * line), so that nothing here leans on the reader under test.
 */

/** The content of a body, changed as a tree and written out as browsers write it. */
export function editTree(body: string, edit: (root: Element) => void): string {
  const root = document.createElement('div');
  root.innerHTML = body;
  edit(root);
  return root.innerHTML;
}

/** Every element below, outermost first; a list, so that edits do not disturb the walk. */
export function elementsIn(root: Element): readonly Element[] {
  return [...root.querySelectorAll('*')];
}

export function cellsIn(root: Element): readonly Element[] {
  return [...root.querySelectorAll('td')];
}

const blocks = 'div, p, table, ul, ol, blockquote';

/** What holds the text of a cell: a block within it that holds no other, else the cell. Clients put what is around text in there. */
export function textBlocksIn(cell: Element): readonly Element[] {
  const innermost = [...cell.querySelectorAll('div, p')].filter((block) => !block.querySelector(blocks));
  return innermost.length > 0 ? innermost : [cell];
}

export function anElement(name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Puts everything inside `parent` into `wrapper`, and `wrapper` into `parent`. */
export function wrapContent(parent: Element, wrapper: Element): Element {
  wrapper.append(...parent.childNodes);
  parent.append(wrapper);
  return wrapper;
}

/** Takes the element away and leaves what is in it. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Every text below. */
export function textsIn(root: Element): readonly Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Element) return textsIn(node);
    return node instanceof Text ? [node] : [];
  });
}
