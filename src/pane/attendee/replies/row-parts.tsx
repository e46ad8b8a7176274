import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { useBoxStyle } from '../../../ui/use-box-style';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '6px 8px', marginTop: '8px' },
  gone: { display: 'none' },
  wide: { flex: '1 1 160px', minWidth: 0 },
  narrow: { flex: '0 1 96px', minWidth: 0 },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  problem: {
    flex: '1 0 100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface ReplyRowProps {
  readonly isShown: boolean;
  /** The button. */
  readonly open: string;
  /** What is missing before a reply can be opened; '' for nothing. */
  readonly problem: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** One quiet row of boxes before a reply, and what opens it. Out of sight it keeps what was typed. */
export function ReplyRow({ isShown, open, problem, onOpen, children }: ReplyRowProps) {
  const styles = useStyles();
  return (
    <form
      className={isShown ? styles.row : styles.gone}
      onSubmit={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
      <Button size="small" type="submit">
        {open}
      </Button>
      <p role="alert" className={styles.problem} hidden={problem === ''}>
        {problem}
      </p>
    </form>
  );
}

interface RowBoxProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** @default false */
  readonly isNarrow?: boolean;
  readonly isWrong?: boolean;
  readonly onType: (text: string) => void;
}

// As much as a quotation in a reply holds: what is typed goes into it whole.
const longest = 600;

export function RowBox({ id, label, value, isNarrow = false, isWrong = false, onType }: RowBoxProps) {
  const styles = useStyles();
  const box = useBoxStyle();
  return (
    <div className={isNarrow ? styles.narrow : styles.wide}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={longest}
        className={box}
        aria-invalid={isWrong || undefined}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
