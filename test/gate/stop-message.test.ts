import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Person } from '../../src/agenda/agenda';
import type { Missing } from '../../src/agenda/missing';
import { type Stop, stopMessage } from '../../src/gate/stop-message';
import { gateWords } from '../../src/text/gate';
import { languages } from '../../src/text/language';
import { anna, aPerson, bo, cecilia, dan } from '../builders/a-person';

const eva = aPerson('Eva Fors');
const everything = (people: readonly Person[]): readonly Missing[] => [
  { answer: 'purpose' },
  { answer: 'goal' },
  { answer: 'reason', people },
  { answer: 'nextStep', steps: [{ at: 0, parts: ['what', 'owner', 'due'] }] },
];
const stop = (missing: readonly Missing[], parts: Partial<Stop> = {}): Stop => ({
  missing,
  maybeCancelled: false,
  hasBlock: false,
  hasDraft: false,
  isAhead: false,
  ownWords: '',
  ...parts,
});
const english = (people: readonly Person[]) =>
  stopMessage(stop([{ answer: 'reason', people }]), 'en').errorMessage;

describe('stopMessage', () => {
  it('says all that is missing in the order of the questions', () => {
    expect(stopMessage(stop(everything([anna, bo, cecilia, dan, eva])), 'en').errorMessage).toBe(
      'Before you send, please add the purpose; the goal; why you invite Anna Ek, Bo Berg and 3 more; the next step.',
    );
    expect(stopMessage(stop(everything([anna, bo, cecilia, dan, eva])), 'sv').errorMessage).toBe(
      'Fyll i innan du skickar: syftet; slutmålet; varför du bjuder in Anna Ek, Bo Berg och 3 till; nästa steg.',
    );
  });

  it.each([
    [[anna], 'why you invite Anna Ek'],
    [[anna, bo], 'why you invite Anna Ek and Bo Berg'],
    [[anna, bo, cecilia], 'why you invite Anna Ek, Bo Berg and Cecilia Dahl'],
    [[anna, bo, cecilia, dan], 'why you invite Anna Ek, Bo Berg and 2 more'],
    [[aPerson('', 'x@contoso.example')], 'why you invite x@contoso.example'],
    [[aPerson('Bo\r\nBerg\u202e')], 'why you invite Bo Berg\ufffd'],
    [
      [aPerson('Bo Berg', 'b1@contoso.example'), aPerson('Berg, Bo', 'b2@contoso.example')],
      'why you invite Bo Berg (b1@contoso.example) and Berg, Bo (b2@contoso.example)',
    ],
  ])('names the people without a reason: %#', (people, words) => {
    expect(english(people)).toBe(`Before you send, please add ${words}.`);
  });

  it.each([
    ['Inés Ruiz', 'Anna Ek e Inés Ruiz'],
    ['Hilda Ruiz', 'Anna Ek e Hilda Ruiz'],
    ['Íñigo Ruiz', 'Anna Ek e Íñigo Ruiz'],
    ['Iago Ruiz', 'Anna Ek y Iago Ruiz'],
    ['Bo Berg', 'Anna Ek y Bo Berg'],
  ])('has the Spanish word that stands before a name: %s', (name, both) => {
    const people = [anna, aPerson(name)];
    expect(stopMessage(stop([{ answer: 'reason', people }]), 'es').errorMessage).toContain(both);
  });

  it.each([
    [['owner'], 'who'],
    [['due'], 'by when'],
    [['owner', 'due'], 'who, by when'],
  ] as const)('of the next step it names what is missing: %j', (parts, words) => {
    expect(
      stopMessage(stop([{ answer: 'nextStep', steps: [{ at: 0, parts }] }]), 'en').errorMessage,
    ).toContain(`the next step (${words}).`);
  });

  it.each([
    [['what', 'owner', 'due'], false, 'add the next step.'],
    [['what', 'due'], false, 'add the next step.'],
    [['what'], true, 'add the next step.'],
    [['what', 'owner', 'due'], true, 'add the next step.'],
    [['what', 'due'], true, 'add the next step (what, by when).'],
  ] as const)(
    'asks for no owner or date that the pane has ready: %j, with a draft %s',
    (parts, hasDraft, words) => {
      const { errorMessage } = stopMessage(
        stop([{ answer: 'nextStep', steps: [{ at: 0, parts }] }], { hasDraft }),
        'en',
      );
      expect(errorMessage).toContain(words);
    },
  );

  it('names each next step that is not whole, of many the first two and how many more', () => {
    const missing = (places: readonly number[]): Missing => ({
      answer: 'nextStep',
      steps: places.map((at) => ({ at, parts: at === 0 ? ['what'] : ['owner'] })),
    });
    const said = (places: readonly number[], language: 'en' | 'sv') =>
      stopMessage(stop([missing(places)]), language).errorMessage;
    expect(said([0, 2], 'en')).toContain('please add the next step; next step 3 (who).');
    expect(said([1], 'sv')).toContain('nästa steg 2 (vem)');
    expect(said([1, 2, 3, 4, 5], 'en')).toContain('next step 2 (who); next step 3 (who); 3 more.');
  });

  it('a possible cancellation is told about Send Anyway, in Outlook\u2019s words', () => {
    expect(stopMessage(stop([{ answer: 'goal' }], { maybeCancelled: true }), 'en').errorMessage).toMatch(
      /\. If you are cancelling, choose Send Anyway\.$/,
    );
    expect(stopMessage(stop([{ answer: 'goal' }], { maybeCancelled: true }), 'sv').errorMessage).toMatch(
      /\. Ställer du in mötet\? Välj Skicka ändå\.$/,
    );
  });

  it('a ready draft is to be added, or to update the block that is there', () => {
    const ready = (hasBlock: boolean) => stopMessage(stop([], { hasDraft: true, hasBlock }), 'en');
    expect(ready(false).errorMessage).toContain('Your agenda is ready: choose Add to invite');
    expect(ready(true).errorMessage).toContain('Your agenda is ready: choose Update invite');
    expect(ready(false).context).toEqual({ focus: 'add' });
  });

  it.each<[Missing, object]>([
    [{ answer: 'purpose' }, { focus: 'purpose' }],
    [{ answer: 'goal' }, { focus: 'goal' }],
    [
      { answer: 'reason', people: [bo, dan] },
      { focus: 'reason', person: bo },
    ],
    [{ answer: 'nextStep', steps: [{ at: 0, parts: ['what', 'due'] }] }, { focus: 'nextStep' }],
    [{ answer: 'nextStep', steps: [{ at: 0, parts: ['owner', 'due'] }] }, { focus: 'nextStepOwner' }],
    [{ answer: 'nextStep', steps: [{ at: 0, parts: ['due'] }] }, { focus: 'nextStepDue' }],
    [
      { answer: 'nextStep', steps: [{ at: 4, parts: ['due'] }] },
      { focus: 'nextStepDue', at: 4 },
    ],
  ])('%j sends the user to %j', (missing, context) => {
    expect(
      stopMessage(stop([missing, { answer: 'nextStep', steps: [{ at: 0, parts: ['what'] }] }]), 'en').context,
    ).toEqual(context);
  });

  it('keeps Office\u2019s limits and one line, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 255 }),
      fc.constantFrom(
        '👩‍👩‍👧'.repeat(31),
        'ﷺ'.repeat(255),
        '\u202e'.repeat(255),
        'W'.repeat(255),
        '\ud83d',
        'a\nb',
        '',
      ),
    );
    const people = fc.array(fc.record({ name, address: name }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(1, 100),
        fc.boolean(),
        fc.constantFrom(...languages),
        (some, times, maybeCancelled, language) => {
          const all = Array.from({ length: times }, () => some).flat();
          const { errorMessage, cancelLabel } = stopMessage(
            stop(everything(all), { maybeCancelled }),
            language,
          );
          expect(errorMessage.length).toBeLessThanOrEqual(500);
          expect(cancelLabel.length).toBeLessThanOrEqual(20);
          expect(errorMessage).not.toMatch(
            /[\n\r]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
          );
          // Nothing that matters is cut off: the end of the sentence is still there.
          const { cancelling, nextStep } = gateWords(language);
          const said = errorMessage.lastIndexOf(maybeCancelled ? cancelling : nextStep);
          expect(errorMessage.slice(said)).toMatch(/^[^;…]{4,100}$/);
        },
      ),
    );
  });
});
