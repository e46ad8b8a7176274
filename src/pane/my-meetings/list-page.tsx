import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Template } from '../../agenda/template';
import { myMeetingsLaterFile } from '../../text/files/my-meetings-later';
import type { Language } from '../../text/language';
import { type MyMeetingsWords, myMeetingsWords } from '../../text/my-meetings';
import { Button } from '../../ui/button';
import { withWords } from '../../ui/load-words';
import { PaneNotice } from '../../ui/pane-notice';
import { PanePage } from '../../ui/pane-page';
import type { BesideList, BesideListProps } from './beside-list';
import { type ListView, missingCounts, missingParts, visibleRows, withOrWithout } from './items/list-view';
import type { ReviewRow } from './items/review-row';
import { MeetingList } from './meeting-list';
import type { MyMeetingsStore } from './my-meetings-store';
import { ReadingSection } from './reading-section';
import { TemplateBar } from './template-bar';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  intro: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    margin: '0 0 8px',
    padding: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  legend: { float: 'left', padding: 0, marginRight: '2px', color: tokens.colorNeutralForeground2 },
  filter: { minWidth: 'auto' },
  complete: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    cursor: 'pointer',
  },
  checkbox: { margin: 0, accentColor: tokens.colorBrandBackground },
  quiet: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Where there is a finger in place of a keyboard it would say nothing.
  keys: { '@media (pointer: coarse)': { display: 'none' } },
});

interface ListPageProps {
  readonly store: MyMeetingsStore;
  /** What stands above the list besides. */
  readonly beside: Omit<BesideListProps, 'onResize' | 'onWrite'>;
  readonly language: Language;
  readonly locale: string;
  readonly templates: readonly Template[];
  readonly view: ListView;
  /** What went wrong on the way to another page; '' for nothing. */
  readonly warning: string;
  /** Where the focus is at first: at the title, or at the button of a row, by its id; null for nowhere. */
  readonly focus: 'title' | { readonly row: string } | null;
  readonly onChange: (change: (view: ListView) => ListView) => void;
  readonly onWrite: (row: ReviewRow) => void;
  /** Sets an agenda in words as the block. The same function each time. */
  readonly onBlock: (row: ReviewRow) => void;
  /** Whether a series is still needed; null where the policy does not ask. The same function each time. */
  readonly onSeries: ((row: ReviewRow) => void) | null;
  /** `rows`: those that are chosen and in sight. */
  readonly onTemplate: (id: string, rows: readonly ReviewRow[]) => void;
}

/** The list of My meetings, and what is read for it. */
export function ListPage(props: ListPageProps) {
  const { store, beside, language, locale, templates, view, warning, focus } = props;
  const { onChange, onWrite, onBlock, onSeries, onTemplate } = props;
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const rows = useStore(store, (state) => state.rows);
  const since = useStore(store, (state) => state.since);
  const phase = useStore(store, (state) => state.phase);
  const Beside = useBesideList(phase !== 'unread');
  const [layout, setLayout] = useState(0);
  const onResize = useCallback(() => setLayout((before) => before + 1), []);
  const visible = useMemo(() => visibleRows(rows, view), [rows, view]);
  const chosen = useMemo(() => visible.filter(({ id }) => view.chosen.has(id)), [visible, view.chosen]);
  const onChoose = useCallback(
    (id: string, isChosen: boolean) =>
      onChange((now) => ({ ...now, chosen: withOrWithout(now.chosen, id, isChosen) })),
    [onChange],
  );
  const onOpen = useCallback(
    (id: string, isOpened: boolean) =>
      onChange((now) => ({ ...now, opened: withOrWithout(now.opened, id, isOpened) })),
    [onChange],
  );
  const onButton = useCallback(
    (row: ReviewRow) => (row.isInWords ? onBlock(row) : onWrite(row)),
    [onBlock, onWrite],
  );
  useEffect(() => {
    if (focus === 'title') document.getElementById('my-meetings')?.focus();
  }, [focus]);
  return (
    <PanePage
      language={language}
      bar={
        chosen.length > 0 ? (
          <TemplateBar
            words={words}
            chosen={chosen.length}
            templates={templates}
            onUse={(id) => onTemplate(id, chosen)}
          />
        ) : null
      }
    >
      <h1 id="my-meetings" tabIndex={-1} className={styles.title}>
        {words.title}
      </h1>
      <p className={styles.intro}>{phase === 'unread' ? `${words.intro} ${words.privacy}` : words.intro}</p>
      <ReadingSection store={store} language={language} locale={locale} />
      {warning ? <PaneNotice kind="warning" text={warning} /> : null}
      {Beside ? <Beside {...beside} onWrite={onWrite} onResize={onResize} /> : null}
      <Filters rows={rows} view={view} words={words} onChange={onChange} />
      {visible.length > 1 ? <p className={`${styles.quiet} ${styles.keys}`}>{words.keys}</p> : null}
      {visible.length === 0 && view.missing.size > 0 && phase === 'read' ? (
        <p className={styles.quiet}>{words.nothingLacks}</p>
      ) : null}
      <MeetingList
        language={language}
        locale={locale}
        rows={visible}
        since={since}
        view={view}
        layout={layout}
        focusedRow={focus !== null && focus !== 'title' ? focus.row : null}
        onChoose={onChoose}
        onOpen={onOpen}
        onWrite={onButton}
        onSeries={onSeries}
      />
    </PanePage>
  );
}

/** Once it is loaded it is there at once when one comes back to the list. */
let loadedBesideList: typeof BesideList | null = null;

/** What stands above the list besides, loaded when somebody is signed in; without it the list is whole, too. */
function useBesideList(isWanted: boolean): typeof BesideList | null {
  const [loaded, setLoaded] = useState(() => loadedBesideList);
  useEffect(() => {
    if (!isWanted || loaded) return;
    withWords(
      [myMeetingsLaterFile],
      () => import(/* webpackChunkName: "beside-list" */ './beside-list'),
    ).then(
      ({ BesideList: part }) => {
        loadedBesideList = part;
        setLoaded(() => part);
      },
      () => undefined,
    );
  }, [isWanted, loaded]);
  return isWanted ? loaded : null;
}

interface FiltersProps extends Pick<ListPageProps, 'view' | 'onChange'> {
  readonly rows: readonly ReviewRow[];
  readonly words: MyMeetingsWords;
}

/** Narrows the list to what is missing, and widens it to what is complete. */
function Filters({ rows, view, words, onChange }: FiltersProps) {
  const styles = useStyles();
  const counts = useMemo(() => missingCounts(rows), [rows]);
  const complete = useMemo(() => rows.filter(({ status }) => status.kind === 'complete').length, [rows]);
  const parts = missingParts.filter((part) => counts.has(part) || view.missing.has(part));
  return (
    <>
      {parts.length > 1 || view.missing.size > 0 ? (
        <fieldset className={styles.filters}>
          <legend className={styles.legend}>{words.lacking}</legend>
          {parts.map((part) => (
            <Button
              key={part}
              size="small"
              shape="circular"
              className={styles.filter}
              appearance={view.missing.has(part) ? 'primary' : 'outline'}
              aria-pressed={view.missing.has(part)}
              onClick={() =>
                onChange((now) => ({
                  ...now,
                  missing: withOrWithout(now.missing, part, !now.missing.has(part)),
                }))
              }
            >
              {`${words.lacks[part]} ${counts.get(part) ?? 0}`}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {complete > 0 ? (
        <div className={styles.filters}>
          <label className={styles.complete}>
            <input
              type="checkbox"
              className={styles.checkbox}
              checked={view.withComplete}
              onChange={({ target: { checked } }) => onChange((now) => ({ ...now, withComplete: checked }))}
            />
            {words.showComplete(complete)}
          </label>
        </div>
      ) : null}
    </>
  );
}
