import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useState, useSyncExternalStore } from 'react';
import type { PageWords } from '../text/page';

/** How the pane is coloured: as chosen, or as the system is. */
type Appearance = 'light' | 'dark' | 'automatic';

const appearances: readonly Appearance[] = ['light', 'dark', 'automatic'];

const key = 'syfte.appearance';

/** The choice remembered in this browser. `automatic` when there is none, or when storage is out of bounds for a framed page. */
function rememberedAppearance(): Appearance {
  try {
    const remembered = window.localStorage.getItem(key);
    return appearances.find((appearance) => appearance === remembered) ?? 'automatic';
  } catch {
    return 'automatic';
  }
}

/** Remembers the choice where the browser allows it; else it holds until the pane closes. */
function rememberAppearance(appearance: Appearance): void {
  try {
    window.localStorage.setItem(key, appearance);
  } catch {
    // Storage of framed pages can be switched off: then the choice is not remembered, and nothing else changes.
  }
}

const dark = '(prefers-color-scheme: dark)';

/** What the page's own style and the browser's controls are coloured by (src/ui/page-style.ts). */
export function colourPage(isDark: boolean): void {
  const { classList, style } = document.documentElement;
  classList.toggle('dark', isDark);
  classList.toggle('light', !isDark);
  style.colorScheme = isDark ? 'dark' : 'light';
}

/** Colours the page as chosen before anything is drawn: who chose light on a dark system is not shown the other first. */
export function colourPageAsRemembered(): void {
  const remembered = rememberedAppearance();
  if (remembered !== 'automatic') colourPage(remembered === 'dark');
}

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

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    margin: 0,
    padding: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  legend: { float: 'left', padding: 0 },
  choice: { display: 'inline-flex', alignItems: 'center', gap: '4px', minHeight: '24px', cursor: 'pointer' },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
});

interface AppearanceChoiceProps {
  readonly words: PageWords;
  readonly chosen: Appearance;
  readonly onChoose: (appearance: Appearance) => void;
}

/** Light, dark, or as the system is. */
export const AppearanceChoice = memo(function AppearanceChoice({
  words,
  chosen,
  onChoose,
}: AppearanceChoiceProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.appearance}</legend>
      {appearances.map((appearance) => (
        <label key={appearance} className={styles.choice}>
          <input
            type="radio"
            name="appearance"
            className={styles.radio}
            checked={appearance === chosen}
            onChange={() => onChoose(appearance)}
          />
          {words[appearance]}
        </label>
      ))}
    </fieldset>
  );
});
