import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { Outcome } from '../../../agenda/agenda';
import { canonicalOutcome } from '../../../agenda/canonical';
import { clockTimeOf, goalOutcomes, noOutcome } from '../../../agenda/outcome';
import type { Language } from '../../../text/language';
import { outcomeWords } from '../../../text/outcome';
import { AnswerField } from '../../../ui/answer-field';
import { Button } from '../../../ui/button';
import type { FormStore } from '../../form-store';
import { hasUnwritten } from '../../selectors';
import { EndedAt } from './ended-at';
import { MailOutcome } from './mail-outcome';

const useStyles = makeStyles({
  section: {
    marginBottom: '12px',
    padding: '8px 12px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  goals: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', margin: '0 0 6px', padding: 0, border: 'none' },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  goal: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '28px', cursor: 'pointer' },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginTop: '8px' },
  nothing: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

export interface OutcomeSectionProps {
  readonly store: FormStore;
  readonly language: Language;
  /** What the block is written in. */
  readonly inviteLanguage: Language;
  /** Ms since 1970. */
  readonly now: number;
  /** The next steps, each in its row. */
  readonly children: ReactNode;
}

/**
 * What came of a meeting that has ended: one press says how it went, and everything else may be left out. Written into the invite as every other
 * answer is, in one update, so that nothing is said of it that was not seen there.
 */
export function OutcomeSection({ store, language, inviteLanguage, now, children }: OutcomeSectionProps) {
  const styles = useStyles();
  const words = outcomeWords(language);
  const told = useStore(store, ({ form }) => form.outcome) ?? noOutcome;
  const isWriting = useStore(store, (state) => state.isWriting);
  const [isEmpty, setEmpty] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isTimeWrong = left.has('endedAt') && told.endedAt.trim() !== '' && clockTimeOf(told.endedAt) === '';
  const tell = (change: Partial<Outcome>) => {
    setEmpty(false);
    store.edit({ answer: 'outcome', outcome: { ...told, ...change } });
  };
  const leave = (id: string) => {
    setLeft(new Set(left).add(id));
    store.leave();
  };
  const save = () => {
    const state = store.getState();
    const isTold = canonicalOutcome(state.form.outcome) !== null || hasUnwritten(state);
    setEmpty(!isTold);
    if (isTold) void store.add();
  };
  return (
    <section className={styles.section} aria-labelledby="outcome">
      <h2 id="outcome" className={styles.heading}>
        {words.heading}
      </h2>
      <fieldset className={styles.goals}>
        <legend className={styles.heard}>{words.goalChoice}</legend>
        {goalOutcomes.map((goal) => (
          <label key={goal} className={styles.goal}>
            <input
              type="radio"
              name="outcome-goal"
              className={styles.radio}
              checked={told.goal === goal}
              onChange={() => {
                tell({ goal });
                store.leave();
              }}
            />
            {words.goal[goal]}
          </label>
        ))}
      </fieldset>
      <AnswerField
        id="decided"
        label={words.decided}
        hint={words.decidedHint}
        problem=""
        value={told.decisions.join('\n')}
        onType={(_, text) => tell({ decisions: text === '' ? [] : text.split('\n') })}
        onLeave={leave}
      />
      {children}
      <EndedAt
        store={store}
        words={words}
        language={language}
        now={now}
        endedAt={told.endedAt}
        isWrong={isTimeWrong}
        onTell={(endedAt) => tell({ endedAt })}
        onLeave={() => leave('endedAt')}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" aria-busy={isWriting} onClick={save}>
          {words.save}
        </Button>
        <MailOutcome store={store} language={language} inviteLanguage={inviteLanguage} words={words} />
      </div>
      <div aria-live="polite">{isEmpty ? <p className={styles.nothing}>{words.nothingYet}</p> : null}</div>
    </section>
  );
}
