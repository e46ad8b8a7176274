import { expect, it } from '@jest/globals';
import { aSession, bodyWith, forBo } from './a-session';

const never = () => new Promise<never>(() => undefined);

async function opened() {
  const world = aSession({ body: bodyWith(forBo) });
  await world.session.load();
  world.session.edit({ answer: 'goal', text: 'Agree on the price' });
  return world;
}

it('an Outlook that answers nothing any more: the organizer hears it in some ten seconds', async () => {
  const { invite, session, state, clock } = await opened();
  for (const call of ['attendees', 'rooms', 'subject', 'bodyType', 'bodyHtml'] as const)
    Object.assign(invite, { [call]: never });
  const adding = session.add();
  await clock.advance(11_000);
  await adding;
  expect(state()).toMatchObject({
    isWriting: false,
    outcome: { kind: 'unread' },
    form: { goal: 'Agree on the price' },
  });
});

it('what else hangs does not keep the agenda out of the invite', async () => {
  const { invite, session, state, clock } = await opened();
  Object.assign(invite, { rooms: never });
  const adding = session.add();
  await clock.advance(20_000);
  await adding;
  expect(state().progress.kind).toBe('ready');
  expect(invite.state.body).toContain('Agree on the price');
});
