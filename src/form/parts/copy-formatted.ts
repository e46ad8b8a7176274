/** What came of copying: with its formatting, as plain text only, or not at all. */
export type Copied = 'copied' | 'copied-as-text' | 'refused';

/**
 * Puts HTML with its plain text on the clipboard. The clipboard API is closed to a page framed by another site unless that site lets
 * it in (Permissions Policy, clipboard-write), which Outlook on the web need not; the older way asks no permission, only a click.
 */
export async function copyFormatted(html: string, text: string): Promise<Copied> {
  try {
    const parts = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'copied';
  } catch {
    if (copyByEvent(html, text)) return 'copied';
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied-as-text';
  } catch {
    return 'refused';
  }
}

/** Puts plain text on the clipboard, on the same two ways. Whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent('', text);
  }
}

/** `html`: '' for text alone. */
function copyByEvent(html: string, text: string): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    if (html !== '') event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
