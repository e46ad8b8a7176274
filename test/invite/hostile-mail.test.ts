import { describe, expect, it } from '@jest/globals';
import { canonicalAddress, canonicalLine } from '../../src/agenda/canonical';
import { addressed, encoded, startOfMail } from '../../src/invite/mail-link';
import { addressIn, mailtoOf } from '../../src/invite/mailto';
import { corpusMissing, corpusStrings } from '../builders/corpus';
import { hostileStrings } from '../fixtures/hostile-strings';

const fromCorpus = corpusStrings();
if (fromCorpus.length === 0) console.log(corpusMissing);
const all = [...hostileStrings, ...fromCorpus];

/** Blanks fold, and half a character is none. */
const bare = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd').replace(/\s+/g, '');

describe('a mail with hostile strings in it', () => {
  it('has them in its subject, and no line or field of their own', () => {
    for (const subject of all) {
      const { searchParams, protocol } = new URL(startOfMail('bo.berg@contoso.example', subject));
      expect(protocol).toBe('mailto:');
      expect([...searchParams.keys()]).toEqual(['subject', 'body']);
      const said = searchParams.get('subject') ?? '';
      expect(said).not.toMatch(/[\r\n]/);
      const cut = said.replace(/…$/, '');
      expect(bare(canonicalLine(subject)).startsWith(bare(cut).slice(0, -1))).toBe(true);
    }
  });

  it('has them in its text, as they were written', () => {
    for (const text of all) {
      const url = new URL(`${startOfMail('bo.berg@contoso.example', 'Agenda')}${encoded(text)}`);
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(bare(url.searchParams.get('body') ?? '')).toBe(bare(text));
    }
  });

  it('goes to no address of their making', () => {
    for (const text of all) {
      const address = `${text}@fabrikam.example`;
      const { addresses } = addressed([{ name: text, address }]);
      const link = `mailto:${addresses}?subject=x`;
      expect([...new URL(link).searchParams.keys()]).toEqual(['subject']);
      expect(addresses).not.toMatch(/[;,?&\s"<>]/);
      if (canonicalAddress(address) !== '') expect(addressIn(mailtoOf(address))).not.toBeNull();
    }
  });
});
