import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  advice: {
    marginBottom: '12px',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: '4px' },
});

interface AdviceProps {
  readonly text: string;
  /** Buttons and links. */
  readonly children?: ReactNode;
  /** What closes it, and how; left out where there is nothing to close. */
  readonly close?: { readonly label: string; readonly run: () => void };
}

/** A word of advice: it stops nothing, and the organizer decides. */
export function Advice({ text, children, close }: AdviceProps) {
  const styles = useStyles();
  return (
    <div role="note" className={styles.advice}>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        {children}
        {close ? (
          <Button size="small" appearance="subtle" onClick={close.run}>
            {close.label}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
