import type { NextStep } from '../../agenda/agenda';
import { isCalendarDate } from '../../agenda/calendar-date';
import { canonicalAddress, canonicalLine, canonicalText } from '../../agenda/canonical';
import { GraphCallError } from '../../graph/graph-call-error';
import { type MyTask, openToDo, type ToDo } from '../../graph/to-do';
import { shortHash } from '../../invite/short-hash';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { ReadInvite } from '../../outlook/read-invite';
import { graphInForce, policyInForce } from '../../policy/stamped';
import { type Language, languageOf } from '../../text/language';
import { type ToDoWords, toDoWords } from '../../text/to-do';
import { graphErrorText } from '../graph-error-text';
import type { AddStep } from './to-do-button';

let list: ToDo | null = null;

/** Puts next steps of an invite into the list of whoever is signed in: with the code for it, loaded when somebody asks for the first time. */
export function addStepOf(invite: ReadInvite, user: OutlookUser): AddStep {
  list ??= openToDo({ loginHint: user.address });
  const toDo = list;
  const language = languageOf(user.locale, policyInForce.languages);
  const words = toDoWords(language);
  return async (step) => {
    try {
      return await toDo.add(stepTaskOf(invite, step, words, graphInForce));
    } catch (error) {
      return { failed: failedText(error, language) };
    }
  };
}

/** What to say about what went wrong. What is no error of Graph's came on the way there. */
export function failedText(error: unknown, language: Language): string {
  const kind = error instanceof GraphCallError ? error.kind : 'offline';
  return graphErrorText(kind, language, toDoWords(language).errors);
}

type Invite = Pick<ReadInvite, 'subject' | 'organizer' | 'id' | 'isOnCalendar'>;

/** The next step of an invite as a task. `graph` is the origin of Microsoft Graph, which tells where Outlook is. */
export function stepTaskOf(invite: Invite, step: NextStep, words: ToDoWords, graph: string): MyTask {
  const [title = '', ...more] = canonicalText(step.what).split('\n');
  const subject = canonicalLine(invite.subject);
  const due = isCalendarDate(step.due) ? step.due.trim() : null;
  const from = subject === '' ? words.fromMeeting : words.from(subject);
  return {
    title,
    due,
    note: [...more, from].join('\n'),
    link: { name: subject || words.fromMeeting, url: meetingLink(invite.id, invite.isOnCalendar, graph) },
    key: keyOf(invite, step),
  };
}

/** Ids differ between the inbox and the calendar, and change when a meeting is moved; what was agreed on, by whom and by when does not. */
function keyOf({ organizer }: Invite, { what, due }: NextStep): string {
  const who = canonicalAddress(organizer.address) || canonicalLine(organizer.name);
  return `syfte-${shortHash(JSON.stringify([who, canonicalText(what), canonicalLine(due)]))}`;
}

/** Outlook on the web beside each Microsoft Graph (learn.microsoft.com/graph/deployments). */
const outlookBeside: Readonly<Record<string, string>> = {
  'https://graph.microsoft.us': 'https://outlook.office365.us',
  'https://dod-graph.microsoft.us': 'https://outlook-dod.office365.us',
  'https://microsoftgraph.chinacloudapi.cn': 'https://partner.outlook.cn',
};

/**
 * Opens a meeting in Outlook on the web, by Office's id (learn.microsoft.com/graph/api/resources/event, `webLink`). Made here rather than asked of
 * Graph: that would take one more consent. '' where the client gives no id.
 */
function meetingLink(id: string, isOnCalendar: boolean, graph: string): string {
  if (id === '') return '';
  const outlook = outlookBeside[graph] ?? 'https://outlook.office365.com';
  const encoded = encodeURIComponent(id);
  return isOnCalendar
    ? `${outlook}/calendar/item/${encoded}`
    : `${outlook}/owa/?ItemID=${encoded}&exvsurl=1&viewmodel=ReadMessageItem`;
}
