/** In a browser tab office.js says soon that it has no host; where its files are kept out it never says (OfficeDev/office-js#6040). */
const patienceInMs = 5_000;

/**
 * Whether this page is shown by Outlook, and not by a browser alone: waits until office.js knows. A page that has no office.js, or one that
 * never says, is in a browser.
 */
export async function isOutlookHere(patience = patienceInMs): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  try {
    const info = await Promise.race([Office.onReady(), late]);
    return Boolean(info?.host);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
