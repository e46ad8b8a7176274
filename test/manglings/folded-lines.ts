import type { Mangling } from './mangling';
import { outsideTags } from './written';

/** Exchange breaks long text at blanks: a new line that starts with one more blank. `bodies/109` and `skeletons/s101`. */
export const foldedLines: Mangling = {
  name: 'folded-lines',
  shows: (html) => /[a-z,]\n [a-z]/.test(html),
  apply: (body, dice) =>
    outsideTags(body, (text) =>
      text.replace(/ /g, () => (dice(4) === 0 ? '\n ' : ' ')).replace(/^(?=\S)/, dice(3) ? '' : '\n'),
    ),
};
