import { type Agenda, emptyAgenda, type Person } from '../../src/agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda } from '../../src/agenda/canonical';
import type { MeetingStart } from '../../src/invite/clock-times';
import { renderBlock } from '../../src/invite/render-block';
import { type Language, languages } from '../../src/text/language';
import { firstEditionBlock } from '../../test/builders/first-edition-block';

/** Which edition of the block it shows. */
type Shape = 'as set now' | 'first edition';

/** One invite that a rewriter gets: its agenda, and the body that shows it between what the organizer wrote. */
export interface Invite {
  /** "5 people, sv, clock times". */
  readonly name: string;
  readonly agenda: CanonicalAgenda;
  readonly language: Language;
  readonly start: MeetingStart | null;
  readonly html: string;
  readonly shape: Shape;
  /** A name of it reads like a label: without its link nobody can tell. */
  readonly needsLinks: boolean;
}

/** What stands above and below the block, and must stand there once whatever happens. */
export const around = { above: 'Hello from Anna', below: 'See you there' } as const;

const first = ['Anna', 'Bo', 'Åsa', 'Dan', 'Éva', 'Göran', 'Hanna', 'Ivar'];
const last = ['Ek', 'Berg', 'Öst', 'Lind', "O'Neil", 'Dahl-Ström', 'Holm', 'Ström', 'Falk', 'Ny'];
const reasons = ['Decides on the budget', 'Har träffat båda leverantörerna', 'Knows prices & terms < 2 %'];

/** Every third is called as a directory does it, with a comma inside of the name. */
function person(at: number): Person {
  const given = first[at % first.length] ?? '';
  const family = last[Math.floor(at / first.length + at) % last.length] ?? '';
  const name = at % 3 === 2 ? `${family}, ${given} ${at}` : `${given} ${family} ${at}`;
  return { name, address: `person${at}@contoso.example` };
}

function anAgenda(people: number): CanonicalAgenda {
  const isSmall = people === 2;
  const agenda: Agenda = {
    ...emptyAgenda,
    purpose: 'Choose the supplier – “north” or south',
    goal: 'A contract that both sides can sign before the summer',
    topics: isSmall
      ? []
      : [
          { title: 'The two offers', minutes: 20, lead: 'Anna Ek' },
          { title: 'Risks: price, time & staff', minutes: 15, lead: '' },
          { title: 'Decision', minutes: 10, lead: '' },
        ],
    reasons: Array.from({ length: people }, (_, at) => ({
      person: person(at),
      why: reasons[Math.floor((at * reasons.length) / people)] ?? '',
      prepare: at === 1 ? 'Read the offers' : '',
    })),
    preparation: isSmall ? '' : 'Read both offers\nBring your calendar',
    nextSteps: [{ what: 'Send the order', owner: person(0), due: '2026-12-04' }],
    notes: '',
  };
  return canonicalAgenda(agenda);
}

/** Names and answers that look like what they are not: labels, markup, clock times, lists, a day. */
const hostile: CanonicalAgenda = canonicalAgenda({
  ...emptyAgenda,
  purpose: 'Goal: <b>double</b> & "quote" it – next step before the summer',
  goal: 'Agenda for 10:00–10:30; see https://intranet.contoso.example/?a=1&b=2',
  topics: [
    { title: 'Purpose', minutes: 5, lead: 'Ek, Anna' },
    { title: '10:15 or 10:30? <br> · a dot', minutes: 20, lead: '' },
  ],
  reasons: [
    { person: { name: 'Goal', address: 'goal@contoso.example' }, why: 'Owns it', prepare: '' },
    {
      person: { name: "O'Neil, Éva (ext)", address: 'eva.oneil@fabrikam.example' },
      why: 'Sells; buys',
      prepare: '',
    },
    {
      person: { name: 'Anna — by Friday', address: 'anna@contoso.example' },
      why: 'Prepares nothing: decides',
      prepare: 'Bring <i>it</i>',
    },
    { person: { name: '李 小龍', address: 'li@contoso.example' }, why: '翻訳 و مرحبا', prepare: '' },
  ],
  preparation: '- one\n☐ two',
  nextSteps: [
    {
      what: 'Send it — or not',
      owner: { name: 'Goal', address: 'goal@contoso.example' },
      due: '2026-12-04',
    },
  ],
});

/** Ten next steps, with an owner, a day, both or none, and what came of the meeting. */
const ended: CanonicalAgenda = canonicalAgenda({
  ...anAgenda(5),
  nextSteps: Array.from({ length: 10 }, (_, at) => ({
    what: at === 3 ? 'Say who pays — and when, by Friday' : `Step ${at + 1}: call supplier ${at + 1}`,
    owner: at % 4 === 2 ? { name: '', address: '' } : person(at % 5),
    due: at % 3 === 2 ? '' : `2026-12-${String(4 + at).padStart(2, '0')}`,
  })),
  outcome: {
    goal: 'on-the-way',
    decisions: ['North delivers, south stays as a second source', 'Next step: none for the lorry'],
    endedAt: '14:50',
  },
});

function anInvite(
  name: string,
  agenda: CanonicalAgenda,
  language: Language,
  start: MeetingStart | null,
  shape: Shape,
): Invite {
  const block = shape === 'as set now' ? renderBlock : firstEditionBlock;
  const html = `<div>${around.above}</div>${block(agenda, language, start)}<div>${around.below}</div>`;
  return {
    name: `${name}, ${language}${start ? ', clock times' : ''}, ${shape}`,
    agenda,
    language,
    start,
    html,
    shape,
    needsLinks: agenda === hostile,
  };
}

const atTwo: MeetingStart = { minute: 14 * 60, zone: 'Central European Time', year: 2026 };

/**
 * Two, five and sixty people, answers that look like something else, ten next steps with what came of it, in each language and in both shapes of the block, with and without
 * clock times; two people take up no topics, and clock times need some.
 */
export const invites: readonly Invite[] = languages.flatMap((language) =>
  (['as set now', 'first edition'] as const).flatMap((shape) => [
    anInvite('2 people', anAgenda(2), language, null, shape),
    anInvite('5 people', anAgenda(5), language, atTwo, shape),
    anInvite('60 people', anAgenda(60), language, shape === 'as set now' ? null : atTwo, shape),
    anInvite('hostile answers', hostile, language, atTwo, shape),
    // The first edition had one next step, and no outcome.
    ...(shape === 'as set now' ? [anInvite('10 next steps, ended', ended, language, atTwo, shape)] : []),
  ]),
);
