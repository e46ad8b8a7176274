import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../src/invite/render-block';
import { defaultPolicy } from '../../src/policy/policy';
import { packsIn } from '../../tools/stamp/gate-packs';
import { readGateStamp, stampGate } from '../../tools/stamp/stamp-gate';
import { bo } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason } from '../builders/an-agenda';
import { aLaunchEvent, type FakeItem, FakeOffice } from '../builders/fake-office';

/** gate.js as it ships, in what classic Outlook gives it: an engine without a page. */
const dist = resolve(__dirname, '../../dist');
const code = readFileSync(join(dist, 'gate.js'), 'utf8');

/** What a page has and classic Outlook's engine has not: `window` exists there, without a location. */
const ofAPage = [
  'window',
  'self',
  'document',
  'location',
  'navigator',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'OfficeRuntime'];
const ofAModule = ['require', 'module', 'process', 'importScripts'];

/** Runs gate.js in a context that holds only Office, timers and a console; `touched` lists what else it looked for. */
function run(item: Partial<FakeItem>, gateJs = code, locale = 'en-US') {
  const office = new FakeOffice(item, { latency: 1, locale });
  const touched: string[] = [];
  const context = createContext({ Office: office.office(), setTimeout, clearTimeout, console });
  for (const name of [...ofAPage, ...storage, ...ofAModule]) {
    Object.defineProperty(context, name, {
      get: () => {
        touched.push(name);
        return undefined;
      },
    });
  }
  runInContext(gateJs, context, { filename: 'gate.js' });
  return { office, touched };
}

async function launched(office: FakeOffice, name: string) {
  let answer: object | undefined;
  await new Promise<void>((completed) => {
    const event = aLaunchEvent((given) => {
      answer = given;
      completed();
    });
    office.handlers.get(name)?.(event);
  });
  // Made by another realm: as plain data of this one.
  return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
}

describe('gate.js without a page', () => {
  it('associates its handlers at once, under the names of the manifest', () => {
    expect([...run({}).office.handlers.keys()].sort()).toEqual([
      'onAppointmentAttendeesChanged',
      'onAppointmentOrganizer',
      'onAppointmentSend',
    ]);
  });

  it('stops an empty invite', async () => {
    const { office, touched } = run({});
    expect(await launched(office, 'onAppointmentSend')).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringContaining('Bo Berg'),
      commandId: 'SyfteOrganizerPane',
    });
    expect(touched).toEqual([]);
  });

  it('allows a complete one', async () => {
    const agenda = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });
    const { office, touched } = run({ body: `<html><body>${renderBlock(agenda, 'en')}</body></html>` });
    expect(await launched(office, 'onAppointmentSend')).toEqual({ allowEvent: true });
    expect(touched).toEqual([]);
  });

  it('notes an opening and shows a notice', async () => {
    const { office, touched } = run({});
    await launched(office, 'onAppointmentOrganizer');
    await launched(office, 'onAppointmentAttendeesChanged');
    expect(Object.keys(office.item.session ?? {})).toEqual(['syfte.opened', 'syfte.agenda']);
    expect(Object.keys(office.item.notices)).toEqual(['syfte.agenda']);
    expect(touched).toEqual([]);
  });
});

describe('gate.js with a policy stamped into it', () => {
  it('follows that policy', async () => {
    const asks = run({}, stampGate(code, aPolicy({ strictness: 'ask', required: { reasons: false } })));
    const answer = await launched(asks.office, 'onAppointmentSend');
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(answer.errorMessage).not.toMatch('Bo Berg');
    const exempts = run(
      { subject: 'Lunch' },
      stampGate(code, aPolicy({ exempt: { subjects: ['^lunch\\b'] } })),
    );
    expect(await launched(exempts.office, 'onAppointmentSend')).toEqual({ allowEvent: true });
    expect([...asks.touched, ...exempts.touched]).toEqual([]);
  });

  it('is the same as unstamped under the default policy', async () => {
    expect(readGateStamp(code)).toBeNull();
    const [bare, stamped] = [run({}), run({}, stampGate(code, defaultPolicy))];
    expect(await launched(stamped.office, 'onAppointmentSend')).toEqual(
      await launched(bare.office, 'onAppointmentSend'),
    );
  });

  it('differs from it in the stamp alone', () => {
    const stamped = stampGate(code, aPolicy({ existing: 'stop' }));
    expect(stampGate(stamped, defaultPolicy)).toBe(stampGate(code, defaultPolicy));
    const changed = stamped.length - code.length;
    const at = code.indexOf('{"syfteGateRules":null}');
    expect(stamped.slice(0, at)).toBe(code.slice(0, at));
    expect(stamped.slice(at + changed + 23)).toBe(code.slice(at + 23));
  });
});

describe('gate.js as a file', () => {
  it('is one script that imports nothing', () => {
    expect(code).not.toMatch(/\bimport\s*\(|\bimport\s+[\w{*]|\bexport\s|__webpack_require__\.e\b/);
  });

  it('has no way to write to a body', () => {
    expect(code).not.toMatch(
      /body\.(setAsync|prependAsync)|setSelectedDataAsync|appendOnSendAsync|saveAsync/,
    );
  });

  it('is made of our own files', () => {
    const { sources } = JSON.parse(readFileSync(join(dist, 'gate.js.map'), 'utf8')) as {
      readonly sources: readonly string[];
    };
    const files = sources.map((source) => source.replace(/^webpack:\/\/[^/]*\//, ''));
    expect(files).toEqual(expect.arrayContaining(['./src/rules/verdict.ts', './src/invite/find-blocks.ts']));
    expect(files.filter((file) => !/^(?:\.\/src\/|webpack\/)/.test(file))).toEqual([]);
  });

  it.each([
    [37, ['en']],
    [40, ['en', 'sv']],
    [74, ['en', 'da', 'de', 'es', 'fi', 'fr', 'nb', 'sv']],
  ] as const)('is at most %d KB as it travels, with %j', (most, languages) => {
    const stamped = stampGate(code, aPolicy({ languages }));
    const bytes = gzipSync(stamped, { level: 9 }).length;
    console.info(`gate.js with ${languages.join(', ')}: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(most * 1024);
  });

  it('brings the packs of all languages but English, which is in it', () => {
    expect(packsIn(code)).toEqual(['da', 'de', 'es', 'fi', 'fr', 'nb', 'sv']);
  });

  it.each([
    ['de-DE', ['de', 'en'], 'Agenda ausfüllen'],
    ['fi-FI', ['en', 'fi'], 'Täytä asialista'],
    ['de-DE', ['en', 'fi'], 'Fill in agenda'],
  ] as const)('in %s it speaks one of %j: %s', async (locale, languages, button) => {
    const stamped = stampGate(code, aPolicy({ languages }));
    const { office } = run({}, stamped, locale);
    expect(await launched(office, 'onAppointmentSend')).toMatchObject({
      allowEvent: false,
      cancelLabel: button,
    });
  });
});
