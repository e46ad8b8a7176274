import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exportedJson } from '../../../tools/report/exported-json';

describe('a line of an export', () => {
  it('has the names of Graph in either letter case, at every depth', () => {
    const line =
      '{"Subject":"Prices","organizer":{"EmailAddress":{"Name":"Bo Berg"}},"Attendees":[{"Type":"required"}]}';
    expect(exportedJson(line)).toEqual({
      subject: 'Prices',
      organizer: { emailAddress: { name: 'Bo Berg' } },
      attendees: [{ type: 'required' }],
    });
  });

  it('has enumerations without their wrapping, and structures that came as strings opened', () => {
    const attendees = JSON.stringify([{ Type: "microsoft.graph.attendeeType'optional'" }]);
    expect(
      exportedJson(JSON.stringify({ attendees, sensitivity: "microsoft.graph.sensitivity'private'" })),
    ).toEqual({
      attendees: [{ type: 'optional' }],
      sensitivity: 'private',
    });
  });

  it('leaves text alone that only looks like a structure, and takes a broken structure for none', () => {
    expect(exportedJson('{"subject":"{\\"a\\":1}","start":"{broken"}')).toEqual({
      subject: '{"a":1}',
      start: undefined,
    });
  });

  it('leaves what Graph itself gives as it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,8}$/),
          fc.oneof(fc.integer(), fc.stringMatching(/^[a-z ]{0,9}$/), fc.array(fc.boolean())),
        ),
        (json) => {
          expect(exportedJson(JSON.stringify(json))).toEqual(JSON.parse(JSON.stringify(json)));
        },
      ),
    );
  });

  it.each([
    ['no JSON', '{"half":'],
    ['a list', '[1]'],
    ['a hundred thousand brackets', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('is null for %s', (_, line) => {
    expect(exportedJson(line)).toBeNull();
  });
});
