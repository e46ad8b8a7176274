import fc from 'fast-check';
import type { Agenda, NextStep, Person, Reason, Topic } from '../../src/agenda/agenda';
import { goalOutcomes } from '../../src/agenda/outcome';

// What people and attackers type: markup, quotes, other scripts, the block's own words, headers of quoted messages.
const awkward = [
  '<b>bold</b>',
  '</td></tr></table></div>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!-- not a comment -->',
  ']]>',
  '&amp; &lt; &#39; &nbsp; &copy',
  'O\'Neil & "Sons" <sales>',
  '😀 👩‍👩‍👧 🇸🇪',
  'مرحبا بالعالم',
  '\u202eright to left\u202c',
  'e\u0301 and é, ﬁ, ß, İ',
  'a\u0000b\u0007c',
  '\ud800 alone',
  'tab\tand\u00a0nbsp  two',
  'em\u2003space',
  'Goal',
  'goal:',
  'Syfte',
  'Agenda · Syfte',
  'End of agenda · Syfte',
  'Slut på agendan · Syfte',
  'Why you are invited',
  'Nästa steg',
  'Everyone',
  'Led by Led by Bo',
  'Leds av: Bo',
  'Prepare: Prepare: x',
  'Förbered: y',
  '20 min',
  '–',
  '-',
  ':',
  'From: Bo\nSent: today\nTo: Anna',
  '-----Original Message-----',
  'https://contoso.example/a?b=c&d=e',
  'syfte-agenda',
  'mailto:bo@contoso.example',
  'Line one\r\nline two\n\n  line three  ',
  '__proto__',
];

const shortText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant('') },
);

/** An answer as somebody may type it: one line or several, long now and then. */
const anAnswer: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: shortText },
  { weight: 3, arbitrary: fc.array(shortText, { maxLength: 4 }).map((lines) => lines.join('\n')) },
  { weight: 1, arbitrary: shortText.map((text) => `${text} `.repeat(400).slice(0, 10_000)) },
);

const anAddress = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('bo@contoso.example', 'Anna.Ek@Contoso.example', 'cecilia+x@contoso.example'),
  },
  { weight: 2, arbitrary: fc.emailAddress() },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "o'neil&co@x.example",
      'a%b?c#d@x.example',
      'å@räksmörgås.example',
      'a=b/c@x.example',
    ),
  },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('/o=ExchangeLabs/cn=Recipients', 'not an address', '+46 8 123') },
);

const aPersonArbitrary: fc.Arbitrary<Person> = fc.record({
  name: fc.oneof(shortText, fc.constantFrom('Bo Berg', 'Berg, Bo', 'Anna Ek', 'Anna "Annie" Ek')),
  address: anAddress,
});

const aReasonArbitrary: fc.Arbitrary<Reason> = fc.record({
  person: aPersonArbitrary,
  why: anAnswer,
  prepare: fc.oneof(fc.constant(''), anAnswer),
});

const aTopicArbitrary: fc.Arbitrary<Topic> = fc.record({
  title: shortText,
  minutes: fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 2000 }), fc.double({ noNaN: true })),
  lead: fc.oneof(fc.constant(''), shortText),
});

const aStepArbitrary: fc.Arbitrary<NextStep> = fc.record({
  what: anAnswer,
  owner: aPersonArbitrary,
  due: fc.oneof(shortText, fc.constantFrom('2026-12-04', '2027-01-31')),
});

/** Any agenda that the pane, a template or a hostile caller could hand over; not canonical on purpose. */
export const anAgendaArbitrary: fc.Arbitrary<Agenda> = fc.record({
  purpose: anAnswer,
  goal: anAnswer,
  topics: fc.array(aTopicArbitrary, { maxLength: 4 }),
  reasons: fc.array(aReasonArbitrary, { maxLength: 5 }),
  reasonForAll: anAnswer,
  preparation: anAnswer,
  nextSteps: fc.oneof(
    { weight: 3, arbitrary: fc.array(aStepArbitrary, { maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(aStepArbitrary, { minLength: 2, maxLength: 10 }) },
  ),
  notes: anAnswer,
  outcome: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({
        goal: fc.constantFrom(...goalOutcomes, '' as const),
        decisions: fc.array(anAnswer, { maxLength: 4 }),
        endedAt: fc.oneof(fc.constantFrom('', '09:50', '9.05', '24:00', '0:00'), shortText),
      }),
    },
  ),
});

export const aLanguage = fc.constantFrom('en' as const, 'sv' as const);
