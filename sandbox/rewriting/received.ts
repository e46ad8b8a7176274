import { attribute, mapTags, withAttribute, written } from './tags';

const prefixed = (names: string) =>
  names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => `x_${name}`)
    .join(' ');

/** A body as another mailbox's web client shows it: every id, class and anchor name gets one more `x_`, styles of the page go. */
export function asReceived(html: string): string {
  return mapTags(
    html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, ''),
    (tag) => {
      if (tag.closes) return written(tag);
      return written(
        ['id', 'class', 'name'].reduce((one, name) => {
          const value = tag.name === 'meta' ? undefined : attribute(one, name);
          return value === undefined ? one : withAttribute(one, name, prefixed(value));
        }, tag),
      );
    },
    () => '',
  );
}
