import { useEffect, useState } from 'react';
import { type AddIn, parseManifest } from '../host/manifest';
import { wordsOf } from '../words/words-of';

/** Under a name of its own this Outlook is not the add-in's server, which then is where the manifest says. */
const standsApart = () => window.location.hostname !== 'localhost';

/** The add-in that this Outlook has, from its manifest; null until read, a sentence when that fails. */
export function useAddIn(locale: string): AddIn | string | null {
  const [addIn, setAddIn] = useState<AddIn | string | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Read once more in another language, the first reading may come last.
    const take = (read: AddIn | string) => {
      if (isWanted) setAddIn(read);
    };
    fetch('/manifest.xml')
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
      .then((xml) => take(parseManifest(xml, locale, standsApart())))
      .catch((error: Error) => take(wordsOf(locale).shell.noAddIn(error.message)));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return addIn;
}
