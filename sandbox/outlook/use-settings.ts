import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { tellServer } from './server-settings';
import {
  defaultSettings,
  rememberedSettings,
  rememberSettings,
  type Settings,
  settingsKey,
} from './settings';

/** The settings, a way to read the latest at any time, and one to change them. What another tab of this browser changes is in force here, too. */
export function useSettings(): readonly [Settings, () => Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(rememberedSettings);
  const latest = useRef(settings);
  latest.current = settings;
  const change = useCallback((next: Settings) => {
    rememberSettings(next);
    void tellServer(next, latest.current);
    setSettings(next);
  }, []);
  // What this browser remembers, a server that was started meanwhile does not know.
  useEffect(() => void tellServer(latest.current, defaultSettings), []);
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => {
      if (key !== settingsKey) return;
      const next = rememberedSettings();
      void tellServer(next, latest.current);
      flushSync(() => setSettings(next));
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, []);
  return [settings, useCallback(() => latest.current, []), change];
}
