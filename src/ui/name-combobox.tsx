import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import type { NameBoxProps } from './name-box';

const useStyles = makeStyles({
  // Without this an input keeps its natural width and the pane scrolls sideways at 320 px.
  box: { width: '100%', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  list: { maxHeight: '240px' },
});

/** A box for a name with everyone listed below it, those who fit what is typed first of all. Fluent's, in a chunk of its own (`NameBox`). */
export function NameCombobox(props: NameBoxProps) {
  const { id, label, value, names, isFocused = false, problem, onType, onLeave } = props;
  const styles = useStyles();
  const typed = value.trim().toLowerCase();
  const fitting = names.filter((name) => name.toLowerCase().includes(typed));
  // A name that is chosen already is no search: the others are listed beside it.
  const listed = names.includes(value) || fitting.length === 0 ? names : fitting;
  return (
    <Combobox
      id={id}
      freeform
      autoFocus={isFocused}
      className={styles.box}
      input={{ className: styles.input }}
      listbox={{ className: styles.list }}
      aria-label={label}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem}
      value={value}
      selectedOptions={names.includes(value) ? [value] : []}
      onChange={(event) => onType(event.target.value)}
      onOptionSelect={(_, { optionValue }) => onType(optionValue ?? '')}
      onBlur={onLeave}
    >
      {listed.map((name) => (
        <Option key={name} value={name} text={name}>
          {name}
        </Option>
      ))}
    </Combobox>
  );
}
