import { describe, expect, it } from '@jest/globals';
import { help } from '../../../tools/configure/help';
import { readOptions } from '../../../tools/configure/options';

const least = ['--host', 'https://agenda.contoso.example', '--out', 'site'];
const clientId = '11111111-2222-4333-8444-555555555555';

const mistakesOf = (...argv: readonly string[]) => {
  const understood = readOptions(argv);
  return understood.kind === 'mistakes' ? understood.mistakes : understood.kind;
};

const optionsOf = (...argv: readonly string[]) => {
  const understood = readOptions(argv);
  if (understood.kind !== 'options') throw new Error(JSON.stringify(understood));
  return understood.options;
};

describe('the options of configure', () => {
  it('are host and folder at least; the rest has a value that suits', () => {
    expect(optionsOf(...least)).toEqual({
      origin: 'https://agenda.contoso.example',
      clientId: null,
      tenant: 'organizations',
      cloud: 'global',
      policy: null,
      sendMode: null,
      languages: ['en', 'da', 'de', 'es', 'fi', 'fr', 'nb', 'sv'],
      id: null,
      previous: null,
      supportUrl: null,
      release: null,
      out: 'site',
      sourceMaps: false,
      dryRun: false,
    });
  });

  it.each([
    ['a slash at the end of the host', ['--host', 'https://agenda.contoso.example/']],
    ['a host in capitals', ['--host', 'https://Agenda.Contoso.Example']],
    ['the port that https has anyway', ['--host', 'https://agenda.contoso.example:443']],
    ['an equals sign', ['--host=https://agenda.contoso.example']],
  ])('take %s', (_, host) => {
    expect(optionsOf(...host, '--out', 'site').origin).toBe('https://agenda.contoso.example');
  });

  it.each([
    'https://localhost',
    'https://10.0.0.5',
    'https://[::1]',
    'https://xn--mte-sna.example',
    'https://a-b.c1.example',
  ])('take %s, which a host can be called', (host) =>
    expect(optionsOf('--host', host, '--out', 'x').origin).toBe(host),
  );

  it('keep a port of its own', () => {
    expect(optionsOf('--host', 'https://localhost:8443', '--out', 'x').origin).toBe('https://localhost:8443');
  });

  it.each([
    ['softblock', 'SoftBlock'],
    ['Block', 'Block'],
    ['PROMPTUSER', 'PromptUser'],
  ])('know the send mode %s', (typed, meant) => {
    expect(optionsOf(...least, '--send-mode', typed).sendMode).toBe(meant);
  });

  it('are all read', () => {
    const more = `--client-id ${clientId.toUpperCase()} --tenant Contoso.example --cloud china --policy p.json --languages sv --id ${clientId} --previous m.xml --support-url https://help.contoso.example --release r.zip --source-maps --dry-run`;
    expect(optionsOf(...least, ...more.split(' '))).toMatchObject({
      clientId,
      tenant: 'contoso.example',
      cloud: 'china',
      policy: 'p.json',
      languages: ['sv'],
      id: clientId,
      previous: 'm.xml',
      supportUrl: 'https://help.contoso.example',
      release: 'r.zip',
      sourceMaps: true,
      dryRun: true,
    });
  });

  it('are explained whenever somebody asks, whatever else was typed', () => {
    expect(readOptions(['--nonsense', '--help'])).toEqual({ kind: 'help' });
  });

  it('are all in the help', () => {
    const names = ['--host', '--out', '--client-id', '--tenant', '--cloud', '--policy', '--send-mode'];
    const more = [
      '--languages',
      '--id',
      '--previous',
      '--support-url',
      '--release',
      '--source-maps',
      '--dry-run',
    ];
    expect([...names, ...more, '--help'].filter((name) => !help.includes(`  ${name} `))).toEqual([]);
  });
});

describe('a mistake in the options', () => {
  it.each([
    ['no host', ['--out', 'x'], '--host is missing'],
    ['no folder', least.slice(0, 2), '--out is missing'],
    ['a host without TLS', ['--host', 'http://a.example', '--out', 'x'], 'has no TLS'],
    ['a host that is a name', ['--host', 'agenda.contoso.example', '--out', 'x'], 'is no address'],
    ['a host with a path', ['--host', 'https://a.example/syfte', '--out', 'x'], 'more in it than a host'],
    ['a host with a question', ['--host', 'https://a.example/?a', '--out', 'x'], 'more in it than a host'],
    ['a host with a password', ['--host', 'https://a:b@a.example', '--out', 'x'], 'more in it than a host'],
    ['a host without a value', ['--host', '--out', 'x'], '--host needs a value'],
    ['a folder without a value', [...least.slice(0, 2), '--out'], '--out needs a value'],
    ['an empty value', [...least, '--policy='], '--policy needs a value'],
    ['an unknown option', [...least, '--hots', 'x'], '--hots is no option'],
    ['a word by itself', [...least, 'site'], 'site is no option'],
    ['an option twice', [...least, '--out', 'y'], '--out is there twice'],
    ['a client id that is none', [...least, '--client-id', 'syfte'], '--client-id syfte is no id'],
    ['an id that is none', [...least, '--id', '{1}'], '--id {1} is no id'],
    ['an unknown cloud', [...least, '--cloud', 'mars'], 'global, gcc, us-gov-high, us-gov-dod or china'],
    ['a cloud called as what every object has', [...least, '--cloud', 'constructor'], '--cloud constructor'],
    ['a send mode called so', [...least, '--send-mode', 'toString'], '--send-mode toString'],
    ['a language called so', [...least, '--languages', '__proto__'], 'nb and sv'],
    ...[
      'https://a;b.example',
      'https://a"b.example',
      'https://-a.example',
      'https://a..example',
      `https://${'a'.repeat(64)}.example`,
      'https://a_b.example',
    ].map(
      (host) =>
        [
          `a host that no host is called: ${host}`,
          ['--host', host, '--out', 'x'],
          'has no name of a host',
        ] as const,
    ),
    [
      'a tenant with a label too long',
      [...least, '--client-id', clientId, '--tenant', `${'a'.repeat(64)}.example`],
      'neither a tenant id',
    ],
    ['an unknown send mode', [...least, '--send-mode', 'hard'], 'softblock, block or promptuser'],
    ['an unknown language', [...least, '--languages', 'en,is'], 'nb and sv'],
    [
      'a tenant that is none',
      [...least, '--client-id', clientId, '--tenant', 'my tenant'],
      'neither a tenant id',
    ],
    ['a tenant without a client', [...least, '--tenant', 'contoso.example'], 'without --client-id'],
    ['a support address without TLS', [...least, '--support-url', 'http://a.example'], 'is no https address'],
    ['a value for an option that has none', [...least, '--dry-run=yes'], '--dry-run=yes is no option'],
  ])('is told: %s', (_, argv, told) => {
    expect(mistakesOf(...argv)).toEqual([expect.stringContaining(told)]);
  });

  it('does not hide another one', () => {
    expect(mistakesOf('--cloud', 'mars', '--send-mode', 'hard')).toHaveLength(4);
  });
});
