/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { canonicalAgenda } from '../../../../src/agenda/canonical';
import { OutcomeSection } from '../../../../src/form/parts/outcome/outcome-section';
import { parseBody } from '../../../../src/invite/parse-body';
import type { Language } from '../../../../src/text/language';
import { anEvent } from '../../../builders/a-calendar';
import { settled } from '../../../builders/a-clock';
import { draft } from '../../../builders/a-mail-link';
import { dan } from '../../../builders/a-person';
import { anEventForm, bodyWith, forBo } from '../../../builders/an-event-form';

afterEach(cleanup);

const longAfter = Date.parse('2026-12-02T12:00:00Z');

/** The question over a sent invite for 1 December 2026, 09:00–10:00 UTC. */
async function open({ now = longAfter, language = 'en' as Language, agenda = forBo } = {}) {
  const form = anEventForm({ events: [anEvent({ body: bodyWith(agenda) })] });
  await form.store.load();
  render(
    <OutcomeSection store={form.store} language={language} inviteLanguage="en" now={now}>
      <p>the next steps</p>
    </OutcomeSection>,
  );
  const outcomeIn = () => parseBody(form.blockIn()).block?.agenda.outcome ?? null;
  return { ...form, outcomeIn };
}

const press = async (role: 'button' | 'radio', name: string) => {
  fireEvent.click(screen.getByRole(role, { name }));
  await act(settled);
};
const type = (name: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });
const isPressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

describe('what came of a meeting', () => {
  it('is told with two presses and an answer to the question, nothing typed', async () => {
    const { calendar, target, agree, outcomeIn } = await open();
    await press('radio', 'Goal reached');
    await press('button', 'Save outcome');
    expect(target.question.getState()).toMatchObject({ hasOutcome: true, recipients: { people: 1 } });
    expect(calendar.changes).toEqual([]);
    await act(agree);
    expect(calendar.changes).toHaveLength(1);
    expect(outcomeIn()).toEqual({ goal: 'reached', decisions: [], endedAt: '' });
  });

  it('holds decisions, a line each, and when it ended, in one update', async () => {
    const { calendar, agree, outcomeIn } = await open();
    await press('radio', 'On the way');
    type('Decided', 'We go with Fabrikam\n\nBo signs');
    await press('button', 'Ended at 10:15');
    await press('button', 'Save outcome');
    await act(agree);
    expect(outcomeIn()).toEqual({
      goal: 'on-the-way',
      decisions: ['We go with Fabrikam', 'Bo signs'],
      endedAt: '10:15',
    });
    expect(calendar.changes).toHaveLength(1);
  });

  it('saved again as it is sends nothing more', async () => {
    const { calendar, agree, said } = await open();
    await press('radio', 'Not reached');
    await press('button', 'Save outcome');
    await act(agree);
    await press('button', 'Save outcome');
    expect(calendar.changes).toHaveLength(1);
    expect(said()).toBe('already-there');
  });

  it('that says nothing is not saved, and the reader hears why', async () => {
    const { calendar } = await open();
    await press('button', 'Save outcome');
    expect(screen.getByText('Choose how it went first, or write what was decided.')).toBeTruthy();
    expect(calendar.calls).toEqual([]);
    await press('radio', 'On the way');
    expect(screen.queryByText(/Choose how it went first/)).toBeNull();
  });

  it('shows what the invite tells already', async () => {
    await open({
      agenda: { ...forBo, outcome: { goal: 'on-the-way', decisions: ['A', 'B'], endedAt: '09:45' } },
    });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'On the way' }).checked).toBe(true);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Decided' }).value).toBe('A\nB');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Ended at' }).value).toBe('09:45');
  });

  it('stays typed when the update is refused, and nothing says that it was sent', async () => {
    const { calendar, agree, said, state, store } = await open();
    await press('radio', 'Goal reached');
    type('Decided', 'We go with Fabrikam');
    act(() => store.leave());
    calendar.fails('change', 'forbidden');
    await press('button', 'Save outcome');
    await act(agree);
    expect(calendar.changes).toEqual([]);
    expect(said()).toMatch(/Nothing was sent, and your answers are still here/);
    expect(state().form.outcome?.decisions).toEqual(['We go with Fabrikam']);
  });

  it('told in another pane meanwhile is shown beside one’s own, and nothing is written over it', async () => {
    const { calendar, agree, state } = await open();
    await press('radio', 'Goal reached');
    const theirs = { ...forBo, outcome: { goal: 'not-reached' as const, decisions: ['Wait'], endedAt: '' } };
    calendar.edit('event-1', { body: bodyWith(theirs) });
    await press('button', 'Save outcome');
    await act(agree);
    expect(calendar.changes).toEqual([]);
    expect(state().conflict?.agenda.outcome?.decisions).toEqual(['Wait']);
    expect(state().form.outcome?.goal).toBe('reached');
  });

  it('leaves a next step with its owner who is not invited any more', async () => {
    const nextSteps = [{ what: 'Sign', owner: dan, due: '2026-12-08' }, ...forBo.nextSteps];
    const { agree, blockIn } = await open({ agenda: canonicalAgenda({ ...forBo, nextSteps }) });
    await press('radio', 'Goal reached');
    await press('button', 'Save outcome');
    await act(agree);
    expect(parseBody(blockIn(), { today: new Date('2026-12-01') }).block?.agenda.nextSteps).toEqual(
      nextSteps,
    );
  });

  it('is saved beside the invite as it is typed', async () => {
    const { store, texts, clock } = await open();
    type('Decided', 'We go with Fabrikam');
    act(() => store.leave());
    await act(() => clock.advance(1_000));
    expect([...texts.values()].join()).toContain('We go with Fabrikam');
  });
});

describe('when it ended', () => {
  it('is one press, which a second press takes back', async () => {
    const { state } = await open();
    await press('button', 'Ended at 09:50');
    expect(isPressed('Ended at 09:50')).toBe('true');
    expect(state().form.outcome?.endedAt).toBe('09:50');
    await press('button', 'Ended at 09:50');
    expect(isPressed('Ended at 09:50')).toBe('false');
  });

  it('is offered as the time that it is, while the meeting breaks up', async () => {
    await open({ now: Date.parse('2026-12-01T09:34:00Z') });
    expect(screen.getByRole('button', { name: 'Ended at 09:35' })).toBeTruthy();
  });

  it('is typed as people write it, and a time that is none is said once the box is left', async () => {
    const { state } = await open();
    const box = screen.getByRole('textbox', { name: 'Ended at' });
    type('Ended at', 'late');
    expect(screen.queryByText(/Write a time of the day/)).toBeNull();
    fireEvent.blur(box);
    expect(screen.getByText('Write a time of the day, such as 09:50.')).toBeTruthy();
    type('Ended at', '9.40');
    expect(screen.queryByText(/Write a time of the day/)).toBeNull();
    expect(state().form.outcome?.endedAt).toBe('9.40');
  });
});

describe('the mail in place of an update', () => {
  it('is a draft to everybody with what is told so far, and nothing is sent', async () => {
    const { calendar } = await open();
    await press('radio', 'Goal reached');
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Mail it instead' });
    expect(draft(href)).toMatchObject({
      to: ['bo.berg@contoso.example'],
      subject: 'What came of it: New warehouse',
    });
    expect(draft(href).body).toContain('The goal was reached');
    expect(calendar.calls).toEqual([]);
  });
});

describe('in Swedish', () => {
  it('has words of its own, and an invite in English stays in English', async () => {
    const { agree, blockIn } = await open({ language: 'sv' });
    await press('radio', 'På väg');
    await press('button', 'Spara vad mötet ledde till');
    await act(agree);
    expect(blockIn()).toContain('On the way to the goal');
  });
});
