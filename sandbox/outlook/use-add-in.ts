import { useEffect, useMemo, useState } from 'react';
import { type AddIn, parseManifest } from '../host/manifest';
import { wordsOf } from '../words/words-of';

/** Under a name of its own this Outlook is not the add-in's server, which then is where the manifest says. */
const standsApart = () => window.location.hostname !== 'localhost';

/** The manifest as it came, or why it did not. */
type Manifest = { readonly xml: string } | { readonly error: string };

/**
 * The add-in that this Outlook has, from its manifest; null until read, a sentence when that fails. In another language it is the same manifest: an invite
 * that is opened meanwhile would have kept the buttons of the language before.
 */
export function useAddIn(locale: string): AddIn | string | null {
  const [manifest, setManifest] = useState<Manifest | null>(null);
  useEffect(() => {
    fetch('/manifest.xml')
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
      .then((xml) => setManifest({ xml }))
      .catch((error: Error) => setManifest({ error: error.message }));
  }, []);
  return useMemo(() => manifest && addInOf(manifest, locale), [manifest, locale]);
}

function addInOf(manifest: Manifest, locale: string): AddIn | string {
  const { noAddIn } = wordsOf(locale).shell;
  if ('error' in manifest) return noAddIn(manifest.error);
  try {
    return parseManifest(manifest.xml, locale, standsApart());
  } catch (error) {
    return noAddIn(error instanceof Error ? error.message : String(error));
  }
}
