/** How two bodies differ once a browser has parsed them. */
export interface DomDifference {
  /** `added`: one child more in one place. `changed`: one child is another in one place. */
  readonly kind: 'same' | 'added' | 'changed' | 'more';
  /** What was added or changed lies in the agenda block. */
  readonly inBlock: boolean;
  /** The block is in the body, outside anything where flow content has no place. */
  readonly inFlow: boolean;
  /** Nothing but blank text comes before the block in the body. */
  readonly isFirst: boolean;
}

/**
 * Parses both and walks down to the one place where they differ. Runs in any DOM: jsdom, or a page it is sent to, so it uses nothing
 * from outside itself.
 */
export function domDifference(before: string, after: string): DomDifference {
  const parse = (html: string): Node => new DOMParser().parseFromString(html, 'text/html');
  const children = (node: Node | undefined): Node[] => [...(node?.childNodes ?? [])];
  const result = (kind: DomDifference['kind'], at: Node | undefined): DomDifference => {
    const element = at instanceof Element ? at : at?.parentElement;
    const block = element?.id === 'syfte-agenda' ? element : element?.closest('table');
    const earlier = block?.closest('#syfte-agenda')?.previousSibling ?? block?.previousSibling;
    return {
      kind,
      inBlock: Boolean(block?.querySelector('a[name="syfte-agenda"]')),
      inFlow:
        Boolean(block?.closest('body')) &&
        !block?.parentElement?.closest('head, style, button, select, textarea, a[href]'),
      isFirst: !earlier,
    };
  };
  const walk = (was: Node, is: Node): DomDifference => {
    const old = children(was);
    const now = children(is);
    const at = now.findIndex((node, index) => !node.isEqualNode(old[index] ?? null));
    if (at < 0) return result(old.length === now.length ? 'same' : 'more', is);
    const rest = (nodes: Node[], from: number): Node[] => nodes.slice(from);
    const equal = (some: Node[], others: Node[]): boolean =>
      some.length === others.length && some.every((node, index) => node.isEqualNode(others[index] ?? null));
    if (equal(rest(now, at + 1), rest(old, at))) return result('added', now[at]);
    const [wasChild, isChild] = [old[at], now[at]];
    const isOnlyOne = equal(rest(now, at + 1), rest(old, at + 1));
    const isSame = wasChild && isChild && wasChild.cloneNode(false).isEqualNode(isChild.cloneNode(false));
    if (isOnlyOne && isSame && isChild.hasChildNodes()) return walk(wasChild, isChild);
    if (isOnlyOne) return result('changed', isChild);
    // Several children differ: one subtree only if their parent is part of the block.
    return result('changed', is);
  };
  return walk(parse(before), parse(after));
}
