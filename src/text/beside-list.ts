import type { Language } from './language';

/** What stands between the controls of My meetings and its list, loaded while the calendar is read. */
export interface BesideListWords {
  /** The heading, and button, that opens the three pictures. */
  readonly figures: string;
  readonly loading: string;
  readonly notLoaded: string;
  /** The switch for a task in Microsoft To Do, and what it does. */
  readonly keepTask: string;
  readonly keepTaskHint: string;
}

const en: BesideListWords = {
  figures: 'In figures',
  loading: 'One moment…',
  notLoaded: 'A part of this page could not be loaded. Check your connection and try again.',
  keepTask: 'Keep a task in To Do for the coming week',
  keepTaskHint:
    'One task names the meetings of the next seven days that lack an agenda. It is brought up to date whenever you open this page, and ticked off when none does.',
};

const sv: BesideListWords = {
  figures: 'I siffror',
  loading: 'Ett ögonblick…',
  notLoaded: 'En del av sidan kunde inte läsas in. Kontrollera anslutningen och försök igen.',
  keepTask: 'Ha en uppgift i To Do för veckan som kommer',
  keepTaskHint:
    'En uppgift nämner de möten de närmaste sju dagarna som saknar agenda. Den uppdateras när du öppnar den här sidan och bockas av när inget gör det.',
};

export function besideListWords(language: Language): BesideListWords {
  return { en, sv }[language];
}
