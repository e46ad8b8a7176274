import { withPictures, withReferences } from '../mailbox/inline-picture';

/** Nothing in a body runs or is fetched, whatever it says. */
const policy = `<meta data-local-outlook http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`;

/** Outlook shows text that was written in black in white while it is dark (and keeps the sender's colour in `data-ogsc`). */
const darkText =
  'html{background:#292929;color:#fff}a,a:visited{color:#a3c7ff}' +
  '[style*=" color: rgb(0, 0, 0)"],[style^="color: rgb(0, 0, 0)"]{color:inherit!important}';

const look = (isDark: boolean) =>
  `<style data-local-outlook>:root{color-scheme:${isDark ? 'dark' : 'light'}}body{font:11pt Aptos,Calibri,Arial,sans-serif;margin:12px;outline:none}` +
  `${isDark ? darkText : 'html{background:#fff;color:#242424}'}</style>`;

/** A body as a document of its own, for the `srcdoc` of a sandboxed frame. */
export function bodyDocument(kept: string, isDark: boolean): string {
  const html = withPictures(kept);
  const additions = policy + look(isDark);
  if (/<head\b[^>]*>/i.test(html)) return html.replace(/<head\b[^>]*>/i, (head) => head + additions);
  return `<!doctype html><head>${additions}</head>${html}`;
}

/** The body as the user has edited it, in the form it came in: a whole document stays one. */
export function editedBody(edited: Document, former: string): string {
  if (!/<html\b/i.test(former)) return withReferences(edited.body.innerHTML);
  const copy = edited.documentElement.cloneNode(true) as HTMLElement;
  for (const ours of copy.querySelectorAll('[data-local-outlook]')) ours.remove();
  for (const name of ['contenteditable', 'aria-label', 'role', 'aria-multiline'])
    copy.querySelector('body')?.removeAttribute(name);
  return withReferences(copy.outerHTML);
}
