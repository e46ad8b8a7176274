import { useEffect, useState } from 'react';
import { liveReloadPath, type Rebuilt, rebuiltChannel } from '../server/rebuilt';

/** Raised on the window when the add-in's pages were built anew. */
const pagesRebuilt = 'local-outlook:pages-rebuilt';

/** Loads the style sheets anew; what is on the screen stays. */
function refreshStyles(): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const address = new URL(sheet.href);
    address.searchParams.set('built', String(Date.now()));
    sheet.href = address.href;
  }
}

/** Listens to the development server and loads anew what was built anew: the pane alone, its form stays open; all of this Outlook; its styles. */
export function reloadWhenRebuilt(): void {
  const server = new EventSource(liveReloadPath);
  const tabs = new BroadcastChannel(rebuiltChannel);
  const on = (what: Rebuilt, act: () => void) => server.addEventListener(what, act);
  on('pages', () => {
    window.dispatchEvent(new Event(pagesRebuilt));
    tabs.postMessage('pages' satisfies Rebuilt);
  });
  on('outlook', () => window.location.reload());
  on('styles', refreshStyles);
}

/** How often the add-in's pages were built anew since this was on the screen: a pane with another key is loaded anew. */
export function usePagesRebuilt(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const hear = () => setTimes((before) => before + 1);
    window.addEventListener(pagesRebuilt, hear);
    return () => window.removeEventListener(pagesRebuilt, hear);
  }, []);
  return times;
}
