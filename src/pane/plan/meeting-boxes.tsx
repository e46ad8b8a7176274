import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { MailTarget } from '../../targets/mail/mail-target';
import type { PlanWords } from '../../text/plan';
import { useFieldStyles } from '../../ui/answer-field';
import { useBoxStyle } from '../../ui/use-box-style';
import { boxesOf, startIn } from './date-time-fields';

const useStyles = makeStyles({
  when: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0 },
  // A time of day with AM behind it needs as much.
  box: { flex: '1 1 72px', minWidth: 0 },
  time: { flex: '1 0 118px' },
  day: { flex: '1 0 136px' },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
});

interface MeetingBoxesProps {
  readonly target: MailTarget;
  readonly words: PlanWords;
}

// What a day has; less than five minutes is no meeting.
const [shortest, longest] = [5, 1440];

/** What the meeting is called and when it is, as Outlook's form will open with it. */
export function MeetingBoxes({ target, words }: MeetingBoxesProps) {
  const fields = useFieldStyles();
  const box = useBoxStyle();
  const subject = useStore(target.meeting, (meeting) => meeting.subject);
  return (
    <>
      <div className={fields.field}>
        <label htmlFor="meeting-subject" className={fields.label}>
          {words.subject}
        </label>
        <input
          id="meeting-subject"
          type="text"
          autoComplete="off"
          maxLength={255}
          className={box}
          value={subject}
          onChange={({ target: box }) => target.meeting.setState({ subject: box.value })}
        />
      </div>
      <WhenBoxes target={target} words={words} />
    </>
  );
}

function WhenBoxes({ target, words }: MeetingBoxesProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { meeting } = target;
  const minutes = useStore(meeting, (one) => one.minutes);
  const isTimeMissing = useStore(meeting, (one) => one.start === null);
  const [when, setWhen] = useState(() => boxesOf(meeting.getState().start ?? new Date()));
  const [typed, setTyped] = useState<string | null>(null);
  const take = (change: Partial<typeof when>) => {
    const next = { ...when, ...change };
    setWhen(next);
    meeting.setState({ start: startIn(next) });
  };
  const takeMinutes = (text: string) => {
    setTyped(text);
    const wanted = Number(text);
    const isLength = Number.isInteger(wanted) && wanted >= shortest && wanted <= longest;
    if (isLength) meeting.setState({ minutes: wanted });
  };
  const isWrong = isTimeMissing || (typed !== null && Number(typed) !== minutes);
  return (
    <div className={fields.field}>
      <fieldset className={styles.when}>
        <legend className={mergeClasses(fields.label, styles.legend)}>{words.when}</legend>
        <Box
          {...{ id: 'meeting-day', label: words.day, type: 'date', value: when.day, kind: 'day' }}
          onType={(day) => take({ day })}
        />
        <Box
          {...{ id: 'meeting-time', label: words.time, type: 'time', value: when.time, kind: 'time' }}
          onType={(time) => take({ time })}
        />
        <Box
          {...{
            id: 'meeting-minutes',
            label: words.minutes,
            type: 'number',
            value: typed ?? String(minutes),
          }}
          onType={takeMinutes}
          onLeave={() => setTyped(null)}
        />
      </fieldset>
      <span aria-live="polite" className={fields.problem}>
        {isWrong ? words.noTime : ''}
      </span>
    </div>
  );
}

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly value: string;
  /** What its width is for. */
  readonly kind?: 'day' | 'time';
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

function Box({ id, label, type, value, kind, onType, onLeave }: BoxProps) {
  const styles = useStyles();
  const box = useBoxStyle();
  return (
    <div className={mergeClasses(styles.box, kind && styles[kind])}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        className={box}
        {...(type === 'number' ? { min: shortest, max: longest, step: shortest } : {})}
        value={value}
        onChange={({ target }) => onType(target.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
