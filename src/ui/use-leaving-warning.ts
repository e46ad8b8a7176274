import { useEffect } from 'react';

/**
 * Has the browser ask before a page goes that holds what nobody else has. Outlook that takes the pane's frame away asks nobody, which is why
 * the form says so beforehand.
 */
export function useLeavingWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOn]);
}
