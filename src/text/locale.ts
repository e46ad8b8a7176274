/** A locale as Intl takes it: `wanted` (BCP 47), or en-US. Intl throws for what is no tag, and some clients give none as their display language. Total. */
export function knownLocale(wanted: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(wanted).length > 0 ? wanted : 'en-US';
  } catch {
    return 'en-US';
  }
}
