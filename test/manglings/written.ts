/** Manglings of how HTML is written, not of what it says: they come last, since any later parse would undo them. */

const tags = /<[!/?a-zA-Z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Changes each tag, comments and declarations excepted. */
export function eachTag(body: string, change: (tag: string) => string): string {
  return body.replace(tags, (tag) => (/^<\/?[a-zA-Z]/.test(tag) ? change(tag) : tag));
}

/** Changes the text before, between and after tags. Empty text between two tags is text too. */
export function outsideTags(body: string, change: (text: string) => string): string {
  let changed = '';
  let from = 0;
  for (const tag of body.matchAll(tags)) {
    changed += change(body.slice(from, tag.index)) + tag[0];
    from = tag.index + tag[0].length;
  }
  return changed + change(body.slice(from));
}
