import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PageWords } from '../text/page';
import { appearances, chooseAppearance, shownAppearance } from './appearance';

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

/** Light, dark, or as the system is. */
export function AppearanceChoice({ words }: { readonly words: PageWords }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(shownAppearance);
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
            onChange={() => {
              chooseAppearance(appearance);
              setChosen(appearance);
            }}
          />
          {words[appearance]}
        </label>
      ))}
    </fieldset>
  );
}
