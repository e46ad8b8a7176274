/** Resolves when office.js knows its host. For pages only: classic Outlook runs gate.js without ever getting ready. */
export async function whenOfficeIsReady(): Promise<void> {
  await Office.onReady();
}
