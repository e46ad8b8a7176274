import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { AppearanceWords } from '../../text/appearance';
import { type Appearance, appearances } from './appearance';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    margin: '28px 0 0',
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
  readonly words: AppearanceWords;
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
