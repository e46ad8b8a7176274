import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../text/language';

const useStyles = makeStyles({
  section: { marginBottom: '16px' },
  mine: {
    marginBottom: '16px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  heading: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, whiteSpace: 'pre-line', fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  readonly heading: string;
  /** Stands out: it is about the reader. */
  readonly isMine?: boolean;
  readonly children: ReactNode;
}

/** A part of the agenda under its heading. */
export function Section({ heading, isMine, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={isMine ? styles.mine : styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}

/** An answer as it was written, in the language it was written in; nothing for none. */
export function AnswerText({ text, language }: { readonly text: string; readonly language: Language }) {
  const styles = useStyles();
  return text === '' ? null : (
    <p className={styles.text} lang={language}>
      {text}
    </p>
  );
}

/** A sentence of the pane's own. */
export function PaneText({ text, isQuiet }: { readonly text: string; readonly isQuiet?: boolean }) {
  const styles = useStyles();
  return text === '' ? null : <p className={isQuiet ? styles.quiet : styles.text}>{text}</p>;
}
