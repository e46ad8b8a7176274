import type { Mangling } from './mangling';
import { anElement, editTree, textsIn } from './tree';

function inSpan(text: string): Element {
  const span = anElement('span', { style: 'font-size:11.0pt;font-family:"Calibri",sans-serif' });
  span.append(text);
  return span;
}

/** Word cuts text into spans of one formatting each, at word boundaries. `skeletons/s005`. */
export const wordSpans: Mangling = {
  name: 'word-spans',
  shows: (html) => /<span style="font-size:[^"]*;font-family:[^"]*">[^<]+<\/span>/.test(html),
  apply: (body, dice) =>
    editTree(body, (root) => {
      for (const text of textsIn(root)) {
        const { data } = text;
        if (data.trim() === '' || dice(3) === 0) continue;
        const cut = data.indexOf(' ', dice(data.length)) + 1;
        const pieces = [data.slice(0, cut), data.slice(cut)].filter((piece) => piece !== '');
        text.replaceWith(...pieces.map(inSpan));
      }
    }),
};
