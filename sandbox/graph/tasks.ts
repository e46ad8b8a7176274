import type { Contact } from '../mailbox/contact';
import type { Mailbox } from '../mailbox/mailbox';
import type { LinkedResource, Task, TaskList } from '../mailbox/task';
import { wallClock } from '../mailbox/time-zone';
import { page, selected } from './collection';
import {
  badRequest,
  type Caller,
  created,
  fieldsOf,
  type GraphAnswer,
  type GraphRequest,
  notFound,
  ok,
} from './graph-request';
import { dayText, timeIn } from './graph-time';
import type { GraphWorld } from './graph-world';

const pageSize = 20;

/** Everybody has one list from the start. */
const firstList = ({ address }: Contact): TaskList => ({
  id: `AAMkTodo${Buffer.from(address).toString('base64url')}`,
  owner: address,
  name: 'Tasks',
  isDefault: true,
  tasks: [],
});

function listsOf(mailbox: Mailbox, user: Contact): readonly TaskList[] {
  const own = mailbox.taskLists.filter(({ owner }) => owner === user.address);
  return own.some(({ isDefault }) => isDefault) ? own : [firstList(user), ...own];
}

function withList(mailbox: Mailbox, list: TaskList): Mailbox {
  const taskLists = [...mailbox.taskLists.filter(({ id }) => id !== list.id), list];
  return { ...mailbox, taskLists, nextId: mailbox.nextId + 1 };
}

const graphList = ({ id, name, isDefault }: TaskList) => ({
  '@odata.etag': `W/"${id}"`,
  id,
  displayName: name,
  isOwner: true,
  isShared: false,
  wellknownListName: isDefault ? 'defaultList' : 'none',
});

const instant = (time: number) => new Date(time).toISOString();

const graphTask = (task: Task, isExpanded: boolean) => ({
  '@odata.etag': `W/"${task.id}${task.changedAt}"`,
  id: task.id,
  title: task.title,
  status: task.status,
  importance: task.importance,
  isReminderOn: false,
  hasAttachments: false,
  categories: [],
  createdDateTime: instant(task.createdAt),
  lastModifiedDateTime: instant(task.changedAt),
  body: { content: task.body, contentType: 'text' },
  ...(task.due !== null && { dueDateTime: { dateTime: `${task.due}T00:00:00.0000000`, timeZone: 'UTC' } }),
  ...(isExpanded && { linkedResources: task.linkedResources }),
});

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function linkedResource(value: unknown, id: string): LinkedResource {
  const { applicationName, displayName, externalId, webUrl } = fieldsOf(value);
  return {
    id,
    applicationName: text(applicationName),
    displayName: text(displayName),
    externalId: text(externalId),
    webUrl: text(webUrl),
  };
}

const statuses: readonly unknown[] = ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'];
const isStatus = (value: unknown): value is Task['status'] => statuses.includes(value);

function dueIn(value: unknown): string | null {
  const time = timeIn(value);
  return time === null ? null : dayText(wallClock('UTC').at(time));
}

/** What can be given of a task, new or not. */
function given(body: unknown): Partial<Task> {
  const fields = fieldsOf(body);
  return {
    ...(typeof fields.title === 'string' && { title: fields.title }),
    ...(fields.body !== undefined && { body: text(fieldsOf(fields.body).content) }),
    ...(isStatus(fields.status) && { status: fields.status }),
    ...('dueDateTime' in fields && { due: dueIn(fields.dueDateTime) }),
  };
}

function newTask(body: unknown, count: number, now: number): Task {
  const links = fieldsOf(body).linkedResources;
  return {
    id: `AAMkTask${count}`,
    title: '',
    body: '',
    status: 'notStarted',
    importance: 'normal',
    due: null,
    createdAt: now,
    changedAt: now,
    ...given(body),
    linkedResources: (Array.isArray(links) ? links : []).map((link, at) =>
      linkedResource(link, `link-${count}-${at}`),
    ),
  };
}

/** Answers everything below `/me/todo/lists`; null for a path or method that is not there. */
export function answerTasks(world: GraphWorld, caller: Caller, request: GraphRequest): GraphAnswer | null {
  const [listId, tasks, taskId, links] = request.path.slice(3);
  const { method } = request;
  if (listId === undefined)
    return method === 'POST' ? addList(world, caller, request) : lists(world, caller, request);
  const list = listsOf(world.mailbox.get(), caller.user).find(({ id }) => id === listId);
  if (!list) return notFound();
  if (tasks !== 'tasks') return null;
  if (taskId === undefined)
    return method === 'POST' ? addTask(world, list, request) : tasksIn(world, list, request);
  const task = list.tasks.find(({ id }) => id === taskId);
  if (!task) return notFound();
  if (links === undefined)
    return method === 'PATCH' ? changeTask(world, list, task, request) : ok(graphTask(task, true));
  return links === 'linkedResources' && method === 'GET'
    ? page(request, world.origin(), {
        context: `$metadata#users('${caller.user.address}')/todo/lists('${list.id}')/tasks('${task.id}')/linkedResources`,
        all: task.linkedResources.map((link) => () => link),
        pageSize,
      })
    : null;
}

function lists({ mailbox, origin }: GraphWorld, { user }: Caller, request: GraphRequest): GraphAnswer {
  const all = listsOf(mailbox.get(), user).map((list) => () => graphList(list));
  return page(request, origin(), { context: `$metadata#users('${user.address}')/todo/lists`, all, pageSize });
}

function addList({ mailbox }: GraphWorld, { user }: Caller, { body }: GraphRequest): GraphAnswer {
  const name = text(fieldsOf(body).displayName);
  if (name === '') return badRequest('displayName is needed.');
  const id = `AAMkTodo${mailbox.get().nextId}`;
  const list: TaskList = { id, owner: user.address, name, isDefault: false, tasks: [] };
  mailbox.set(withList(mailbox.get(), list));
  return created(graphList(list));
}

/** Graph expands linked resources, and does not filter by them. */
function tasksIn({ origin }: GraphWorld, list: TaskList, request: GraphRequest): GraphAnswer {
  if (/linkedResources/i.test(request.query.get('$filter') ?? ''))
    return badRequest('Invalid filter clause: linkedResources cannot be filtered by.');
  const isExpanded = request.query.get('$expand') === 'linkedResources';
  const all = list.tasks.map((task) => () => graphTask(task, isExpanded));
  const context = `$metadata#users('${list.owner}')/todo/lists('${list.id}')/tasks`;
  return page(request, origin(), { context, all, pageSize, expandable: 'linkedResources' });
}

function addTask({ mailbox, now }: GraphWorld, list: TaskList, { body }: GraphRequest): GraphAnswer {
  const task = newTask(body, mailbox.get().nextId, now());
  if (task.title === '') return badRequest('title is needed.');
  mailbox.set(withList(mailbox.get(), { ...list, tasks: [...list.tasks, task] }));
  return created(graphTask(task, true));
}

function changeTask(
  { mailbox, now }: GraphWorld,
  list: TaskList,
  task: Task,
  { body, query }: GraphRequest,
): GraphAnswer {
  const changed: Task = { ...task, ...given(body), changedAt: now() };
  const tasks = list.tasks.map((one) => (one.id === task.id ? changed : one));
  mailbox.set(withList(mailbox.get(), { ...list, tasks }));
  return ok(selected(graphTask(changed, true), query.get('$select')));
}
