import { createContext, useContext } from 'react';
import type { Locale } from '../words/locale';
import type { Words } from '../words/words';
import { wordsOf } from '../words/words-of';

/** The display language of this Outlook, for all that is in it. */
export const LocaleContext = createContext<Locale>('en-US');

/** The display language, as dates and the add-in need it. */
export const useLocale = (): Locale => useContext(LocaleContext);

/** What this Outlook says, in its display language. */
export const useWords = (): Words => wordsOf(useLocale());
