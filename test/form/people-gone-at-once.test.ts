import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { aForm, bodyWith, forBo } from '../builders/a-form';
import { anAttendee, anna } from '../builders/a-person';

async function opened() {
  const world = aForm({ body: bodyWith(forBo), attendees: [anAttendee('Bo Berg')] });
  await world.store.load();
  world.store.edit({ answer: 'goal', text: 'Agree on the price' });
  const { attendees } = world.invite;
  /** So many readings name nobody. */
  const namesNobody = (times: number) => {
    let left = times;
    world.invite.attendees = async () => (left-- > 0 ? [] : attendees());
  };
  const add = async () => {
    const adding = world.store.add();
    await world.clock.advance(6_000);
    await adding;
  };
  const written = () => parseBody(world.invite.state.body).block?.agenda.reasons.map(({ why }) => why);
  return { ...world, namesNobody, add, written };
}

describe('people who are not named all at once', () => {
  it('stay on the form where the next reading names them', async () => {
    const { store, state, namesNobody } = await opened();
    namesNobody(1);
    await store.refresh();
    expect(state().people.map(({ name }) => name)).toEqual(['Bo Berg']);
  });

  it('keep their reasons in the invite and on the form, however long nobody is named, and nothing is called ready', async () => {
    const { store, state, namesNobody, add, written } = await opened();
    namesNobody(Number.POSITIVE_INFINITY);
    await add();
    expect(written()).toEqual(['Decides on the budget']);
    expect(state().progress).toEqual({ kind: 'nobody', isWritten: true });
    namesNobody(0);
    await store.refresh();
    expect(state()).toMatchObject({
      form: { reasons: [{ person: { name: 'Bo Berg' }, why: 'Decides on the budget' }] },
      progress: { kind: 'ready' },
    });
  });

  it('are asked about no more where somebody else is named in their place, and their reasons wait', async () => {
    const { invite, store, state, add, written, draft } = await opened();
    invite.invite([anAttendee('Cecilia Dahl')]);
    await store.refresh();
    store.edit({ answer: 'reason', person: state().people[0] ?? anna, text: 'Knows both' });
    await add();
    expect(written()).toEqual(['Knows both']);
    expect(draft()?.agenda.reasons.map(({ why }) => why)).toContain('Decides on the budget');
  });
});
