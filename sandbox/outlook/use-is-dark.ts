import { useSyncExternalStore } from 'react';
import type { Settings } from './settings';

const system = () => window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void) => {
  const query = system();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether this Outlook is dark: as set, or as the system is. */
export function useIsDark(theme: Settings['theme']): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => system().matches);
  return theme === 'system' ? systemIsDark : theme === 'dark';
}
