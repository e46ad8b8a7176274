import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Template } from '../../agenda/template';
import type { Language } from '../../text/language';
import { type MyMeetingsWords, myMeetingsWords } from '../../text/my-meetings';
import { PaneNotice } from '../parts/pane-notice';
import { PanePage } from '../parts/pane-page';
import type { ReviewRow } from './items/review-row';
import { MeetingList } from './meeting-list';
import type { MyMeetingsStore } from './my-meetings-store';
import { ReadingSection } from './reading-section';
import { TemplateBar } from './template-bar';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  intro: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  complete: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
  checkbox: { margin: 0, accentColor: tokens.colorBrandBackground },
});

/** How the list is looked at: kept while something else is shown in its place. */
export interface ListView {
  /** Rows on the page. */
  readonly shown: number;
  /** Whether complete meetings are shown, too. */
  readonly withComplete: boolean;
  /** Ids of rows that were written to here: they stay, complete or not. */
  readonly touched: ReadonlySet<string>;
  /** Ids of rows that are chosen for a template. */
  readonly chosen: ReadonlySet<string>;
}

interface ListPageProps {
  readonly store: MyMeetingsStore;
  readonly language: Language;
  readonly locale: string;
  readonly templates: readonly Template[];
  readonly view: ListView;
  /** The meeting that was to be opened is not there any more. */
  readonly isGone: boolean;
  /** Id of the element to focus at first; null for none. */
  readonly focus: string | null;
  readonly onChange: (part: Partial<ListView>) => void;
  readonly onWrite: (row: ReviewRow) => void;
  readonly onTemplate: (id: string) => void;
}

/** The list of My meetings, and what is read for it. */
export function ListPage(props: ListPageProps) {
  const { store, language, locale, templates, view, isGone, focus, onChange, onWrite, onTemplate } = props;
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const rows = useStore(store, (state) => state.rows);
  const since = useStore(store, (state) => state.since);
  const isUnread = useStore(store, ({ phase }) => phase === 'unread');
  const visible = useMemo(() => visibleRows(rows, view), [rows, view]);
  const chosen = visible.filter(({ id }) => view.chosen.has(id)).length;
  const onShown = useCallback((shown: number) => onChange({ shown }), [onChange]);
  const onChoose = useCallback(
    (id: string, isChosen: boolean) => onChange({ chosen: withOrWithout(view.chosen, id, isChosen) }),
    [onChange, view.chosen],
  );
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
  }, [focus]);
  return (
    <PanePage
      language={language}
      bar={
        chosen > 0 ? (
          <TemplateBar words={words} chosen={chosen} templates={templates} onUse={onTemplate} />
        ) : null
      }
    >
      <h1 id="my-meetings" tabIndex={-1} className={styles.title}>
        {words.title}
      </h1>
      <p className={styles.intro}>{isUnread ? `${words.intro} ${words.privacy}` : words.intro}</p>
      <ReadingSection store={store} language={language} locale={locale} />
      {isGone ? <PaneNotice kind="warning" text={words.gone} /> : null}
      <Complete rows={rows} words={words} isOn={view.withComplete} onChange={onChange} />
      <MeetingList
        language={language}
        locale={locale}
        rows={visible}
        since={since}
        chosen={view.chosen}
        shown={view.shown}
        onShown={onShown}
        onChoose={onChoose}
        onWrite={onWrite}
      />
    </PanePage>
  );
}

function Complete(props: {
  readonly rows: readonly ReviewRow[];
  readonly words: MyMeetingsWords;
  readonly isOn: boolean;
  readonly onChange: (part: Partial<ListView>) => void;
}) {
  const { rows, words, isOn, onChange } = props;
  const styles = useStyles();
  const complete = rows.filter(({ status }) => status.kind === 'complete').length;
  if (complete === 0) return null;
  return (
    <label className={styles.complete}>
      <input
        type="checkbox"
        className={styles.checkbox}
        checked={isOn}
        onChange={(event) => onChange({ withComplete: event.target.checked })}
      />
      {words.showComplete(complete)}
    </label>
  );
}

function visibleRows(rows: readonly ReviewRow[], { withComplete, touched }: ListView): readonly ReviewRow[] {
  return rows.filter(({ id, status }) => withComplete || status.kind !== 'complete' || touched.has(id));
}

function withOrWithout(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(ids);
  if (isIn) after.add(id);
  else after.delete(id);
  return after;
}
