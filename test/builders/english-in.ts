/**
 * English words in what a page says to a reader, eye or ear: text, names, hints and titles; each with the sentence around it. Words that
 * are Swedish as well ("in", "under") are left out, and so is what stands in boxes: that is the reader's own.
 */
const english =
  /(?<![\p{L}@./-])(?:the|and|with|your|you|this|that|these|are|of|to|for|from|add|choose|copy|meetings?|invite[ds]?|why|who|what|when|next|step|purpose|goal|save|saves|saved|send|sent|use|people|nobody|everyone|cannot|could|please|close|more|others?|loading|outside|organisation|because|already|was|were|there)(?![\p{L}@./-])/giu;

export function englishIn(root: ParentNode): readonly string[] {
  const said: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.nodeValue ?? '');
    for (const name of [
      'aria-label',
      'aria-description',
      'placeholder',
      'title',
      'alt',
      'aria-roledescription',
    ])
      said.push(element.getAttribute(name) ?? '');
  }
  return [...new Set(said)].filter((text) => text.match(english));
}
