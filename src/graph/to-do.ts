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
   * Keeps one task as it should be: puts it in, changes it, or ticks it off where there is nothing to do (null). One that its owner ticked off stays
   * so for as long as it would say the same, unless it `isWantedAgain` just now; one that was ticked off here comes back. Nothing is ever deleted. Rejects with a GraphCallError.
   */
  keep(
    key: string,
    task: MyTask | null,
    isWantedAgain?: boolean,
  ): Promise<'added' | 'changed' | 'as-it-was' | 'ticked-off'>;
}

/** Named in the task, and what tells our links from those of other apps. */
const applicationName = 'Syfte';

export function openToDo(deps: GraphDeps = {}): ToDo {
  return graphToDo(openGraph(deps));
}

function graphToDo(graph: Graph): ToDo {
  /** One at a time: two at once would put the task in twice. */
  let keeping: Promise<unknown> = Promise.resolve();
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
    keep(key, task, isWantedAgain = false) {
      const kept = keeping.then(() => keepOne(graph, key, task, isWantedAgain));
      keeping = kept.catch(() => undefined);
      return kept;
    },
  };
}

async function keepOne(graph: Graph, key: string, task: MyTask | null, isWantedAgain: boolean) {
  const list = await defaultList(graph);
  const there = await taskIn(graph, list, key);
  if (!there) {
    if (task === null) return 'as-it-was';
    await putIn(graph, list, task);
    return 'added';
  }
  const isDone = there.status === 'completed';
  const isAsItWas = task === null ? isDone : saysTheSame(there, task) && !(isDone && isWantedAgain);
  if (isAsItWas) return 'as-it-was';
  // Ticking it off also empties it, so that the same meetings, should they lack an agenda again, count as new. A task that its owner ticked off keeps its text.
  const { linkedResources: _, ...said } = task === null ? nothingLeft : todoTaskOf(task);
  await graph.send({
    method: 'PATCH',
    path: `${tasksPath(list)}/${encodeURIComponent(there.id ?? '')}`,
    scopes: scopes.tasks,
    body: { ...said, status: task === null ? 'completed' : 'notStarted' },
  });
  return task === null ? 'ticked-off' : 'changed';
}

const nothingLeft: TodoTask = { body: { contentType: 'text', content: '' } };

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
