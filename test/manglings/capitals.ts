import type { Mangling } from './mangling';
import { eachTag } from './written';

/** Exchange and Internet Explorer's editor write the names of elements and attributes in capitals. `bodies/015`. */
export const capitals: Mangling = {
  name: 'capitals',
  shows: (html) => /<TABLE|<TD|<DIV/.test(html),
  apply: (body) =>
    eachTag(body, (tag) =>
      tag.replace(
        /(="[^"]*"|='[^']*'|=[^\s"'>]+)|([a-z][\w:-]*)/g,
        (_, value: string | undefined, name: string | undefined) => value ?? (name ?? '').toUpperCase(),
      ),
    ),
};
