import type { LinkedResource, TodoTask, TodoTaskList } from '@microsoft/microsoft-graph-types';
import type { Graph } from './graph';
import { everyPage } from './graph';
import { GraphCallError } from './graph-call-error';
import { type GraphDeps, openGraph } from './open-graph';
import { scopes } from './scopes';

/** A next step as a task in somebody's list. */
export interface MyTask {
  readonly title: string;
  /** yyyy-mm-dd, or null for none. */
  readonly due: string | null;
  readonly note: string;
  /** The meeting it comes from; an address of '' is left out. */
  readonly link: { readonly name: string; readonly url: string };
  /** Names the step for ever: what has the same key is the same task, and is put into the list once. */
  readonly key: string;
}

/** The signed-in user's default list in Microsoft To Do. Tasks.ReadWrite. */
export interface ToDo {
  /** Puts a task in, unless it is there, done or not. Rejects with a GraphCallError. */
  add(task: MyTask): Promise<'added' | 'already-there'>;
  /**
   * Puts a task in, or changes the one with its key to what it says now. One that its owner completed stays so for as long as it would say the same, unless
   * it `isWantedAgain` just now; one that was completed here comes back. Rejects with a GraphCallError.
   */
  upsert(task: MyTask, isWantedAgain?: boolean): Promise<'added' | 'changed' | 'unchanged'>;
  /** Completes the task with this key, where there is one that is open. Nothing is ever deleted. Rejects with a GraphCallError. */
  complete(key: string): Promise<'completed' | 'unchanged'>;
}

/** Named in the task, and what tells our links from those of other apps. */
const applicationName = 'Syfte';

export function openToDo(deps: GraphDeps = {}): ToDo {
  return graphToDo(openGraph(deps));
}

function graphToDo(graph: Graph): ToDo {
  const oneAtATime = inTurn();
  /** Two presses of one button are one task. */
  const underWay = new Map<string, Promise<'added' | 'already-there'>>();
  return {
    add(task) {
      const running = underWay.get(task.key);
      if (running) return running;
      const adding = addOnce(graph, task).finally(() => underWay.delete(task.key));
      underWay.set(task.key, adding);
      return adding;
    },
    upsert: (task, isWantedAgain = false) => oneAtATime(() => upsertTask(graph, task, isWantedAgain)),
    complete: (key) => oneAtATime(() => completeTask(graph, key)),
  };
}

/** Runs work when all that came before has ended: two changes at once would put a task in twice. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function upsertTask(graph: Graph, task: MyTask, isWantedAgain: boolean) {
  const list = await defaultList(graph);
  const there = await taskIn(graph, list, task.key);
  if (!there) {
    await putIn(graph, list, task);
    return 'added';
  }
  if (saysTheSame(there, task) && !(isCompleted(there) && isWantedAgain)) return 'unchanged';
  const { linkedResources: _, ...said } = todoTaskOf(task);
  await changeTask(graph, list, there, { ...said, status: 'notStarted' });
  return 'changed';
}

async function completeTask(graph: Graph, key: string) {
  const list = await defaultList(graph);
  const there = await taskIn(graph, list, key);
  if (!there || isCompleted(there)) return 'unchanged';
  // It is emptied, too, so that the same meetings, should they lack an agenda again, count as new. A task that its owner completed keeps its text.
  const body = { contentType: 'text', content: '' } as const;
  await changeTask(graph, list, there, { body, status: 'completed' });
  return 'completed';
}

const isCompleted = ({ status }: TodoTask) => status === 'completed';

async function changeTask(graph: Graph, list: string, { id }: TodoTask, changes: TodoTask): Promise<void> {
  await graph.send({
    method: 'PATCH',
    path: `${tasksPath(list)}/${encodeURIComponent(id ?? '')}`,
    scopes: scopes.tasks,
    body: changes,
  });
}

/** Exchange ends lines in its own way. */
const asCompared = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function saysTheSame({ title, body, dueDateTime }: TodoTask, task: MyTask): boolean {
  return (
    asCompared(title) === asCompared(task.title) &&
    asCompared(body?.content) === asCompared(task.note) &&
    (dueDateTime?.dateTime?.slice(0, 10) ?? null) === task.due
  );
}

async function addOnce(graph: Graph, task: MyTask): Promise<'added' | 'already-there'> {
  const list = await defaultList(graph);
  if (await taskIn(graph, list, task.key)) return 'already-there';
  await putIn(graph, list, task);
  return 'added';
}

/** Puts a task into a list. When the answer was lost the list tells whether the task is there all the same. */
async function putIn(graph: Graph, list: string, task: MyTask): Promise<void> {
  try {
    await graph.send({
      method: 'POST',
      path: tasksPath(list),
      scopes: scopes.tasks,
      body: todoTaskOf(task),
    });
  } catch (error) {
    const there = await taskIn(graph, list, task.key).catch(() => null);
    if (!there) throw error;
  }
}

const tasksPath = (list: string) => `/me/todo/lists/${encodeURIComponent(list)}/tasks`;

async function defaultList(graph: Graph): Promise<string> {
  const path = '/me/todo/lists';
  for await (const lists of everyPage<TodoTaskList>(graph, path, scopes.tasks)) {
    const found = lists.find(({ wellknownListName }) => wellknownListName === 'defaultList');
    if (found?.id) return found.id;
  }
  throw new GraphCallError('gone', `GET ${path}`);
}

/** Graph does not filter tasks by what they are linked to, so they are looked through. */
async function taskIn(graph: Graph, list: string, key: string): Promise<TodoTask | null> {
  const path = `${tasksPath(list)}?$select=id,title,status,body,dueDateTime&$expand=linkedResources&$top=100`;
  const isOurs = ({ applicationName: name, externalId }: LinkedResource) =>
    name === applicationName && externalId === key;
  for await (const tasks of everyPage<TodoTask>(graph, path, scopes.tasks)) {
    const found = tasks.find(({ linkedResources }) => linkedResources?.some(isOurs));
    if (found) return found;
  }
  return null;
}

function todoTaskOf({ title, due, note, link, key }: MyTask): TodoTask {
  return {
    title,
    body: { contentType: 'text', content: note },
    // To Do keeps the day alone.
    ...(due !== null && { dueDateTime: { dateTime: `${due}T00:00:00.0000000`, timeZone: 'UTC' } }),
    linkedResources: [
      {
        applicationName,
        displayName: link.name,
        externalId: key,
        ...(link.url !== '' && { webUrl: link.url }),
      },
    ],
  };
}
