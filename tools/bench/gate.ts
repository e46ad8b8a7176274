import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import '../../src/agenda/placeholder-words/all-languages';
import type { Person } from '../../src/agenda/agenda';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { defaultPolicy } from '../../src/policy/policy';
import { verdict } from '../../src/rules/verdict';
import { bo, cecilia } from '../../test/builders/a-person';
import { anAgenda, aReason } from '../../test/builders/an-agenda';
import { anInvite } from '../../test/builders/an-invite';
import { openedWith } from '../../test/builders/an-opening';
import { type FakeItem, officeRecipient } from '../../test/builders/fake-office';
import { median } from './median';
import { send } from './send';

const latency = 100;
const runs = 20;

const complete = anAgenda();
const invited = { required: [bo, cecilia].map(({ name }) => officeRecipient(name)) };
const openedEmpty = openedWith();
const openedWithPeople = openedWith({ others: 2, hasId: true });

/** The invites that are timed, and what each is compared with. */
const invites: readonly { readonly name: string; readonly item: Partial<FakeItem> }[] = [
  { name: 'stop, nothing answered', item: { ...invited, body: '<p>Hello</p>', session: openedEmpty } },
  {
    name: 'ask, opened with people on it',
    item: { ...invited, id: 'AAMk=', body: '<p>Hello</p>', session: openedWithPeople },
  },
  {
    name: 'allow, all answered',
    item: { ...invited, body: renderBlock(complete, 'en'), session: openedEmpty },
  },
  { name: 'allow, nobody else invited', item: { required: [], body: '<p>Dentist</p>' } },
];

const crowd: readonly Person[] = Array.from({ length: 500 }, (_, at) => ({
  name: `Person Number${at}`,
  address: `person${at}@contoso.example`,
}));

/** Bodies of 1,000,000 characters, the most that Outlook takes: ordinary text, a block at the very end of the search, and hostile ones. */
function longBodies(): readonly {
  readonly name: string;
  readonly body: string;
  readonly people?: readonly Person[];
}[] {
  const fill = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000);
  const paragraph = '<p class="MsoNormal">Prices for the Nordics, once more&nbsp;<o:p></o:p></p>\n';
  const block = renderBlock(complete, 'en');
  const reasons = crowd.map((person, at) => aReason(person, `Knows the price of article ${at}`));
  const ofCrowd = renderBlock({ ...complete, reasons }, 'en');
  return [
    {
      name: '500 people in a block above',
      body: ofCrowd + fill(paragraph).slice(ofCrowd.length),
      people: crowd,
    },
    {
      name: '500 people in a block below',
      body: fill(paragraph).slice(ofCrowd.length) + ofCrowd,
      people: crowd,
    },
    { name: 'paragraphs, no block', body: fill(paragraph) },
    { name: 'a block above paragraphs', body: block + fill(paragraph).slice(block.length) },
    { name: 'a block below paragraphs', body: fill(paragraph).slice(0, 1_000_000 - block.length) + block },
    { name: 'only <', body: fill('<') },
    { name: 'nested divs that never close', body: fill('<div>') },
    { name: 'ids that end like the block’s', body: fill('<div id="x_syfte-agenda">') },
    { name: 'quotes that never close', body: fill('<a href="') },
  ];
}

/** As many as a list may hold, all called the same, and a block that names hundreds of others by that name. */
function namesakes(): { readonly body: string; readonly people: readonly Person[] } {
  const bos = (domain: string, length: number): readonly Person[] =>
    Array.from({ length }, (_, at) => ({ name: 'Bo Berg', address: `bo${at}@${domain}.example` }));
  const reasons = bos('fabrikam', 600).map((person, at) =>
    aReason(person, `Knows the price of article ${at}`),
  );
  return { body: renderBlock({ ...complete, reasons }, 'en'), people: bos('contoso', 5_000) };
}

function ownTime(body: string, people: readonly Person[] = [bo, cecilia]): number {
  const invite = anInvite({ attendees: people.map((person) => ({ ...person, kind: 'person' as const })) });
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    verdict(invite, parseBody(body).block?.agenda ?? null, defaultPolicy);
    return performance.now() - start;
  });
  return median(times);
}

/** Processes of their own: an engine works out an expression once, and classic Outlook begins with a new one at each Send. */
const firstRuns = 7;

/** Ms of the processor in an engine that has run nothing of the gate yet: from loading it to its answer, with calls that take no time. */
function firstSend(): number {
  const args = ['--import', 'tsx', join(__dirname, 'first-send.ts')];
  const first = () => Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  return median(Array.from({ length: firstRuns }, first));
}

/** Prints size, answer times and calls in flight of the gate as built in dist/. */
export async function benchGate(print: (line: string) => void = console.log): Promise<void> {
  const code = readFileSync(join(resolve(__dirname, '../..'), 'dist', 'gate.js'), 'utf8');
  print(`The gate; medians of ${runs} sends, of ${firstRuns} first ones, and of 5 decisions`);
  print(
    `  gate.js: ${code.length} bytes, ${gzipSync(code, { level: 9 }).length} gzip (at most ${73 * 1024})`,
  );
  for (const { name, item } of invites) {
    const sends = [];
    for (let run = 0; run < runs; run += 1) sends.push(await send(code, item, latency));
    const most = Math.max(...sends.map(({ inFlight }) => inFlight));
    const ms = median(sends.map((each) => each.ms));
    print(
      `  ${name}, each Office call ${latency} ms: ${ms.toFixed(0)} ms (at most 250), ${most} calls in flight (at most 3)`,
    );
  }
  print(`  allow, all answered, first of all in a new engine: ${firstSend().toFixed(0)} ms of the processor`);
  const { body: ofNamesakes, people: bos } = namesakes();
  print(
    `  5,000 namesakes, 600 reasons: decided in ${ownTime(ofNamesakes, bos).toFixed(0)} ms of our own (at most 250)`,
  );
  for (const { name, body, people } of longBodies()) {
    print(
      `  1,000,000 characters, ${name}: decided in ${ownTime(body, people).toFixed(0)} ms of our own (at most 100)`,
    );
  }
}
