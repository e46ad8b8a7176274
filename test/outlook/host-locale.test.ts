import { describe, expect, it } from '@jest/globals';
import { hostLocale } from '../../src/outlook/host-locale';

const at = (search: string, hash = '') => ({ search, hash }) as Location;
const keeping = (value: string | null) => () => ({ getItem: () => value }) as unknown as Storage;
const closed = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('the language of Outlook before office.js knows', () => {
  it.each([
    ['?_host_Info=Outlook$Web$16.01$sv-SE$telemetry$isDialog$$0', 'sv-SE'],
    ['?a=1&_host_Info=Outlook%24Win32%2416.02%24nb-NO', 'nb-NO'],
    ['?_host_Info=Outlook|Mac|16.02|de-DE|', 'de-DE'],
    ['?_host_Info=Outlook$Web$16.01$fr', 'fr'],
  ])('stands in the address %s', (search, locale) => {
    expect(hostLocale(at(search), keeping(null))).toBe(locale);
  });

  it('stands behind the hash where a page was opened so', () => {
    expect(hostLocale(at('', '#_host_Info=Outlook$Web$16.01$da-DK'), keeping(null))).toBe('da-DK');
  });

  it('is kept by office.js for pages that come after', () => {
    expect(hostLocale(at(''), keeping('Outlook|Web|16.01|es-ES|x'))).toBe('es-ES');
    expect(hostLocale(at('?x=1'), keeping('Outlook$Web$16.01$fi-FI'))).toBe('fi-FI');
  });

  it.each([
    '',
    '?_host_Info=',
    '?_host_Info=Outlook$Web',
    '?_host_Info=a$b$c$<script>',
    '?_host_Info=%E0%A4%A',
  ])('is not known from %p', (search) => {
    expect(hostLocale(at(search), keeping(null))).toBe('');
  });

  it('is not known where storage is out of bounds', () => {
    expect(hostLocale(at(''), closed)).toBe('');
  });
});
