import type { Mangling } from './mangling';
import { outsideTags } from './written';

/** Word puts conditional comments of both kinds between elements. `bodies/049`. */
export const wordConditionalComments: Mangling = {
  name: 'word-conditional-comments',
  shows: (html) => /<!--\[if [^\]]*\]>/.test(html) && /<!\[if [^\]]*\]>/.test(html),
  apply: (body, dice) => {
    const marked = outsideTags(body, (text) => {
      const around = dice(4);
      if (around === 0)
        return `<!--[if gte mso 9]><xml><o:idmap v:ext="edit" data="1" /></xml><![endif]-->${text}`;
      if (around === 1) return `${text}<![if !supportMisalignedRows]><![endif]>`;
      return text;
    });
    return `<!--[if gte mso 9]><xml></xml><![endif]--><![if !mso]><![endif]>${marked}`;
  },
};
