import { describe, expect, it } from '@jest/globals';
import { help, readDoctorOptions } from '../../../tools/doctor/options';

const site = 'https://agenda.contoso.example';

describe('the options of the doctor', () => {
  it('are a site at least', () => {
    expect(readDoctorOptions([`${site}/`])).toEqual({
      kind: 'options',
      options: {
        origin: site,
        manifest: null,
        site: null,
        ca: null,
        connect: null,
        plain: null,
        certificateDays: 21,
        failOn: 'error',
        json: false,
      },
    });
  });

  it('are all read, before and after the site', () => {
    const argv = [
      ...['--json', '--manifest', 'm.xml', site, '--ca=root.pem', '--connect', '127.0.0.1:8443'],
      ...['--site', 'contoso/site', '--plain', '[::1]:8080', '--certificate-days', '30', '--fail-on=warning'],
    ];
    expect(readDoctorOptions(argv)).toEqual({
      kind: 'options',
      options: {
        origin: site,
        manifest: 'm.xml',
        site: 'contoso/site',
        ca: 'root.pem',
        connect: '127.0.0.1:8443',
        plain: '[::1]:8080',
        certificateDays: 30,
        failOn: 'warning',
        json: true,
      },
    });
  });

  it('are explained when somebody asks', () => {
    expect(readDoctorOptions(['--help'])).toEqual({ kind: 'help' });
    const names = ['--manifest', '--site', '--ca', '--connect', '--plain', '--certificate-days', '--fail-on'];
    for (const name of [...names, '--json', '--help']) expect(help).toContain(`  ${name} `);
  });

  it.each([
    ['no site', [], 'Which site?'],
    ['a site without TLS', ['http://a.example'], 'is no https address'],
    ['a page', ['https://a.example/organizer.html'], 'has a path'],
    ['two sites', [site, 'https://b.example'], 'One site at a time'],
    ['an unknown option', [site, '--verbose'], '--verbose is no option'],
    ['an option without its value', [site, '--manifest'], '--manifest needs a value'],
    ['a value that is an option', [site, '--ca', '--json'], '--ca needs a value'],
    ['a host that no host is called', ['https://a;b.example'], 'has no name of a host in it'],
    ['a port that is none', [site, '--connect', '127.0.0.1:70000'], 'is no HOST:PORT'],
    ['an address that is none', [site, '--plain', 'a b:80'], 'is no HOST:PORT'],
    ['days that are no number', [site, '--certificate-days', 'soon'], 'is no number of days'],
    ['a level that nobody knows', [site, '--fail-on', 'toString'], 'it is error or warning'],
    ['an address without a port', [site, '--connect', '127.0.0.1'], 'is no HOST:PORT'],
  ])('are told when they are wrong: %s', (_, argv, told) => {
    const asked = readDoctorOptions(argv);
    expect(asked.kind === 'mistakes' && asked.mistakes[0]).toContain(told);
  });
});
