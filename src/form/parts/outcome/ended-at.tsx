import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { clockTimeOf } from '../../../agenda/outcome';
import { clockTime, clockTimeIn } from '../../../invite/clock-times';
import type { Language } from '../../../text/language';
import type { OutcomeWords } from '../../../text/outcome';
import { likelyEnds } from '../../../time/outcome-window';
import { minute } from '../../../time/span';
import { useFieldStyles } from '../../../ui/answer-field';
import { Button } from '../../../ui/button';
import { useBoxStyle } from '../../../ui/use-box-style';
import type { FormStore } from '../../form-store';
import { minutesOf } from '../../time-state';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  time: { minWidth: '52px' },
  box: { width: '92px', minHeight: '26px', padding: '2px 8px', fontSize: tokens.fontSizeBase200 },
});

interface EndedAtProps {
  readonly store: FormStore;
  readonly words: OutcomeWords;
  readonly language: Language;
  /** Ms since 1970. */
  readonly now: number;
  /** As typed or chosen. */
  readonly endedAt: string;
  readonly isWrong: boolean;
  readonly onTell: (endedAt: string) => void;
  readonly onLeave: () => void;
}

/** When the meeting ended: one press on a likely time, which a second press takes back, or any time typed. */
export function EndedAt({ store, words, language, now, endedAt, isWrong, onTell, onLeave }: EndedAtProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const box = useBoxStyle();
  const read = useStore(store, ({ time }) => time.read);
  const times = useMemo(() => {
    if (!read) return [];
    const from = read.local.minute;
    const since = (now - read.start.getTime()) / minute;
    return likelyEnds(from, from + minutesOf(read), from + since).map(clockTime);
  }, [read, now]);
  const chosen = clockTimeOf(endedAt);
  return (
    <fieldset className={styles.group}>
      <legend className={mergeClasses(fields.label, styles.legend)}>{words.endedAt}</legend>
      <div className={styles.row}>
        {times.map((time) => (
          <Button
            key={time}
            size="small"
            shape="circular"
            className={styles.time}
            appearance={time === chosen ? 'primary' : 'outline'}
            aria-label={words.endedAtTime(clockTimeIn(language, time))}
            aria-pressed={time === chosen}
            onClick={() => {
              onTell(time === chosen ? '' : time);
              onLeave();
            }}
          >
            {clockTimeIn(language, time)}
          </Button>
        ))}
        <input
          id="ended-at"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={mergeClasses(box, styles.box)}
          aria-label={words.endedAt}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'ended-at-problem' : undefined}
          placeholder={words.endedAtHint}
          value={times.includes(chosen) ? '' : endedAt}
          onChange={({ target }) => onTell(target.value)}
          onBlur={onLeave}
        />
      </div>
      {isWrong ? (
        <span id="ended-at-problem" className={fields.problem}>
          {words.noSuchTime}
        </span>
      ) : null}
    </fieldset>
  );
}
