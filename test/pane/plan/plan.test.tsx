/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { EventMade, NewEvent } from '../../../src/graph/new-event';
import { parseBody } from '../../../src/invite/parse-body';
import type { NewMeeting, ReadMail } from '../../../src/outlook/office-mail';
import { purposesIn } from '../../../src/pane/plan/mail-offers';
import { openPlan } from '../../../src/pane/plan/open-plan';
import { PlanPane } from '../../../src/pane/plan/plan-pane';
import { anEvent } from '../../builders/a-calendar';
import { settled } from '../../builders/a-clock';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';

afterEach(cleanup);

const sentence = 'We have to decide who pays for the price of steel.';
const made = {
  kind: 'made',
  event: anEvent({ joinUrl: 'https://join.example', webLink: 'https://outlook.example/1' }),
} as const;
let mails = 0;

interface Given {
  readonly mail?: Partial<ReadMail>;
  readonly made?: EventMade;
  readonly opens?: boolean;
  readonly loads?: boolean;
  /** Until when the code for creating is on its way. */
  readonly loading?: Promise<void>;
}

/** Anna opens the pane beside a mail from Bo to her and Cecilia, on a Monday at noon. */
async function open(given: Given = {}) {
  const { mail = {}, made: answer = made, opens = true, loads = true, loading } = given;
  const [opened, created]: [NewMeeting[], NewEvent[]] = [[], []];
  const read: ReadMail = {
    subject: 'Re: Steel is up',
    from: anAttendee('Bo Berg'),
    to: [{ ...anna, kind: 'person' }, anAttendee('Cecilia Dahl')],
    cc: [],
    id: `mail-${++mails}`,
    bodyHtml: async () => `<p>Hi Anna,</p><p>${sentence}</p>`,
    ...mail,
  };
  const plan = openPlan(read, {
    user: { ...anna, locale: 'en-GB' },
    policy: aPolicy(),
    now: () => new Date(2026, 10, 30, 12, 0).getTime(),
    openForm: async (meeting) => {
      if (!opens) throw new Error('no such form');
      opened.push(meeting);
    },
    takesHtml: true,
    close: () => undefined,
    create: {
      transactionId: 'syfte:1',
      prepare: async () => {
        await loading;
        if (!loads) throw new Error('Loading chunk failed');
        return {
          make: async (event) => {
            created.push(event);
            return answer;
          },
        };
      },
    },
  });
  render(<PlanPane {...plan} />);
  await act(() => plan.store.load());
  await act(settled);
  return { ...plan, opened, created };
}

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(settled);
};
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = async (name: string, value: string) => {
  fireEvent.change(box(name), { target: { value } });
  await act(settled);
};
const answerAll = async () => {
  await press('Use as purpose');
  await type('Goal', 'One price list in force on 1 January');
  await type('Why is Bo Berg invited?', 'Owns the margins');
  await type('Why is Cecilia Dahl invited?', 'Knows the customers');
  await type('Next step', 'Send the new prices to the sellers');
};
const shows = (text: string | RegExp) => expect(screen.getByText(text)).toBeTruthy();

describe('the pane beside a mail', () => {
  it('offers what the mail says and takes nothing over by itself', async () => {
    await open();
    expect([box('Subject of the meeting').value, box('Purpose').value]).toEqual(['Steel is up', '']);
    await press('Use as purpose');
    expect(box('Purpose').value).toBe(sentence);
    expect(screen.queryByRole('button', { name: 'Use as purpose' })).toBeNull();
  });

  it('shows as much of a long subject as the meeting can have', async () => {
    await open({ mail: { subject: `Re: ${'Steel '.repeat(50)}` } });
    expect(box('Subject of the meeting').value).toBe('Steel '.repeat(50).slice(0, 255));
  });

  it('opens Outlook’s form with what is answered', async () => {
    const { opened } = await open();
    await answerAll();
    await press('Open new meeting');
    shows(/in the new meeting that Outlook opens/);
    expect(opened).toMatchObject([
      {
        subject: 'Steel is up',
        required: ['bo.berg@contoso.example', 'cecilia.dahl@contoso.example'],
        start: new Date(2026, 11, 1, 10, 0),
        end: new Date(2026, 11, 1, 10, 30),
      },
    ]);
    expect(parseBody(opened[0]?.body ?? '').block?.agenda.purpose).toBe(sentence);
  });

  it('keeps every answer where Outlook opens no form', async () => {
    await open({ opens: false });
    await answerAll();
    await press('Open new meeting');
    shows(/Outlook did not open a new meeting/);
    expect(box('Goal').value).toBe('One price list in force on 1 January');
  });

  it('opens nothing without an answer', async () => {
    const { opened } = await open();
    await press('Open new meeting');
    shows('Write an answer first, then open the meeting.');
    expect(opened).toEqual([]);
  });

  it('says that the mail could not be read, and works', async () => {
    await open({ mail: { bodyHtml: () => Promise.reject(new Error('not now')) } });
    shows(/The text of the mail could not be read/);
    expect(box('Why is Bo Berg invited?')).toBeTruthy();
  });

  it('says what became of people who cannot be on the form', async () => {
    const hidden = { name: 'Eva Lind', address: '', kind: 'person' as const };
    const sales = { name: 'Sales', address: 'sales@contoso.example', kind: 'list' as const };
    await open({ mail: { cc: [hidden, sales, anAttendee('Bo Berg')] } });
    shows(/Bo Berg stands in the mail more than once.*Sales is a list.*no address for Eva Lind/);
  });

  it('says so where the boxes hold no time', async () => {
    const { target } = await open();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '' } });
    await act(settled);
    shows(/Choose a day, a start and a length/);
    expect(target.meeting.getState().start).toBeNull();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-12-03' } });
    fireEvent.change(screen.getByLabelText('Minutes'), { target: { value: '45' } });
    await act(settled);
    expect(target.meeting.getState()).toMatchObject({ start: new Date(2026, 11, 3, 10, 0), minutes: 45 });
  });
});

describe('a meeting with a Teams link', () => {
  it('is made after a question, of what the gate would let go', async () => {
    const { created, creating } = await open();
    await answerAll();
    await act(() => creating?.ask());
    expect(creating?.state.getState()).toMatchObject({
      kind: 'asking',
      question: { recipients: { people: 2, lists: [] }, names: ['Bo Berg', 'Cecilia Dahl'] },
    });
    expect(created).toEqual([]);
    await act(() => creating?.create());
    expect(created).toMatchObject([{ subject: 'Steel is up', transactionId: 'syfte:1' }]);
    shows(/The meeting is in your calendar with a Teams link. 2 people got the invite/);
    expect(screen.getByRole('link', { name: 'Open the meeting' }).getAttribute('href')).toBe(
      'https://outlook.example/1',
    );
    // Nor does Outlook's form, which would make a second one of it.
    expect(screen.queryByRole('button', { name: 'Open new meeting' })).toBeNull();
    await act(() => creating?.ask());
    await act(() => creating?.create());
    expect(created).toHaveLength(1);
  });

  it('is not made while an answer is missing, is a placeholder, or nobody is invited, or the time has been', async () => {
    const { creating, target, created } = await open();
    const asked = async () => {
      await act(() => creating?.ask());
      const state = creating?.state.getState();
      return state?.kind === 'refused' ? state.text : state?.kind;
    };
    expect(await asked()).toMatch(/when its answers are whole/);
    await answerAll();
    await type('Purpose', 'tbd');
    expect(await asked()).toMatch(/when its answers are whole/);
    await type('Purpose', sentence);
    act(() => target.meeting.setState({ start: new Date(2026, 10, 30, 11, 0) }));
    expect(await asked()).toMatch(/still to come/);
    act(() => target.meeting.setState({ start: null }));
    expect(await asked()).toMatch(/Choose a day/);
    act(() => target.meeting.setState({ start: new Date(2026, 11, 1), attendees: [] }));
    expect(await asked()).toMatch(/nobody to invite/);
    expect(created).toEqual([]);
  });

  it.each([
    ['was refused', { kind: 'not-made', because: 'declined' }, /Nothing was created or sent/],
    ['was lost', { kind: 'unsure', because: 'offline' }, /may have been created all the same/],
    ['has no link', { ...made, event: anEvent({ joinUrl: '' }) }, /gave it no Teams link/],
  ] as const)('that %s is told as that', async (_, answer, wanted) => {
    const { creating } = await open({ made: answer });
    await answerAll();
    await act(() => creating?.ask());
    await act(() => creating?.create());
    shows(wanted);
    expect(box('Goal').value).toBe('One price list in force on 1 January');
  });

  it('is not asked about where the question does not load', async () => {
    const { creating } = await open({ loads: false });
    await answerAll();
    await press('Create with Teams link');
    shows(/The question before sending did not load/);
    expect(creating?.state.getState().kind).toBe('refused');
  });

  it('has what was typed while the question was on its way', async () => {
    let arrive = () => {};
    const loading = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { creating, created } = await open({ loading });
    await answerAll();
    await press('Create with Teams link');
    await type('Goal', 'One price list that every seller has seen');
    arrive();
    await act(settled);
    await act(() => creating?.create());
    expect(parseBody(created[0]?.html ?? '').block?.agenda.goal).toBe(
      'One price list that every seller has seen',
    );
  });

  it('is asked about and created once, however late a second press is answered', async () => {
    let arrive = () => {};
    const loading = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { creating, created, target } = await open({ loading });
    await answerAll();
    const { readSnapshot } = target;
    await press('Create with Teams link');
    // The second press waits for longer: its reading of the meeting comes after the first was created.
    let read = () => {};
    const late = new Promise<void>((resolve) => {
      read = resolve;
    });
    Object.assign(target, { readSnapshot: () => late.then(readSnapshot) });
    const second = creating?.ask();
    Object.assign(target, { readSnapshot });
    arrive();
    await act(settled);
    await act(() => creating?.create());
    read();
    await act(async () => second);
    expect(creating?.state.getState().kind).toBe('created');
    expect(created).toHaveLength(1);
  });

  it('is left alone by Not now', async () => {
    const { creating, created } = await open();
    await answerAll();
    await act(() => creating?.ask());
    act(() => creating?.notNow());
    await act(() => creating?.create());
    expect([creating?.state.getState().kind, created]).toEqual(['idle', []]);
  });
});

describe('what a mail offers as the purpose', () => {
  it.each([
    [
      'its sentence, not the subject of a meeting that is called the same',
      [sentence, 'Steel is up'],
      'Steel is up',
      [sentence],
    ],
    [
      'the subject, too, once the meeting is called otherwise',
      [sentence, 'Choose a steel supplier'],
      'Prices',
      [sentence, 'Choose a steel supplier'],
    ],
    ['nothing that the gate would call no answer', ['tbd', '', 'Weekly sync'], 'Prices', []],
    ['each once', [sentence, sentence], 'Prices', [sentence]],
  ])('is %s', (_, texts, subject, wanted) => {
    expect(purposesIn(texts, subject, '', [])).toEqual(wanted);
  });

  it('is not what stands there already', () => {
    expect(purposesIn([sentence], 'Prices', ` ${sentence} `, [])).toEqual([]);
  });
});
