/** The display languages of this Outlook, as it tells them to an add-in. */
export type Locale = 'da-DK' | 'de-DE' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-FR' | 'nb-NO' | 'sv-SE';
