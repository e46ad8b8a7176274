import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from './button';

const useStyles = makeStyles({
  // At 320 px the surface keeps a margin of its own, so that it reads as something above the form.
  surface: {
    maxWidth: '440px',
    padding: '20px',
    '@media screen and (max-width: 480px)': { maxWidth: 'calc(100vw - 24px)' },
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: '0 0 8px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  // Fluent lays buttons out for a screen; beside an invite they go one below the other when they have to.
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', gridColumnStart: 1, gridColumnEnd: 4 },
  wide: { flex: '1 1 auto' },
});

interface MailQuestionProps {
  readonly isOpen: boolean;
  /** Who gets mail. */
  readonly title: string;
  /** What about, a paragraph each, each said once. A line break in one stays. */
  readonly lines: readonly string[];
  readonly send: string;
  readonly notNow: string;
  readonly onSend: () => void;
  /** Also by Escape, and by a press beside it. */
  readonly onNotNow: () => void;
  /** What there is to choose besides. */
  readonly children?: ReactNode;
}

/** The question before anybody gets mail. */
export function MailQuestion(props: MailQuestionProps) {
  const { isOpen, title, lines, send, notNow, onSend, onNotNow, children } = props;
  const styles = useStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => (open ? undefined : onNotNow())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent>
            {lines.map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
            {children}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" className={styles.wide} onClick={onSend}>
              {send}
            </Button>
            <Button className={styles.wide} onClick={onNotNow}>
              {notNow}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
