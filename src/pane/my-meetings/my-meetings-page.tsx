import { useCallback, useMemo, useState } from 'react';
import { inviteLanguage, templatesFor } from '../../form/templates-for';
import type { Calendar } from '../../graph/calendar';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import { languageOf } from '../../text/language';
import { IsMyMeetings } from '../parts/pane-page';
import type { ReviewRow } from './items/review-row';
import { ListPage, type ListView } from './list-page';
import { linesAtATime } from './meeting-list';
import { writeButtonId } from './meeting-row';
import type { MyMeetingsStore } from './my-meetings-store';
import { createTemplateRunStore, type TemplateRunStore } from './template-run';
import { TemplateRunPage } from './template-run-page';
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
}

type Shown =
  /** `focus`: id of the element that gets the focus, which is where one left the list; null at first. */
  | { readonly page: 'list'; readonly focus: string | null }
  | { readonly page: 'write'; readonly row: ReviewRow }
  | { readonly page: 'templates'; readonly run: TemplateRunStore; readonly template: string };

const first: ListView = { shown: linesAtATime, withComplete: false, touched: new Set(), chosen: new Set() };

/** My meetings: the list, and in its place the form for one of them, or a template for several. The list is as it was when one comes back. */
export function MyMeetingsPage({ store, calendar, writing, user, policy }: MyMeetingsPageProps) {
  const language = languageOf(user.locale, policy.languages);
  const [shown, setShown] = useState<Shown>({ page: 'list', focus: null });
  const [view, setView] = useState(first);
  const [isGone, setIsGone] = useState(false);
  const change = useCallback((part: Partial<ListView>) => setView((now) => ({ ...now, ...part })), []);
  const onWrite = useCallback((row: ReviewRow) => {
    setIsGone(false);
    setShown({ page: 'write', row });
  }, []);
  const touch = useCallback((id: string) => {
    setView((now) => ({ ...now, touched: new Set(now.touched).add(id) }));
  }, []);
  const onBack = useCallback(
    () =>
      setShown((now) => ({
        page: 'list',
        focus: now.page === 'write' ? writeButtonId(now.row.id) : 'my-meetings',
      })),
    [],
  );
  const templates = useMemo(() => templatesFor(policy, language), [policy, language]);
  const onTemplate = (id: string) => {
    const { rows } = store.getState();
    const run = createTemplateRunStore(
      rows.filter((row) => view.chosen.has(row.id)),
      {
        calendar,
        writing,
        policy,
        language: inviteLanguage({ block: null }, policy, language),
        templateIn: (wanted) => templatesFor(policy, wanted).find((one) => one.id === id) ?? null,
        onWritten: (event) => {
          touch(event.id);
          void store.replace(event);
        },
        onGone: store.remove,
      },
    );
    setShown({ page: 'templates', run, template: templates.find((one) => one.id === id)?.name ?? '' });
    setView((now) => ({ ...now, chosen: new Set() }));
    void run.start();
  };
  return (
    <IsMyMeetings value={true}>
      {shown.page === 'list' ? (
        <ListPage
          store={store}
          language={language}
          locale={user.locale}
          templates={templates}
          view={view}
          isGone={isGone}
          focus={shown.focus}
          onChange={change}
          onWrite={onWrite}
          onTemplate={onTemplate}
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
          onBack={onBack}
          onGone={() => {
            setIsGone(true);
            onBack();
          }}
        />
      ) : null}
      {shown.page === 'templates' ? (
        <TemplateRunPage run={shown.run} language={language} template={shown.template} onBack={onBack} />
      ) : null}
    </IsMyMeetings>
  );
}
