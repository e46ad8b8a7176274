import { describe, expect, it } from '@jest/globals';
import { help, readDoctorOptions } from '../../../tools/doctor/options';

const site = 'https://agenda.contoso.example';

describe('the options of the doctor', () => {
  it('are a site at least', () => {
    expect(readDoctorOptions([`${site}/`])).toEqual({
      kind: 'options',
      options: { origin: site, manifest: null, ca: null, connect: null, json: false },
    });
  });

  it('are all read, before and after the site', () => {
    const argv = ['--json', '--manifest', 'm.xml', site, '--ca=root.pem', '--connect', '127.0.0.1:8443'];
    expect(readDoctorOptions(argv)).toEqual({
      kind: 'options',
      options: { origin: site, manifest: 'm.xml', ca: 'root.pem', connect: '127.0.0.1:8443', json: true },
    });
  });

  it('are explained when somebody asks', () => {
    expect(readDoctorOptions(['--help'])).toEqual({ kind: 'help' });
    for (const name of ['--manifest', '--ca', '--connect', '--json', '--help'])
      expect(help).toContain(`  ${name} `);
  });

  it.each([
    ['no site', [], 'Which site?'],
    ['a site without TLS', ['http://a.example'], 'is no https address'],
    ['a page', ['https://a.example/organizer.html'], 'has a path'],
    ['two sites', [site, 'https://b.example'], 'One site at a time'],
    ['an unknown option', [site, '--verbose'], '--verbose is no option'],
    ['an option without its value', [site, '--manifest'], '--manifest needs a value'],
    ['a value that is an option', [site, '--ca', '--json'], '--ca needs a value'],
    ['an address without a port', [site, '--connect', '127.0.0.1'], 'is no HOST:PORT'],
  ])('are told when they are wrong: %s', (_, argv, told) => {
    const asked = readDoctorOptions(argv);
    expect(asked.kind === 'mistakes' && asked.mistakes[0]).toContain(told);
  });
});
