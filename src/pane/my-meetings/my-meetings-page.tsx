import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { inviteLanguage, templatesFor } from '../../form/templates-for';
import type { Calendar } from '../../graph/calendar';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import { languageOf } from '../../text/language';
import { IsMyMeetings } from '../parts/my-meetings-door';
import type { Row } from './list/rows';
import { ListPage, type ListView } from './list-page';
import { linesAtATime } from './meeting-list';
import { writeButtonId } from './meeting-row';
import type { ReviewSession } from './reading/review-session';
import { createTemplateRun, type TemplateRun } from './templates/template-run';
import { TemplateRunPage } from './templates/template-run-page';
import { WritePage } from './write-page';

interface MyMeetingsPageProps {
  readonly session: ReviewSession;
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
  | { readonly page: 'list' }
  | { readonly page: 'write'; readonly row: Row }
  | { readonly page: 'templates'; readonly run: TemplateRun; readonly template: string };

const first: ListView = { shown: linesAtATime, withComplete: false, touched: new Set(), chosen: new Set() };

/** My meetings: the list, and in its place the form for one of them, or a template for several. The list is as it was when one comes back. */
export function MyMeetingsPage({ session, calendar, writing, user, policy }: MyMeetingsPageProps) {
  const language = languageOf(user.locale, policy.languages);
  const [shown, setShown] = useState<Shown>({ page: 'list' });
  const [view, setView] = useState(first);
  const [isGone, setIsGone] = useState(false);
  const back = useGoBack(shown);
  const change = useCallback((part: Partial<ListView>) => setView((now) => ({ ...now, ...part })), []);
  const onWrite = useCallback((row: Row) => {
    setIsGone(false);
    setShown({ page: 'write', row });
  }, []);
  const touch = useCallback((id: string) => {
    setView((now) => ({ ...now, touched: new Set(now.touched).add(id) }));
  }, []);
  const onBack = useCallback(() => setShown({ page: 'list' }), []);
  const templates = useMemo(() => templatesFor(policy, language), [policy, language]);
  const onTemplate = (id: string) => {
    const { rows } = session.getState();
    const run = createTemplateRun(
      rows.filter((row) => view.chosen.has(row.id)),
      {
        calendar,
        writing,
        policy,
        language: inviteLanguage({ block: null }, policy, language),
        templateIn: (wanted) => templatesFor(policy, wanted).find((one) => one.id === id) ?? null,
        onWritten: (event) => {
          touch(event.id);
          void session.take(event);
        },
        onGone: session.drop,
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
          session={session}
          language={language}
          locale={user.locale}
          templates={templates}
          view={view}
          isGone={isGone}
          focus={back}
          onChange={change}
          onWrite={onWrite}
          onTemplate={onTemplate}
        />
      ) : null}
      {shown.page === 'write' ? (
        <WritePage
          row={shown.row}
          session={session}
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

/** Id of the element that gets the focus when the list is shown again: the button that was pressed; null at first. */
function useGoBack(shown: Shown): string | null {
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (shown.page === 'write') left.current = writeButtonId(shown.row.id);
    else if (shown.page === 'templates') left.current = 'my-meetings';
  }, [shown]);
  return left.current;
}
