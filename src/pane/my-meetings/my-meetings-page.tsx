import { useCallback, useMemo, useState } from 'react';
import { inviteLanguage, templatesFor } from '../../form/templates-for';
import type { Calendar } from '../../graph/calendar';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import { languageOf } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { IsMyMeetings } from '../parts/pane-page';
import { type ListView, wholeList } from './items/list-view';
import type { ReviewRow } from './items/review-row';
import { ListPage } from './list-page';
import type { MyMeetingsStore } from './my-meetings-store';
import type { TemplateRunStore } from './template-run';
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

/** What writes a template into meetings, and the page that asks about each: loaded when the first template is used. */
type TemplateParts = typeof import('./template-run-page');

type Shown =
  /** `focus`: where one left the list; null at first. `warning`: why one is back so soon. */
  | {
      readonly page: 'list';
      readonly focus: 'title' | { readonly row: string } | null;
      readonly warning: string;
    }
  | { readonly page: 'write'; readonly row: ReviewRow }
  | {
      readonly page: 'templates';
      readonly parts: TemplateParts;
      readonly run: TemplateRunStore;
      readonly template: string;
    };

/** My meetings: the list, and in its place the form for one of them, or a template for several. The list is as it was when one comes back. */
export function MyMeetingsPage({ store, calendar, writing, user, policy }: MyMeetingsPageProps) {
  const language = languageOf(user.locale, policy.languages);
  const words = myMeetingsWords(language);
  const [shown, setShown] = useState<Shown>({ page: 'list', focus: null, warning: '' });
  const [view, setView] = useState<ListView>(wholeList);
  const onWrite = useCallback((row: ReviewRow) => setShown({ page: 'write', row }), []);
  const touch = useCallback((id: string) => {
    setView((now) => ({ ...now, touched: new Set(now.touched).add(id) }));
  }, []);
  const onBack = useCallback(
    (warning = '') =>
      setShown((now) => ({
        page: 'list',
        focus: now.page === 'write' ? { row: now.row.id } : 'title',
        warning,
      })),
    [],
  );
  const templates = useMemo(() => templatesFor(policy, language), [policy, language]);
  const onTemplate = async (id: string, rows: readonly ReviewRow[]): Promise<void> => {
    const parts = await import(/* webpackChunkName: "template-run" */ './template-run-page').catch(
      () => null,
    );
    if (!parts) {
      setShown({ page: 'list', focus: null, warning: words.notLoaded });
      return;
    }
    const run = parts.createTemplateRunStore(rows, {
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
    });
    const template = templates.find((one) => one.id === id)?.name ?? '';
    setShown({ page: 'templates', parts, run, template });
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
          warning={shown.warning}
          focus={shown.focus}
          onChange={setView}
          onWrite={onWrite}
          onTemplate={(id, rows) => void onTemplate(id, rows)}
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
      {shown.page === 'templates' ? (
        <shown.parts.TemplateRunPage
          run={shown.run}
          language={language}
          template={shown.template}
          onBack={() => onBack()}
        />
      ) : null}
    </IsMyMeetings>
  );
}
