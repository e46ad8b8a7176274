import { describe, expect, it } from '@jest/globals';
import type { Attendee } from '../../../src/agenda/attendee';
import { canonicalAgenda, sameAgenda } from '../../../src/agenda/canonical';
import type { WriteRequest } from '../../../src/form/write-agenda';
import { escapeHtml } from '../../../src/invite/escape-html';
import { parseBody } from '../../../src/invite/parse-body';
import type { NewMeeting } from '../../../src/outlook/office-mail';
import { bodyFor, createMailTarget, type PlannedMeeting } from '../../../src/targets/mail/mail-target';
import { planWords } from '../../../src/text/plan';
import { anAttendee, anna, bo } from '../../builders/a-person';
import { anAgenda, aReason } from '../../builders/an-agenda';

const words = planWords('en');
const start = new Date('2026-12-01T09:00:00Z');
const cecilia: Attendee = { ...anAttendee('Cecilia Dahl'), isOptional: true };
const plan: PlannedMeeting = {
  subject: 'Steel',
  attendees: [anAttendee('Bo Berg'), cecilia],
  start,
  minutes: 30,
};
const agenda = canonicalAgenda(anAgenda({ reasons: [aReason(bo, 'Decides on the price')] }));
const request: WriteRequest = { agenda, language: 'en', ours: new Set(), start: null };

function aTarget(given: Partial<PlannedMeeting> = {}, openForm?: () => Promise<void>) {
  const opened: NewMeeting[] = [];
  const target = createMailTarget(
    { ...plan, ...given },
    {
      user: { ...anna, locale: 'en-GB' },
      words,
      openForm: openForm ?? (async (meeting) => void opened.push(meeting)),
      takesHtml: true,
      texts: new Map(),
      close: () => undefined,
    },
  );
  return { target, opened };
}

describe('a meeting that is planned out of a mail', () => {
  it('is an invite of the reader’s own, with these people at this time', async () => {
    const { target } = aTarget();
    await expect(target.readSnapshot()).resolves.toMatchObject({
      judged: { subject: 'Steel', organizer: anna, start, end: new Date('2026-12-01T09:30:00Z') },
      optional: [{ name: 'Cecilia Dahl' }],
      isPeopleKnown: true,
    });
  });

  it('opens Outlook’s form with the agenda in it, which is read there as any other', async () => {
    const { target, opened } = aTarget();
    await expect(target.write(request)).resolves.toEqual({
      kind: 'message',
      text: words.opened,
      isError: false,
    });
    expect(opened[0]).toMatchObject({
      subject: 'Steel',
      required: ['bo.berg@contoso.example'],
      optional: ['cecilia.dahl@contoso.example'],
      start,
      end: new Date('2026-12-01T09:30:00Z'),
    });
    const read = parseBody(opened[0]?.body ?? '', { today: start }).block?.agenda;
    expect(read && sameAgenda(read, agenda)).toBe(true);
  });

  it('gives the form no more of a subject than Outlook takes, however much was typed', async () => {
    const { target, opened } = aTarget();
    target.meeting.setState({ subject: 'Steel '.repeat(50) });
    await target.write(request);
    expect(opened[0]?.subject).toBe('Steel '.repeat(50).slice(0, 255));
  });

  it('loses nothing where the form does not open', async () => {
    const { target } = aTarget({}, () => Promise.reject(new Error('no such form')));
    await expect(target.write(request)).resolves.toEqual({
      kind: 'message',
      text: words.notOpened,
      isError: true,
    });
  });

  it('tells of other people and another time, and takes a shorter one', async () => {
    const { target } = aTarget();
    const heard: string[] = [];
    await target.subscribe((changed) => heard.push(changed));
    target.meeting.setState({ subject: 'Steel prices' });
    await expect(target.time.changeLength(25, 30)).resolves.toMatchObject({
      kind: 'changed',
      was: 30,
      minutes: 25,
    });
    await expect(target.time.changeLength(20, 30)).resolves.toEqual({ kind: 'changed-since', minutes: 25 });
    target.meeting.setState({ start: null });
    await expect(target.time.read()).resolves.toBeNull();
    await expect(target.time.changeLength(20)).resolves.toEqual({ kind: 'unread' });
    expect(heard).toEqual(['people', 'time', 'time']);
  });

  it('makes people optional or leaves them out', async () => {
    const { target } = aTarget();
    await target.moveAttendees?.([bo], 'optional');
    expect(target.meeting.getState().attendees.map(({ name, isOptional }) => [name, isOptional])).toEqual([
      ['Cecilia Dahl', true],
      ['Bo Berg', true],
    ]);
    await target.moveAttendees?.([bo], 'off');
    expect(target.meeting.getState().attendees.map(({ name }) => name)).toEqual(['Cecilia Dahl']);
  });

  it('keeps what was typed beside the mail', async () => {
    const { target } = aTarget();
    await expect(target.saved.save('draft', 'text')).resolves.toBe('saved');
    await expect(target.saved.read()).resolves.toEqual({ draft: 'text' });
    await target.saved.save('draft', null);
    await expect(target.saved.read()).resolves.toEqual({});
  });
});

describe('the agenda where Outlook’s form takes no HTML', () => {
  const asWord = (text: string) =>
    text
      .split('\n')
      .map((line) => `<p class="MsoNormal">${escapeHtml(line) || '&nbsp;'}<o:p></o:p></p>`)
      .join('');

  it('is lines, which are read as an agenda once Outlook has made paragraphs of them', () => {
    const text = bodyFor(request, false) ?? '';
    expect(text).not.toMatch(/<\w/);
    const read = parseBody(asWord(text), { today: start }).block?.agenda;
    expect(read).toMatchObject({ purpose: agenda.purpose, goal: agenda.goal });
    expect(read?.reasons.map(({ why }) => why)).toEqual(['Decides on the price']);
  });

  it('is lines, too, where it is longer than the form takes as HTML, and none where it is too long for any form', () => {
    const reasons = Array.from({ length: 100 }, (_, at) =>
      aReason(
        { name: `Person ${at}`, address: `p${at}@contoso.example` },
        `Decides on part ${at} of the price`,
      ),
    );
    const many = { ...request, agenda: canonicalAgenda(anAgenda({ reasons })) };
    const body = bodyFor(many, true) ?? '';
    expect(body.length).toBeLessThanOrEqual(32 * 1024);
    expect(body.startsWith('<div>')).toBe(true);
    expect(parseBody(body, { today: start }).block?.agenda.reasons).toHaveLength(100);
    const endless = { ...request, agenda: canonicalAgenda(anAgenda({ purpose: 'word '.repeat(10_000) })) };
    expect(bodyFor(endless, true)).toBeNull();
  });

  it('is text, whatever is in it', () => {
    const hostile = {
      ...request,
      agenda: canonicalAgenda(anAgenda({ purpose: 'Decide <img src=x onerror=alert(1)> & go' })),
    };
    expect(bodyFor(hostile, true)).not.toMatch(/<img/);
  });
});
