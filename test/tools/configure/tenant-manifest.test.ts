import { describe, expect, it } from '@jest/globals';
import { type ManifestWishes, originIn, tenantManifest } from '../../../tools/configure/tenant-manifest';
import { all, attribute, child, parseManifest, text } from '../../../tools/manifest/read-manifest';
import { manifestComplaints } from '../../../tools/manifest/rules/every-rule';
import { againstSchema, skippedBecause } from '../../manifest/against-schema';
import { manifestText } from '../../manifest/the-manifest';

const wishes: ManifestWishes = {
  origin: 'https://agenda.contoso.example',
  id: '11111111-2222-4333-8444-555555555555',
  version: null,
  sendMode: null,
  languages: ['en', 'da', 'de', 'es', 'fi', 'fr', 'nb', 'sv'],
  supportUrl: null,
};

const variants: readonly (readonly [string, Partial<ManifestWishes>])[] = [
  ['as released', {}],
  ['with a port', { origin: 'https://localhost:8443' }],
  ['that blocks', { sendMode: 'Block' }],
  ['that asks', { sendMode: 'PromptUser' }],
  ['in English alone', { languages: ['en'] }],
  ['in Swedish alone', { languages: ['sv'] }],
  ['in Swedish first', { languages: ['sv', 'en'] }],
  ['with an address for help', { supportUrl: 'https://help.contoso.example/?a=1&b=2' }],
  ['of another version', { version: '3.2.1.7' }],
];

describe('a tenant’s manifest', () => {
  it.each(variants)('is one that Outlook reads: %s', (_, some) => {
    expect(manifestComplaints(tenantManifest(manifestText, { ...wishes, ...some }))).toEqual([]);
  });

  // As in test/manifest/schema.test.ts.
  const test = skippedBecause === '' ? it : it.skip;
  test.each(variants)(`agrees with the schema: %s${skippedBecause}`, (_, some) => {
    expect(againstSchema(tenantManifest(manifestText, { ...wishes, ...some }))).toEqual({ status: 0 });
  });

  it('names its own host everywhere, and no other', () => {
    const manifest = tenantManifest(manifestText, wishes);
    expect(manifest).not.toContain('localhost');
    const hosts = [...manifest.matchAll(/https:\/\/[^/"<]+/g)].map(([host]) => host);
    expect(new Set(hosts)).toEqual(new Set([wishes.origin]));
    expect(hosts).toHaveLength([...manifestText.matchAll(/https:\/\/localhost:3000/g)].length);
  });

  it('moves other domains that are its own host too', () => {
    const withDomain = manifestText.replace(
      '<Hosts>',
      '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>',
    );
    expect(tenantManifest(withDomain, wishes)).toContain(`<AppDomain>${wishes.origin}</AppDomain>`);
  });

  it('keeps everything that is not named, byte for byte', () => {
    const back = tenantManifest(manifestText, wishes)
      .replaceAll(wishes.origin, originIn(manifestText))
      .replace(wishes.id, text(child(parseManifest(manifestText), 'Id')));
    expect(back).toBe(manifestText.replace(/[ \t]*<!--[\s\S]*?-->[ \t]*\n?/g, ''));
  });

  it('has the id, the version and the send mode that are wanted', () => {
    const manifest = tenantManifest(manifestText, { ...wishes, version: '3.2.1.7', sendMode: 'Block' });
    const app = parseManifest(manifest);
    expect(text(child(app, 'Id'))).toBe(wishes.id);
    expect(text(child(app, 'Version'))).toBe('3.2.1.7');
    expect(
      all(app, 'LaunchEvent')
        .map((event) => attribute(event, 'SendMode'))
        .filter(Boolean),
    ).toEqual(['Block']);
  });

  it('speaks Swedish to everyone where that is wanted', () => {
    const app = parseManifest(tenantManifest(manifestText, { ...wishes, languages: ['sv'] }));
    expect(text(child(app, 'DefaultLocale'))).toBe('sv-SE');
    expect(attribute(child(app, 'Description'), 'DefaultValue')).toMatch(/^Ingen mötesinbjudan/);
    expect(all(app, 'Override').filter((one) => attribute(one, 'Locale') !== '')).toEqual([]);
  });

  it('falls back to Swedish and still knows English where that is wanted', () => {
    const app = parseManifest(tenantManifest(manifestText, { ...wishes, languages: ['sv', 'en'] }));
    const [override] = all(child(app, 'Description') ?? app, 'Override');
    expect(attribute(override, 'Locale')).toBe('en-US');
    expect(attribute(override, 'Value')).toMatch(/^No meeting invite/);
  });

  it('has the address for help in its place, escaped', () => {
    const supportUrl = 'https://help.contoso.example/?a=1&b="2"';
    const app = parseManifest(tenantManifest(manifestText, { ...wishes, supportUrl }));
    expect(attribute(child(app, 'SupportUrl'), 'DefaultValue')).toBe(supportUrl);
  });
});
