import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { Language } from '../../text/language';
import { type MyMeetingsWords, myMeetingsWords } from '../../text/my-meetings';
import { Button } from '../../ui/button';
import { NativeSelect } from '../../ui/native-select';
import { PaneNotice } from '../../ui/pane-notice';
import { graphErrorText } from '../graph-error-text';
import { isLacking } from './items/review-row';
import type { MyMeetingsState, MyMeetingsStore } from './my-meetings-store';
import { hoursAtStake } from './row-text';

const useStyles = makeStyles({
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '12px 0' },
  label: { fontSize: tokens.fontSizeBase200 },
  select: { flex: '0 1 auto', minWidth: 0 },
  progress: { display: 'block', width: '100%', height: '6px', accentColor: tokens.colorBrandBackground },
  said: { margin: '4px 0 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How far ahead one may look; the policy's own number is among them. */
const choices = [2, 4, 8];

interface ReadingSectionProps {
  readonly store: MyMeetingsStore;
  readonly language: Language;
  readonly locale: string;
}

/** What is read, how far it has come, and what was found in all. */
export function ReadingSection({ store, language, locale }: ReadingSectionProps) {
  const state = useStore(store);
  const styles = useStyles();
  const words = myMeetingsWords(language);
  if (state.phase === 'unread') {
    return (
      <div className={styles.controls}>
        <Button appearance="primary" onClick={() => void store.read()}>
          {words.signIn}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Controls store={store} state={state} words={words} />
      {state.phase === 'reading' ? <Progress state={state} words={words} /> : null}
      {state.phase === 'failed' && state.errorKind ? (
        <div role="alert">
          <PaneNotice
            kind="error"
            text={graphErrorText(state.errorKind, language, words.errors)}
            action={{ label: words.tryAgain, run: () => void store.resume() }}
          />
        </div>
      ) : null}
      <div role="status">
        {state.phase === 'reading' ? null : (
          <p className={styles.said}>{foundText(state, language, locale)}</p>
        )}
      </div>
    </>
  );
}

function Controls(
  props: Pick<ReadingSectionProps, 'store'> & {
    readonly state: MyMeetingsState;
    readonly words: MyMeetingsWords;
  },
) {
  const { store, state, words } = props;
  const styles = useStyles();
  const weeks = [...new Set([...choices, state.weeks])].sort((a, b) => a - b);
  return (
    <div className={styles.controls}>
      <label htmlFor="weeks" className={styles.label}>
        {words.lookAhead}
      </label>
      <div className={styles.select}>
        <NativeSelect
          id="weeks"
          value={String(state.weeks)}
          options={weeks.map((count) => ({ value: String(count), text: words.weeks(count) }))}
          onChoose={(value) => void store.read(Number(value))}
        />
      </div>
      {state.phase === 'reading' ? <Button onClick={store.stop}>{words.stop}</Button> : null}
      {state.phase === 'stopped' ? (
        <Button appearance="primary" onClick={() => void store.resume()}>
          {words.goOn}
        </Button>
      ) : null}
      {state.phase === 'read' ? <Button onClick={() => void store.read()}>{words.readAgain}</Button> : null}
    </div>
  );
}

function Progress({ state, words }: { readonly state: MyMeetingsState; readonly words: MyMeetingsWords }) {
  const styles = useStyles();
  const { events, checked, toCheck } = state;
  const text = toCheck === null ? words.events(events) : words.checked(checked, toCheck);
  const share = toCheck === null ? {} : { max: Math.max(1, toCheck), value: checked };
  return (
    <>
      <progress className={styles.progress} aria-label={words.reading} aria-valuetext={text} {...share} />
      <p className={styles.said}>{text}</p>
    </>
  );
}

/** What was found, once it has come to rest. */
function foundText(state: MyMeetingsState, language: Language, locale: string): string {
  const words = myMeetingsWords(language);
  const { rows, phase, checked, toCheck } = state;
  const count = (kind: string) => rows.filter(({ status }) => status.kind === kind).length;
  const open = rows.filter(({ status }) => isLacking(status));
  const unread = count('unreadable') > 0 ? words.couldNotBeRead(count('unreadable')) : '';
  const found =
    open.length > 0
      ? words.summary(
          { none: count('none'), incomplete: count('incomplete'), complete: count('complete') },
          hoursAtStake(open, language, locale),
        )
      : count('complete') > 0
        ? words.allComplete(count('complete'))
        : '';
  if (phase === 'read') return [found, unread].filter(Boolean).join(' ') || words.nothing;
  const stopped = phase === 'stopped' ? words.stopped(checked, toCheck) : '';
  return [stopped, open.length > 0 ? found : ''].filter(Boolean).join(' ');
}
