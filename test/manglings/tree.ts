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
