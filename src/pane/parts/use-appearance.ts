import { useCallback, useState, useSyncExternalStore } from 'react';
import { type Appearance, rememberAppearance, rememberedAppearance } from './appearance';

const dark = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia?.(dark);
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

function systemIsDark(): boolean {
  return window.matchMedia?.(dark)?.matches ?? false;
}

/**
 * The colours of the pane. Outlook does not tell its theme to add-ins with event-based activation (Office: officeTheme), so `automatic`
 * follows the system.
 */
export function useAppearance(): {
  readonly appearance: Appearance;
  readonly isDark: boolean;
  readonly choose: (appearance: Appearance) => void;
} {
  const [appearance, setAppearance] = useState(rememberedAppearance);
  const isSystemDark = useSyncExternalStore(subscribe, systemIsDark);
  const choose = useCallback((chosen: Appearance) => {
    rememberAppearance(chosen);
    setAppearance(chosen);
  }, []);
  return { appearance, isDark: appearance === 'automatic' ? isSystemDark : appearance === 'dark', choose };
}
