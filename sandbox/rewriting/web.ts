import { sanitised } from './sanitise';
import { mapTags, withoutAttributes, written } from './tags';

/** Kept: id, style, and what tables and links need. Gone: every class (OfficeDev/office-js#5296), data-*, aria-*, role. */
const isLost = (name: string) => name === 'class' || name === 'role' || /^(data|aria)-/.test(name);

/** A fragment as Outlook on the web and new Outlook keep it. */
export function webFragment(html: string): string {
  return mapTags(
    sanitised(html),
    (tag) => written(withoutAttributes(tag, isLost)),
    () => '',
  );
}

const wrapper =
  '<div style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">';

/** A whole body as Outlook on the web keeps it. Each replacement adds one more wrapper (OfficeDev/office-js#6778). */
export function webBody(html: string): string {
  const fragment = webFragment(html);
  if (/<body\b/i.test(fragment)) {
    return fragment.replace(/(<body\b[^>]*>)([\s\S]*?)(<\/body\s*>|$)/i, `$1${wrapper}$2</div>$3`);
  }
  return `${wrapper}${fragment}</div>`;
}
