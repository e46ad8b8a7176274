/** Closes the pane, leaving the invite open. Outlook's own cross does so where this call is missing. */
export function closePane(): void {
  try {
    Office.context.ui.closeContainer();
  } catch {
    // The user closes it.
  }
}
