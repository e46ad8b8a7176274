import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from './button';

/** The box around a word of advice, and around what else is offered and stops nothing. */
export const useAdviceBox = makeStyles({
  box: {
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

const useStyles = makeStyles({
  advice: { marginBottom: '12px' },
  text: { margin: 0 },
  // Fluent gives every button a least width, which would set a short one apart from the edge.
  close: { minWidth: 'auto', paddingLeft: '4px', paddingRight: '4px' },
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
  const { box } = useAdviceBox();
  return (
    <div role="note" className={mergeClasses(box, styles.advice)}>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        {children}
        {close ? (
          <Button size="small" appearance="subtle" className={styles.close} onClick={close.run}>
            {close.label}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
