import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mailSubject } from '../../src/invite/mail-subject';

describe('the subject of a mail', () => {
  it.each([
    ['Re: Steel', 'Steel'],
    ['RE: FW: Sv: VB: Steel', 'Steel'],
    ['SV: [EXTERNAL] Re: Steel', 'Steel'],
    ['Re[2]: Steel', 'Steel'],
    ['Re (3): Steel', 'Steel'],
    ['AW: WG: Stahl', 'Stahl'],
    ['RÉP: TR: Acier', 'Acier'],
    ['RV: [EXTERNO] RE: Acero', 'Acero'],
    ['VS: VL: Teräs', 'Teräs'],
    ['SV: [EKSTERN] Stål', 'Stål'],
    ['RE：鋼鉄', '鋼鉄'],
    ['Fwd: Steel: what now?', 'Steel: what now?'],
    ['Steel', 'Steel'],
    ['Reform: a start', 'Reform: a start'],
    ['Svensk: prislista', 'Svensk: prislista'],
    ['Re:', ''],
    ['  ', ''],
    ['Re: Re: Re:', ''],
    ['Re: <b>Steel</b>', '<b>Steel</b>'],
  ])('%p is %p without what says that it is a reply', (subject, wanted) => {
    expect(mailSubject(subject)).toBe(wanted);
  });

  it('is one tidy line whatever a mail says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (subject) => {
        const said = mailSubject(subject);
        expect(said).toBe(said.trim());
        expect(said).not.toMatch(/\n/);
        expect(mailSubject(said).length).toBeLessThanOrEqual(said.length);
      }),
    );
  });

  it('takes no longer for a thousand prefixes', () => {
    expect(mailSubject(`${'Re: '.repeat(1_000)}Steel`)).toContain('Steel');
  });
});
