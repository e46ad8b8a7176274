import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../text/language';

const useSection = makeResetStyles({
  marginBottom: '16px',
  '[data-mine=true]': {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  '& > h2': {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

const useText = makeResetStyles({
  margin: 0,
  whiteSpace: 'pre-line',
  fontSize: tokens.fontSizeBase300,
  '[data-quiet=true]': {
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SectionProps {
  readonly heading: string;
  /** Stands out: it is about the reader. */
  readonly isMine?: boolean;
  readonly children: ReactNode;
}

/** A part of the agenda under its heading. */
export function Section({ heading, isMine, children }: SectionProps) {
  return (
    <section className={useSection()} data-mine={isMine}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** An answer as it was written, in the language it was written in; nothing for none. */
export function AnswerText({ text, language }: { readonly text: string; readonly language: Language }) {
  const style = useText();
  return text === '' ? null : (
    <p className={style} lang={language}>
      {text}
    </p>
  );
}

/** A sentence of the pane's own. */
export function PaneText({ text, isQuiet }: { readonly text: string; readonly isQuiet?: boolean }) {
  const style = useText();
  return text === '' ? null : (
    <p className={style} data-quiet={isQuiet}>
      {text}
    </p>
  );
}
