import { objectId } from '../sign-in/account';
import { selected } from './collection';
import { createEvent } from './create-event';
import { calendarView, instances, listEvents, patchEvent, readEvent } from './events';
import { translateExchangeIds } from './exchange-ids';
import {
  type Caller,
  denied,
  type GraphAnswer,
  type GraphRequest,
  notFound,
  ok,
  refusal,
} from './graph-request';
import type { GraphWorld } from './graph-world';
import { answerOnlineMeetings } from './online-meetings';
import { answerTasks } from './tasks';

/** A call that this Graph has. `:` stands for any one part of the path, `*` for the rest. */
interface Route {
  readonly method: string;
  readonly path: string;
  /** Any one of these is enough (platform facts: least privileged first). */
  readonly scopes: readonly string[];
  answer(world: GraphWorld, caller: Caller, request: GraphRequest, id: string): GraphAnswer | null;
}

const readsCalendar = ['Calendars.Read', 'Calendars.ReadWrite'];
const readsUser = ['User.Read', 'User.ReadBasic.All', 'User.ReadWrite'];

const routes: readonly Route[] = [
  { method: 'GET', path: 'me', scopes: ['User.Read', 'User.ReadWrite'], answer: readMe },
  { method: 'GET', path: 'me/calendarView', scopes: readsCalendar, answer: calendarView },
  { method: 'GET', path: 'me/events', scopes: readsCalendar, answer: listEvents },
  { method: 'POST', path: 'me/events', scopes: ['Calendars.ReadWrite'], answer: createEvent },
  { method: 'GET', path: 'me/events/:', scopes: readsCalendar, answer: readEvent },
  { method: 'PATCH', path: 'me/events/:', scopes: ['Calendars.ReadWrite'], answer: patchEvent },
  { method: 'GET', path: 'me/events/:/instances', scopes: readsCalendar, answer: instances },
  {
    method: 'POST',
    path: 'me/translateExchangeIds',
    scopes: readsUser,
    answer: (world, _caller, { body }) => translateExchangeIds(world, body),
  },
  { method: 'GET', path: 'me/todo/lists*', scopes: ['Tasks.Read', 'Tasks.ReadWrite'], answer: answerTasks },
  { method: 'POST', path: 'me/todo/lists*', scopes: ['Tasks.ReadWrite'], answer: answerTasks },
  { method: 'PATCH', path: 'me/todo/lists*', scopes: ['Tasks.ReadWrite'], answer: answerTasks },
  {
    method: 'GET',
    path: 'me/onlineMeetings/:/attendanceReports*',
    scopes: ['OnlineMeetingArtifact.Read.All'],
    answer: answerOnlineMeetings,
  },
  {
    method: 'GET',
    path: 'me/onlineMeetings*',
    scopes: ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite'],
    answer: answerOnlineMeetings,
  },
];

function readMe({ origin }: GraphWorld, { user }: Caller, { query }: GraphRequest): GraphAnswer {
  const [givenName = '', ...rest] = user.name.split(' ');
  const me = {
    '@odata.context': `${origin()}/v1.0/$metadata#users/$entity`,
    id: objectId(user.address),
    displayName: user.name,
    givenName,
    surname: rest.join(' '),
    mail: user.address,
    userPrincipalName: user.address,
    businessPhones: [],
    preferredLanguage: null,
  };
  return ok(selected(me, query.get('$select')));
}

function isOn({ path }: Route, asked: readonly string[]): boolean {
  const isOpen = path.endsWith('*');
  const parts = path.replace('*', '').split('/');
  const isLongEnough = isOpen ? asked.length >= parts.length : asked.length === parts.length;
  return isLongEnough && parts.every((part, at) => part === ':' || part === asked[at]);
}

const forbidden = (scopes: readonly string[]) =>
  refusal(403, 'ErrorAccessDenied', `Access is denied. The token needs one of: ${scopes.join(', ')}.`);

/** `/users/{me}/…` is `/me/…`; null for somebody else's mailbox, which this Graph keeps shut. */
function asMe(path: readonly string[], { user }: Caller): readonly string[] | null {
  if (path[0] !== 'users') return path;
  const isMe = [user.address, objectId(user.address)].includes(String(path[1]).toLowerCase());
  return isMe ? ['me', ...path.slice(2)] : null;
}

/** Answers one call of somebody who is signed in. Total: whatever is asked gets an answer. */
export function answer(world: GraphWorld, caller: Caller, asked: GraphRequest): GraphAnswer {
  const path = asMe(asked.path, caller);
  if (!path) return denied();
  const request = { ...asked, path };
  const here = routes.filter((route) => isOn(route, path));
  const route = here.find(({ method }) => method === request.method);
  if (!route)
    return here.length > 0
      ? refusal(405, 'ErrorMethodNotAllowed', `${request.method} is not possible here.`)
      : refusal(404, 'ResourceNotFound', `This local Graph has no /${path.join('/')}.`);
  if (!route.scopes.some((scope) => caller.scopes.includes(scope))) return forbidden(route.scopes);
  return route.answer(world, caller, request, path[2] ?? '') ?? notFound('Resource not found.');
}
