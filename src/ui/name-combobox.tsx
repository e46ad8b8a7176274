import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

const useStyles = makeStyles({
  // Without this an input keeps its natural width and the pane scrolls sideways at 320 px.
  box: { width: '100%', minWidth: 0 },
  input: { minWidth: 0, width: '100%', fontSize: tokens.fontSizeBase300 },
  list: { maxHeight: '240px' },
});

export interface NameBoxProps {
  readonly id: string;
  readonly label: string;
  /** One of `names`, or what somebody typed. */
  readonly value: string;
  /** Whom the list offers, each name once. */
  readonly names: readonly string[];
  /** In the empty box. */
  readonly hint?: string;
  /** Whether it takes the focus as soon as it is there. */
  readonly isFocused?: boolean;
  /** Id of what says what is wrong; left out for nothing. */
  readonly problem?: string | undefined;
  /** Typed or chosen. */
  readonly onType: (name: string) => void;
  readonly onLeave?: () => void;
}

// More are found by typing: each name drawn costs the key press that opens the list.
const mostListed = 100;

/** Whom the list shows: everyone until somebody types, and then whose name has that in it. */
export function namesListed(value: string, names: readonly string[]): readonly string[] {
  const typed = value.trim().toLowerCase();
  // A name that is chosen already is no search: the others are listed beside it.
  const isSearch = typed !== '' && !names.includes(value);
  const listed = isSearch ? names.filter((name) => name.toLowerCase().includes(typed)) : names;
  return listed.slice(0, mostListed);
}

/** A box for a name with everyone listed below it. Fluent's, in a chunk of its own (`NameBox`). */
export function NameCombobox(props: NameBoxProps) {
  const { id, label, value, names, hint = '', isFocused = false, problem, onType, onLeave } = props;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const listed = useMemo(() => (isOpen ? namesListed(value, names) : []), [isOpen, value, names]);
  return (
    <Combobox
      id={id}
      className={styles.box}
      aria-label={label}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem}
      autoComplete="off"
      autoFocus={isFocused}
      placeholder={hint}
      freeform
      inlinePopup
      // Whoever typed a name and goes on with Tab keeps what was typed.
      disableAutoFocus
      open={isOpen}
      value={value}
      selectedOptions={names.includes(value) ? [value] : []}
      input={{ className: styles.input }}
      // The box opens by itself and by the arrow keys: the arrow is for the eye and the mouse. Its name would be English.
      expandIcon={{ 'aria-hidden': true, 'aria-label': label, role: 'presentation', tabIndex: -1 }}
      listbox={listed.length > 0 ? { className: styles.list } : null}
      onOpenChange={(_, { open }) => setOpen(open)}
      onChange={(event) => {
        onType(event.target.value);
        // Fluent opens it for keys, and not for what is pasted or dictated.
        setOpen(true);
      }}
      onOptionSelect={(_, { optionText }) => {
        if (optionText !== undefined) onType(optionText);
      }}
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
