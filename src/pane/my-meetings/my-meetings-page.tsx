import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { inviteLanguage } from '../../form/invite-language';
import { templatesFor } from '../../form/templates-for';
import type { Calendar } from '../../graph/calendar';
import type { ToDo } from '../../graph/to-do';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import { myMeetingsLaterFile } from '../../text/files/my-meetings-later';
import { type Language, languageOf } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { withWords } from '../../ui/load-words';
import { IsMyMeetings, PanePage } from '../../ui/pane-page';
import { type ListView, visibleRows, wholeList } from './items/list-view';
import type { ReviewRow } from './items/review-row';
import { ListPage } from './list-page';
import type { MyMeetingsStore } from './my-meetings-store';
import { subjectOf } from './row-text';
import type { UpdateRunDeps, UpdateRunStore } from './update-run';
import type { SwitchMemory } from './week-task/switch-memory';
import { WritePage } from './write-page';

interface MyMeetingsPageProps {
  readonly store: MyMeetingsStore;
  readonly calendar: Calendar;
  /**
   * The same, opened to write: Send update asks for that permission before it reads anything. A browser opens the sign-in window only
   * right after the click.
   */
  readonly writing: Calendar;
  readonly user: OutlookUser;
  /** The same object each time. */
  readonly policy: Policy;
  /** The same function each time. */
  readonly now?: () => Date;
  /** Whether the task for the coming week is kept. */
  readonly taskMemory: SwitchMemory;
  /** The list of tasks; that of whoever is signed in, unless a test says otherwise. */
  readonly toDo?: Pick<ToDo, 'upsert' | 'complete'>;
}

const byTheClock = () => new Date();

type Shown =
  /** `focus`: where one left the list; null at first. `warning`: why one is back so soon. */
  | {
      readonly page: 'list';
      readonly focus: 'title' | { readonly row: string } | null;
      readonly warning: string;
    }
  | { readonly page: 'write'; readonly row: ReviewRow }
  | { readonly page: 'block'; readonly row: ReviewRow }
  | { readonly page: 'series'; readonly row: ReviewRow; readonly at: Date }
  | { readonly page: 'templates'; readonly rows: readonly ReviewRow[]; readonly id: string };

/** My meetings: the list, and in its place the form for one of them, or the same change for several. The list is as it was when one comes back. */
export function MyMeetingsPage(props: MyMeetingsPageProps) {
  const { store, calendar, writing, user, policy, now = byTheClock, taskMemory, toDo } = props;
  const language = languageOf(user.locale, policy.languages);
  const words = myMeetingsWords(language);
  const [shown, setShown] = useState<Shown>({ page: 'list', focus: null, warning: '' });
  const [view, setView] = useState<ListView>(wholeList);
  const onWrite = useCallback((row: ReviewRow) => setShown({ page: 'write', row }), []);
  const onBlock = useCallback((row: ReviewRow) => setShown({ page: 'block', row }), []);
  const onSeries = useCallback((row: ReviewRow) => setShown({ page: 'series', row, at: now() }), [now]);
  const touch = useCallback((id: string) => {
    setView((now) => ({ ...now, touched: new Set(now.touched).add(id) }));
  }, []);
  const onBack = useCallback(
    (warning = '') =>
      setShown((now) => ({
        page: 'list',
        focus: 'row' in now ? { row: now.row.id } : 'title',
        warning,
      })),
    [],
  );
  const weeks = policy.time.seriesWeeks;
  const templates = useMemo(() => templatesFor(policy, language), [policy, language]);
  const startRun = (
    parts: RunParts,
    rows: readonly ReviewRow[],
    changeIn: UpdateRunDeps['changeIn'],
  ): UpdateRunStore => {
    const run = parts.createUpdateRunStore(rows, {
      calendar,
      writing,
      policy,
      changeIn,
      onWritten: (event) => {
        touch(event.id);
        void store.replace(event);
      },
      onGone: store.remove,
    });
    setView((now) => ({ ...now, chosen: new Set() }));
    void run.start();
    return run;
  };
  return (
    <IsMyMeetings value={true}>
      {shown.page === 'list' ? (
        <ListPage
          store={store}
          beside={{ store, calendar, policy, user, language, now, taskMemory, toDo }}
          language={language}
          locale={user.locale}
          templates={templates}
          view={view}
          warning={shown.warning}
          focus={shown.focus}
          onChange={setView}
          onWrite={onWrite}
          onBlock={onBlock}
          onSeries={weeks === null ? null : onSeries}
          onTemplate={(id, rows) => setShown({ page: 'templates', rows, id })}
        />
      ) : null}
      {shown.page === 'write' ? (
        <WritePage
          row={shown.row}
          store={store}
          calendar={calendar}
          writing={writing}
          user={user}
          policy={policy}
          onTouch={touch}
          onBack={() => onBack()}
          onGone={() => onBack(words.gone)}
        />
      ) : null}
      {shown.page === 'series' && weeks !== null ? (
        <LatePage
          language={language}
          load={loadSeries}
          start={({ createSeriesReview }) => {
            const { meetingHosts } = policy;
            const onEnded = () => void store.read();
            const review = createSeriesReview(shown.row, {
              calendar,
              writing,
              meetingHosts,
              weeks,
              now,
              onEnded,
            });
            void review.read();
            return review;
          }}
          onBack={onBack}
        >
          {({ SeriesPage }, review) => (
            <SeriesPage
              review={review}
              subject={subjectOf(shown.row, words)}
              language={language}
              today={shown.at}
              onBack={() => onBack()}
            />
          )}
        </LatePage>
      ) : null}
      {shown.page === 'block' ? (
        <LatePage
          language={language}
          load={loadRun}
          start={(parts) => ({
            run: startRun(parts, [shown.row], parts.blockChange),
            others: visibleRows(store.getState().rows, view).filter(
              ({ id, isInWords }) => isInWords && id !== shown.row.id,
            ),
          })}
          onBack={onBack}
        >
          {({ UpdateRunPage }, { run, others }) => (
            <UpdateRunPage
              run={run}
              language={language}
              title={words.asBlock}
              note={words.asBlockNote}
              others={others}
              onWrite={onWrite}
              onBack={() => onBack()}
            />
          )}
        </LatePage>
      ) : null}
      {shown.page === 'templates' ? (
        <LatePage
          language={language}
          load={loadRun}
          start={(parts) => {
            const own = inviteLanguage({ block: null }, policy, language);
            const templateIn = (wanted: Language) =>
              templatesFor(policy, wanted).find((one) => one.id === shown.id) ?? null;
            return startRun(parts, shown.rows, (event) => parts.templateChange(event, templateIn, own));
          }}
          onBack={onBack}
        >
          {({ UpdateRunPage }, run) => (
            <UpdateRunPage
              run={run}
              language={language}
              title={templates.find(({ id }) => id === shown.id)?.name ?? ''}
              note={words.yoursToWrite}
              others={none}
              onWrite={null}
              onBack={() => onBack()}
            />
          )}
        </LatePage>
      ) : null}
    </IsMyMeetings>
  );
}

const none: readonly ReviewRow[] = [];

/** What puts the same into several meetings, and the page that asks about each: loaded when it is first used. */
type RunParts = typeof import('./update-run-page');
const loadRun = () =>
  withWords([myMeetingsLaterFile], () => import(/* webpackChunkName: "update-run" */ './update-run-page'));

/** What asks whether a series is still needed: loaded when the first one is. */
const loadSeries = () =>
  withWords([myMeetingsLaterFile], () => import(/* webpackChunkName: "series" */ './series/series-page'));

interface LatePageProps<Parts, Store> {
  readonly language: Language;
  readonly load: () => Promise<Parts>;
  /** Runs once, when the parts have come. */
  readonly start: (parts: Parts) => Store;
  /** `warning`: why, where it is not the user who goes back. */
  readonly onBack: (warning?: string) => void;
  readonly children: (parts: Parts, store: Store) => ReactNode;
}

/** A page whose code comes when it is first wanted. Where that cannot be loaded, one is back at the list, which says so. */
function LatePage<Parts, Store>({ language, load, start, onBack, children }: LatePageProps<Parts, Store>) {
  const words = myMeetingsWords(language);
  const [loaded, setLoaded] = useState<{ parts: Parts; store: Store } | null>(null);
  // Loaded once, whatever is drawn anew meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted else is another page
  useEffect(() => {
    let isHere = true;
    load().then(
      (parts) => {
        if (isHere) setLoaded({ parts, store: start(parts) });
      },
      () => {
        if (isHere) onBack(words.notLoaded);
      },
    );
    return () => {
      isHere = false;
    };
  }, []);
  return loaded ? (
    children(loaded.parts, loaded.store)
  ) : (
    <PanePage language={language}>
      <p role="status">{words.loading}</p>
    </PanePage>
  );
}
