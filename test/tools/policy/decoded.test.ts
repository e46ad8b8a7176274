import { describe, expect, it } from '@jest/globals';
import { decoded } from '../../../tools/policy/decoded';

const text = '{ "words": { "empty": ["blixtmöte"] } }';
const utf16 = Buffer.from(text, 'utf16le');

describe('the text of a policy', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ])('is read from %s', (_, bytes) => expect(decoded(bytes)).toEqual({ text }));

  it.each([
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['UTF-16', utf16],
    ['UTF-16', Buffer.from(utf16).swap16()],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from([0x7b, 0, 0, 0])])],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('is not guessed from %s, which is named', (encoding, bytes) => {
    expect(decoded(bytes)).toEqual({ encoding: expect.stringContaining(encoding) });
  });

  it('may be nothing at all', () => expect(decoded(new Uint8Array())).toEqual({ text: '' }));
});
