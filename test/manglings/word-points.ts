import type { Mangling } from './mangling';
import { editTree, elementsIn } from './tree';

/** Word rewrites pixels as points and spells paddings out to four sides. `skeletons/s167`. */
export const wordPoints: Mangling = {
  name: 'word-points',
  shows: (html) => /padding:(?:[\d.]+(?:pt|in) ?){4}/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const element of elementsIn(root)) {
        const style = element.getAttribute('style');
        if (!style) continue;
        const points = style
          .replace(/\b(\d+)px/g, (_, pixels: string) => `${Number(pixels) * 0.75}pt`)
          .replace(
            /padding:([^;]*)/,
            (_, sides: string) => `padding:${sides.replace(/(^| )0(?= |$)/g, '$10in')}`,
          )
          .replace(/padding:(\S+) (\S+)(?=;|$)/, 'padding:$1 $2 $1 $2');
        element.setAttribute('style', points);
      }
    }),
};
