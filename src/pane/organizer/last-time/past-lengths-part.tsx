import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { Language } from '../../../text/language';
import { type PastLengthsWords, pastLengthsWords } from '../../../text/past-lengths';
import { LinkButton } from '../../../ui/link-button';
import { graphErrorText } from '../../graph-error-text';
import type { PastLengths, PastLengthsState } from './past-lengths';

const useStyles = makeStyles({
  part: { marginTop: '2px' },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface PastLengthsPartProps {
  readonly language: Language;
  readonly pastLengths: PastLengths;
  /** Fewer meetings than this say nothing (policy). */
  readonly fewest: number;
}

/** A quiet way to look at how long earlier meetings took, and what was found. */
export function PastLengthsPart({ language, pastLengths, fewest }: PastLengthsPartProps) {
  const styles = useStyles();
  const words = pastLengthsWords(language);
  const state = useStore(pastLengths);
  const said = saidOf(state, fewest, words, language);
  return (
    <div className={styles.part}>
      <LinkButton
        aria-busy={state.kind === 'looking'}
        aria-disabled={state.kind === 'looked' || undefined}
        onClick={() => void (state.kind === 'looked' ? null : pastLengths.look())}
      >
        {words.look}
      </LinkButton>
      <div aria-live="polite">{said === '' ? null : <p className={styles.said}>{said}</p>}</div>
    </div>
  );
}

function saidOf(
  state: PastLengthsState,
  fewest: number,
  words: PastLengthsWords,
  language: Language,
): string {
  switch (state.kind) {
    case 'not-asked':
      return '';
    case 'looking':
      return words.looking;
    case 'looked':
      return foundText(
        state.lengths.map(({ actual }) => actual),
        fewest,
        state.by === 'reports' ? words : { ...words, ...words.told },
      );
    case 'error':
      return graphErrorText(state.errorKind, language, words.errors);
  }
}

function foundText(minutes: readonly number[], fewest: number, words: PastLengthsWords): string {
  if (minutes.length === 0) return words.none;
  const [shortest, longest] = [Math.min(...minutes), Math.max(...minutes)].map(Math.round);
  const found = words.found(minutes.length, shortest ?? 0, longest ?? 0);
  return minutes.length < fewest ? `${found} ${words.tooFew(fewest)}` : found;
}
