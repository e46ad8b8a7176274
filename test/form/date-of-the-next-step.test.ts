import { describe, expect, it } from '@jest/globals';
import { aSession, bodyWith, forBo } from './a-session';

const inMarch = { start: new Date('2027-03-10T09:00:00Z'), end: new Date('2027-03-10T09:30:00Z') };
const dueOfDefault = '2026-12-08';

describe('the date filled in for the next step', () => {
  it('follows the meeting', async () => {
    const { invite, session, state } = aSession();
    await session.load();
    session.edit({ answer: 'nextStep', text: 'Send the order' });
    invite.move(inMarch);
    await session.refresh();
    expect(state().form.nextStep.due).toBe('2027-03-17');
  });

  it('stays when one was typed', async () => {
    const { invite, session, state } = aSession();
    await session.load();
    session.edit({ answer: 'nextStepDue', text: '2026-12-24' });
    invite.move(inMarch);
    await session.refresh();
    expect(state().form.nextStep.due).toBe('2026-12-24');
  });

  it('stays when the invite says it already', async () => {
    const written = { ...forBo, nextStep: { ...forBo.nextStep, due: dueOfDefault } };
    const { invite, session, state } = aSession({ body: bodyWith(written) });
    await session.load();
    invite.move(inMarch);
    await session.refresh();
    expect(state().form.nextStep.due).toBe(dueOfDefault);
  });
});
