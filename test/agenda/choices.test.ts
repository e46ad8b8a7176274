import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Choices,
  choiceKey,
  type DismissedAdvice,
  noChoices,
  parseChoices,
  writeChoices,
} from '../../src/agenda/choices';
import { meetingKinds } from '../../src/agenda/meeting-kind';
import { roles } from '../../src/agenda/role';
import { anna } from '../builders/a-person';

const text = fc.string({ unit: 'binary' });
const dismissed: readonly DismissedAdvice[] = ['many-people', 'outsiders'];
const choices: fc.Arbitrary<Choices> = fc.record({
  kind: fc.option(fc.constantFrom(...meetingKinds)),
  template: text,
  put: fc.option(
    fc.record({
      topics: fc.array(
        fc.record(
          { title: text, minutes: fc.integer(), isBrought: fc.constant(true as const) },
          { requiredKeys: ['title', 'minutes'] },
        ),
        { maxLength: 3 },
      ),
      preparation: text,
    }),
  ),
  roles: fc.dictionary(text, fc.constantFrom(...roles), { maxKeys: 3, noNullPrototype: true }),
  dismissed: fc.subarray([...dismissed]),
});

describe('the choices', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(choices, (written) => {
        expect(parseChoices(writeChoices(written))).toEqual(written);
      }),
    );
  });

  it('are none for any other text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.json()), (other) => {
        expect(Object.keys(parseChoices(other))).toEqual(Object.keys(noChoices));
      }),
    );
  });

  it.each([
    undefined,
    '',
    '[]',
    '{}',
    '{"kind":"party","template":5,"put":"x","roles":{"a":"boss"},"said":"many-people"}',
  ])('are none for %s', (other) => {
    expect(parseChoices(other)).toEqual(noChoices);
  });

  it('keep what is whole beside what is broken', () => {
    expect(
      parseChoices('{"kind":"decide","roles":{"a":"boss","b":"learns"},"said":["x","outsiders"]}'),
    ).toEqual({
      ...noChoices,
      kind: 'decide',
      roles: { b: 'learns' },
      dismissed: ['outsiders'],
    });
  });

  it('know a person by the address, and by the name where there is none', () => {
    expect(choiceKey(anna)).toBe('anna.ek@contoso.example');
    expect(choiceKey({ name: 'Anna Ek', address: '' })).toBe('Anna Ek');
  });
});
