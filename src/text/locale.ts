/** A locale as Intl takes it: `wanted` (BCP 47), or en-US. Intl throws for what is no tag, and some clients give none as their display language. Total. */
export function knownLocale(wanted: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(wanted).length > 0 ? wanted : 'en-US';
  } catch {
    return 'en-US';
  }
}

/**
 * Intl's `hour` for a time of day as the agenda block writes it (`clockTime`): two digits on a clock of 24 hours ("07:55"), no more than needed on one of 12 ("7:55 AM").
 * Left to itself, Intl writes one digit beside a date in most languages, and in ranges in Spanish and Finnish. `locale`: one that Intl knows.
 */
export function hourDigits(locale: string): '2-digit' | 'numeric' {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12
    ? 'numeric'
    : '2-digit';
}
