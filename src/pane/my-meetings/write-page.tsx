import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { GraphCallError } from '../../graph/graph-call-error';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import { organizerFile } from '../../text/files/organizer';
import { organizerLaterFile } from '../../text/files/organizer-later';
import { graphErrorWords } from '../../text/graph-errors';
import { languageOf } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { Button } from '../../ui/button';
import { withWords } from '../../ui/load-words';
import { PaneNotice } from '../../ui/pane-notice';
import { PanePage } from '../../ui/pane-page';
import { eventToWrite, tellingOfChanges } from './event-to-write';
import type { ReviewRow } from './items/review-row';
import type { MyMeetingsStore } from './my-meetings-store';
import { rowTexts } from './row-text';

const useStyles = makeStyles({
  subject: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  when: { margin: '2px 0 16px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface WritePageProps {
  readonly row: ReviewRow;
  readonly store: MyMeetingsStore;
  readonly calendar: Calendar;
  /** The same, opened to write. */
  readonly writing: Calendar;
  readonly user: OutlookUser;
  readonly policy: Policy;
  /** An event was written to. */
  readonly onTouch: (id: string) => void;
  readonly onBack: () => void;
  /** The meeting is not there any more. */
  readonly onGone: () => void;
}

/** The form over a meeting: loaded when the first agenda is written. */
type FormParts = typeof import('../organizer/sent/sent-invite-form');

type Opened =
  | { readonly event: CalendarEvent; readonly parts: FormParts }
  | { readonly error: string }
  | null;

const loadForm = () =>
  withWords(
    [organizerFile, organizerLaterFile],
    () => import(/* webpackChunkName: "sent-invite-form" */ '../organizer/sent/sent-invite-form'),
  );

/** The organizer's form over a meeting of the list, with a way back. */
export function WritePage(props: WritePageProps) {
  const { row, store, calendar, writing, user, policy, onTouch, onBack, onGone } = props;
  const language = languageOf(user.locale, policy.languages);
  const words = myMeetingsWords(language);
  const [opened, setOpened] = useState<Opened>(null);
  const isHere = useRef(true);
  const open = useCallback(async () => {
    setOpened(null);
    const loading = loadForm();
    // Heard of when the meeting is here, which may be after it has failed.
    loading.catch(() => undefined);
    try {
      const event = await eventToWrite(row, calendar);
      const parts = await loading.catch(() => null);
      setOpened(parts ? { event, parts } : { error: words.notLoaded });
    } catch (error) {
      const errorKind = error instanceof GraphCallError ? error.kind : 'failed';
      if (errorKind === 'gone') {
        store.remove(row.id);
        // Whoever went back meanwhile may be writing another agenda by now.
        if (isHere.current) onGone();
      } else setOpened({ error: graphErrorWords(language)[errorKind] });
    }
  }, [row, calendar, store, onGone, language, words]);
  // Opened once, whatever is drawn anew meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is another page
  useEffect(() => {
    isHere.current = true;
    void open();
    return () => {
      isHere.current = false;
    };
  }, [row.id]);
  const telling = useMemo(
    () =>
      tellingOfChanges(writing, (event) => {
        onTouch(event.id);
        void store.replace(event);
      }),
    [writing, store, onTouch],
  );
  const way = <WayBack row={row} user={user} policy={policy} onBack={onBack} />;
  if (opened && 'event' in opened) {
    return (
      <opened.parts.SentInviteForm
        calendar={telling}
        reading={calendar}
        event={opened.event}
        user={user}
        policy={policy}
        onClose={onBack}
      >
        {way}
      </opened.parts.SentInviteForm>
    );
  }
  return (
    <PanePage language={language}>
      {way}
      {opened ? (
        <PaneNotice
          kind="error"
          text={opened.error}
          action={{ label: words.tryAgain, run: () => void open() }}
        />
      ) : (
        <p role="status">{words.opening}</p>
      )}
    </PanePage>
  );
}

/** The meeting that the form is about, and the way back to the list. */
function WayBack({ row, user, policy, onBack }: Pick<WritePageProps, 'row' | 'user' | 'policy' | 'onBack'>) {
  const styles = useStyles();
  const language = languageOf(user.locale, policy.languages);
  const text = useMemo(() => rowTexts(language, user.locale)(row), [language, user.locale, row]);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone: the keyboard goes on from the meeting's name, which a screen reader says.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Button size="small" onClick={onBack}>
        {myMeetingsWords(language).back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.subject}>
        {text.subject}
      </h2>
      <p className={styles.when}>{text.when}</p>
    </>
  );
}
