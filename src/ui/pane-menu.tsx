import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { PageWords } from '../text/page';
import { AppearanceChoice } from './appearance-choice';
import { Button } from './button';

const useStyles = makeStyles({
  button: { minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
  menu: {
    flex: '0 0 100%',
    boxSizing: 'border-box',
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
  readonly words: PageWords;
  readonly size: 'small' | 'medium';
  /** What else is seldom wanted, beside the choice of colours. */
  readonly children: ReactNode;
}

/** A small button, and on a line of its own what it opens. Comes after the page has been drawn. */
export function PaneMenu({ words, size, children }: PaneMenuProps) {
  const styles = useStyles();
  const menu = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        size={size}
        className={styles.button}
        aria-label={words.more}
        title={words.more}
        aria-expanded={isOpen}
        aria-controls={menu}
        onClick={() => setOpen(!isOpen)}
      >
        ⋯
      </Button>
      <div id={menu} className={mergeClasses(isOpen ? styles.menu : styles.closed)}>
        {isOpen ? (
          <>
            {children}
            <AppearanceChoice words={words} />
          </>
        ) : null}
      </div>
    </>
  );
}
