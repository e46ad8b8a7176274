import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyMailbox, type Mailbox } from '../../sandbox/mailbox/mailbox';
import type { Task } from '../../sandbox/mailbox/task';
import { type MyTask, openToDo } from '../../src/graph/to-do';
import { aGraphScene, type GraphScene, shortTimes } from '../builders/a-graph-scene';

const task: MyTask = {
  title: 'Send the order',
  due: '2026-12-08',
  note: 'Next step from the meeting “New warehouse”.',
  link: { name: 'New warehouse', url: 'https://outlook.office365.com/calendar/item/1' },
  key: 'syfte-1',
};

/** A list that somebody has used for long. */
const longList: Mailbox = {
  ...emptyMailbox,
  taskLists: [
    { id: 'own', owner: 'anna.ek@contoso.example', name: 'Groceries', isDefault: false, tasks: [] },
    {
      id: 'default',
      owner: 'anna.ek@contoso.example',
      name: 'Tasks',
      isDefault: true,
      tasks: Array.from(
        { length: 250 },
        (_, at): Task => ({
          id: `task-${at}`,
          title: `Something else ${at}`,
          body: '',
          status: 'completed',
          importance: 'normal',
          due: null,
          createdAt: 0,
          changedAt: 0,
          linkedResources: [],
        }),
      ),
    },
  ],
};

let scene: GraphScene;
beforeEach(async () => {
  scene = await aGraphScene(longList);
});
afterEach(() => scene.close());

const add = (wanted = task) => openToDo(scene.deps).add(wanted);
const added = () =>
  scene.server.mailbox
    .get()
    .taskLists.flatMap(({ tasks }) => tasks.filter(({ title }) => !/^Something/.test(title)));

describe('a next step in Microsoft To Do', () => {
  it('is put into the default list with its date, its note and the way back to the meeting', async () => {
    expect(await add()).toBe('added');
    expect(added()).toMatchObject([
      {
        title: 'Send the order',
        due: '2026-12-08',
        body: 'Next step from the meeting “New warehouse”.',
        linkedResources: [
          {
            applicationName: 'Syfte',
            displayName: 'New warehouse',
            externalId: 'syfte-1',
            webUrl: 'https://outlook.office365.com/calendar/item/1',
          },
        ],
      },
    ]);
    const list = scene.server.mailbox.get().taskLists.find(({ isDefault }) => isDefault);
    expect(list?.tasks).toHaveLength(251);
  });

  it('asks for the permission for tasks and for no other', async () => {
    await add();
    expect(new Set(scene.signIn.asked.map(({ scopes }) => scopes))).toEqual(new Set(['Tasks.ReadWrite']));
  });

  it('is there once, however often it is put in', async () => {
    await add();
    expect(await add()).toBe('already-there');
    expect(added()).toHaveLength(1);
  });

  it('is there once when the button is pressed twice', async () => {
    const toDo = openToDo(scene.deps);
    expect(await Promise.all([toDo.add(task), toDo.add(task)])).toEqual(['added', 'added']);
    expect(added()).toHaveLength(1);
  });

  it('is tried anew by the next press of the same button', async () => {
    const toDo = openToDo({ ...scene.deps, times: shortTimes });
    scene.server.graph.plan({ method: 'POST', kind: 'drop' });
    await expect(toDo.add(task)).rejects.toMatchObject({ kind: 'offline' });
    expect(await toDo.add(task)).toBe('added');
    expect(await toDo.add(task)).toBe('already-there');
  });

  it('is another than a step with another key, whatever it is called', async () => {
    await add();
    expect(await add({ ...task, key: 'syfte-2' })).toBe('added');
    expect(added()).toHaveLength(2);
  });

  it('needs no date and no address', async () => {
    await add({ ...task, due: null, link: { name: 'New warehouse', url: '' } });
    expect(added()).toMatchObject([{ due: null, linkedResources: [{ webUrl: '' }] }]);
  });

  it('is there once when the answer was lost', async () => {
    scene.server.graph.plan({ method: 'POST', kind: 'apply-and-drop' });
    expect(await add()).toBe('added');
    expect(await add()).toBe('already-there');
    expect(added()).toHaveLength(1);
  });

  it.each([
    ['drop', 'offline'],
    ['hang', 'timed-out'],
  ] as const)(
    'that was not put in (%s) is told as %s, and the next try puts it in once',
    async (kind, errorKind) => {
      scene.server.graph.plan({ method: 'POST', kind });
      const adding = openToDo({ ...scene.deps, times: shortTimes }).add(task);
      await expect(adding).rejects.toMatchObject({ kind: errorKind });
      expect(await add()).toBe('added');
      expect(added()).toHaveLength(1);
    },
  );

  it.each([
    [403, 'forbidden'],
    [504, 'busy'],
  ])('meets a %d as %s', async (status, kind) => {
    scene.server.graph.plan({ method: 'POST', kind: 'status', status });
    await expect(add()).rejects.toMatchObject({ kind });
    expect(added()).toEqual([]);
  });
});

describe('a task that is brought up to date', () => {
  const week: MyTask = { ...task, title: 'Two meetings lack an agenda', note: 'Monday: Prices', key: 'week' };
  const upsert = (wanted: MyTask) => openToDo(scene.deps).upsert(wanted);
  const complete = () => openToDo(scene.deps).complete('week');
  const ownerCompletes = () => {
    const { mailbox } = scene.server;
    const before = mailbox.get();
    const done = (one: Task): Task =>
      one.title === week.title ? { ...one, status: 'completed' as const } : one;
    const taskLists = before.taskLists.map((list) => ({ ...list, tasks: list.tasks.map(done) }));
    mailbox.set({ ...before, taskLists });
  };

  it('is put in, changed in its place, and completed where there is nothing to do', async () => {
    expect(await upsert(week)).toBe('added');
    expect(await upsert(week)).toBe('unchanged');
    expect(await upsert({ ...week, title: 'One meeting lacks an agenda', due: '2026-12-09' })).toBe(
      'changed',
    );
    expect(added()).toMatchObject([
      { title: 'One meeting lacks an agenda', due: '2026-12-09', status: 'notStarted' },
    ]);
    expect(await complete()).toBe('completed');
    expect(added()).toMatchObject([{ status: 'completed', title: 'One meeting lacks an agenda' }]);
    expect(await complete()).toBe('unchanged');
    expect(await upsert(week)).toBe('changed');
    expect(added()).toMatchObject([{ status: 'notStarted', title: week.title }]);
  });

  it('stays completed for as long as it would say the same', async () => {
    await upsert(week);
    ownerCompletes();
    expect(await upsert(week)).toBe('unchanged');
    expect(added()).toMatchObject([{ status: 'completed' }]);
    await upsert({ ...week, note: 'Monday: Prices\nTuesday: Hiring' });
    expect(added()).toMatchObject([{ status: 'notStarted' }]);
  });

  it('that was completed because nothing was left comes back with the same meetings', async () => {
    await upsert(week);
    await complete();
    expect(added()).toMatchObject([{ status: 'completed', body: '' }]);
    expect(await upsert(week)).toBe('changed');
    expect(added()).toMatchObject([{ status: 'notStarted', body: week.note }]);
  });

  it('stands open again, though its owner completed it, where it is wanted again', async () => {
    await upsert(week);
    ownerCompletes();
    const again = () => openToDo(scene.deps).upsert(week, true);
    expect(await again()).toBe('changed');
    expect(added()).toMatchObject([{ status: 'notStarted', title: week.title }]);
    expect(await again()).toBe('unchanged');
  });

  it('is put in once when the answer was lost', async () => {
    scene.server.graph.plan({ method: 'POST', kind: 'apply-and-drop' });
    expect(await upsert(week)).toBe('added');
    expect(added()).toHaveLength(1);
  });

  it('is none where there is nothing to do, and one however fast it is changed', async () => {
    expect(await complete()).toBe('unchanged');
    const toDo = openToDo(scene.deps);
    await Promise.all([toDo.upsert(week), toDo.upsert(week)]);
    expect(added()).toHaveLength(1);
  });
});
