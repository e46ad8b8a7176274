/**
 * What goes before the names of what is kept in localStorage, so that one Outlook in a browser does not see what another kept
 * (Office.context.partitionKey); '' where nothing is shared anyway, and outside Outlook.
 */
export function partitionKey(): string {
  try {
    return Office.context.partitionKey ?? '';
  } catch {
    return '';
  }
}
