import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './button';
import { useAfterFirstPicture } from './use-after-first-picture';

const useStyles = makeStyles({
  // Beside the last line of the bar, or alone at the end of a line of its own.
  line: { display: 'flex', alignItems: 'flex-end', justifyContent: 'flex-end', gap: '8px' },
  bar: { flex: '1 1 auto', minWidth: 0 },
  button: { minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
  menu: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    marginTop: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  closed: { display: 'none' },
});

interface PaneMenuProps {
  /** What the button is called. */
  readonly name: string;
  /** What stands beside the button all the time. */
  readonly bar: ReactNode;
  /** What is seldom wanted. */
  readonly children: ReactNode;
}

/** The last line of a page, with a small button at its end that opens below it what is seldom wanted. */
export function PaneMenu({ name, bar, children }: PaneMenuProps) {
  const styles = useStyles();
  const menu = useId();
  const [isOpen, setOpen] = useState(false);
  const isAfterFirstPicture = useAfterFirstPicture();
  return (
    <>
      <div className={styles.line}>
        {bar ? <div className={styles.bar}>{bar}</div> : null}
        {isAfterFirstPicture ? (
          <Button
            appearance="subtle"
            size={bar ? 'medium' : 'small'}
            className={styles.button}
            aria-label={name}
            title={name}
            aria-expanded={isOpen}
            aria-controls={menu}
            onClick={() => setOpen(!isOpen)}
          >
            ⋯
          </Button>
        ) : null}
      </div>
      <div id={menu} className={mergeClasses(isOpen ? styles.menu : styles.closed)}>
        {isOpen ? children : null}
      </div>
    </>
  );
}
