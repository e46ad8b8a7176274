import { describe, expect, it } from '@jest/globals';
import { aGraphWorld, graphCall } from '../../builders/a-graph-call';

interface Listed {
  readonly value: readonly { readonly id: string; readonly [name: string]: unknown }[];
}

function aTaskList() {
  const world = aGraphWorld();
  const listed = (asked: string, as?: string) =>
    (graphCall(world, asked, as === undefined ? {} : { as }).body as Listed).value;
  const [list] = listed('GET /me/todo/lists');
  const tasks = `/me/todo/lists/${list?.id}/tasks`;
  const add = (body: unknown) => graphCall(world, `POST ${tasks}`, { body });
  return { world, listed, list, tasks, add };
}

const link = {
  applicationName: 'Syfte',
  displayName: 'Nordic prices',
  externalId: 'uid-1/1',
  webUrl: 'https://localhost/',
};
const offer = {
  title: 'Send the offer',
  body: { contentType: 'text', content: 'From the meeting' },
  dueDateTime: { dateTime: '2026-12-01T00:00:00.0000000', timeZone: 'UTC' },
  linkedResources: [link],
};

describe('tasks', () => {
  it('go into the list that everybody has, and no further', () => {
    const { listed, list, tasks, add } = aTaskList();
    expect(list).toMatchObject({ wellknownListName: 'defaultList', isOwner: true });
    expect(add(offer)).toMatchObject({
      status: 201,
      body: { title: 'Send the offer', status: 'notStarted' },
    });
    expect(listed(`GET ${tasks}`)).toMatchObject([
      { title: 'Send the offer', dueDateTime: { dateTime: '2026-12-01T00:00:00.0000000', timeZone: 'UTC' } },
    ]);
    const [ofBo] = listed('GET /me/todo/lists', 'bo.berg@contoso.example');
    expect(ofBo?.id).not.toBe(list?.id);
  });

  it('of somebody else are not there', () => {
    const { world, tasks } = aTaskList();
    expect(graphCall(world, `GET ${tasks}`, { as: 'bo.berg@contoso.example' })).toMatchObject({
      status: 404,
    });
  });

  it('know where they came from, where that is asked for', () => {
    const { listed, tasks, add } = aTaskList();
    const { id } = add(offer).body as { id: string };
    expect(listed(`GET ${tasks}`)[0]).not.toHaveProperty('linkedResources');
    expect(listed(`GET ${tasks}?$expand=linkedResources&$select=id,title`)).toMatchObject([
      { title: 'Send the offer', linkedResources: [link] },
    ]);
    expect(listed(`GET ${tasks}/${id}/linkedResources`)).toMatchObject([link]);
  });

  it('are not filtered by it, as in Graph, but by what is their own', () => {
    const { world, listed, tasks, add } = aTaskList();
    add(offer);
    const { id } = add({ title: 'Call Frida' }).body as { id: string };
    graphCall(world, `PATCH ${tasks}/${id}`, { body: { status: 'completed', title: 'Call Frida now' } });
    expect(
      graphCall(world, `GET ${tasks}?$filter=linkedResources/any(l: l/externalId eq '1')`),
    ).toMatchObject({
      status: 400,
    });
    expect(listed(`GET ${tasks}?$filter=status ne 'completed'`)).toMatchObject([{ title: 'Send the offer' }]);
    expect(graphCall(world, `GET ${tasks}/${id}`).body).toMatchObject({ title: 'Call Frida now' });
  });

  it('need a title, and a list that is there', () => {
    const { world, add, tasks } = aTaskList();
    expect(add({})).toMatchObject({ status: 400 });
    expect(graphCall(world, `GET ${tasks}/nothing`)).toMatchObject({ status: 404 });
    expect(graphCall(world, 'POST /me/todo/lists/nothing/tasks', { body: offer })).toMatchObject({
      status: 404,
    });
  });

  it('are told page by page, and stay when a list of one’s own comes beside theirs', () => {
    const { world, listed, tasks, add } = aTaskList();
    for (let count = 0; count < 25; count += 1) add({ title: `Task ${count}` });
    graphCall(world, 'POST /me/todo/lists', { body: { displayName: 'Meetings' } });
    expect(listed(`GET ${tasks}`)).toHaveLength(20);
    expect(listed(`GET ${tasks}?$skip=20`)).toHaveLength(5);
    expect(listed('GET /me/todo/lists').map(({ displayName }) => displayName)).toEqual(
      expect.arrayContaining(['Tasks', 'Meetings']),
    );
  });
});
