import type { Fault } from '../../../sandbox/host/faults';
import { type DroppedWords, droppedWords } from '../../../sandbox/rewriting/drop-words';
import { plainText } from '../../../sandbox/rewriting/rewriting';
import { claimed, type Findings, typedGone, unsettled, wordsGone } from '../findings';
import type { Row } from '../row';
import type { Stage } from '../stage';
import {
  aFormWith,
  bodyOf,
  openedAgain,
  ownHtml,
  ownWords,
  page,
  press,
  type,
  typed,
  withAgenda,
} from './organizer';
import type { Surface } from './surface';

type Play = (stage: Stage, latency: number, fault: string) => Promise<Findings>;

const perCall = (...milliseconds: readonly number[]) => milliseconds.map((one) => `${one} ms a call`);

async function openOn(stage: Stage, body: string, latency: number): Promise<void> {
  await stage.start({ change: aFormWith(body), settings: { latency } });
  await stage.openPane(page);
  await stage.settled();
}

/** A paragraph every 40 ms, at the end of the body, until the pane is done. @returns what was typed. */
async function typeMeanwhile(stage: Stage): Promise<readonly string[]> {
  const paragraphs: string[] = [];
  const isDone = async () =>
    paragraphs.length > 30 && paragraphs.length % 10 === 0 && (await stage.shown()).busy.length === 0;
  while (paragraphs.length < 300 && !(await isDone())) {
    const words = `Typed meanwhile, paragraph ${paragraphs.length + 1}.`;
    await stage.typeIntoBody(`${await bodyOf(stage)}<p>${words}</p>`);
    paragraphs.push(words);
    await stage.wait(40);
  }
  return paragraphs;
}

/** What one call cannot know: the paragraphs that are typed while it is on its way. Told, or not more than those. */
async function typingMeanwhile(stage: Stage, latency: number): Promise<Findings> {
  await openOn(stage, withAgenda, latency);
  await type(stage);
  await stage.wait(1_000);
  if (!(await press(stage))) return ['there is no button to update the invite'];
  const paragraphs = await typeMeanwhile(stage);
  const after = await stage.settled();
  const body = plainText(await bodyOf(stage));
  const gone = paragraphs.filter((words) => !body.includes(words));
  const unknowable = Math.ceil(latency / 40) + 2;
  return [
    ...unsettled('after writing', after),
    ...(gone.length > unknowable
      ? [`${gone.length} of ${paragraphs.length} paragraphs typed meanwhile are gone`]
      : []),
    ...claimed(
      after,
      /Ready to send(?!,)/,
      typed.every((words) => body.includes(words)),
    ),
    ...wordsGone(await bodyOf(stage), ownWords),
  ];
}

/** The last field is left, and the pane closed 150 ms later. */
async function closedRightAfter(stage: Stage, latency: number): Promise<Findings> {
  await openOn(stage, ownHtml, latency);
  const words = await type(stage);
  await stage.pane().getByRole('textbox', { name: 'Next step', exact: true }).blur();
  await stage.wait(150);
  return words.length === typed.length ? openedAgain(stage, words) : ['the form is not there'];
}

/** The pane is gone in the middle of a sentence, no field left. */
async function closedInASentence(stage: Stage, _latency: number, fault: string): Promise<Findings> {
  await openOn(stage, ownHtml, 100);
  const words = await type(stage);
  await stage.wait(Number(/^\d+/.exec(fault)?.[0] ?? 0));
  return words.length === typed.length ? openedAgain(stage, words) : ['the form is not there'];
}

/** The pane is loaded anew in the middle of writing, after so many ms. */
async function reloaded(stage: Stage, latency: number): Promise<Findings> {
  const findings: string[] = [];
  await openOn(stage, withAgenda, latency);
  const words = await type(stage);
  await stage.wait(1_000);
  await press(stage);
  await stage.wait(latency * 2.5 + 60);
  findings.push(...(await openedAgain(stage, words)));
  return [...findings, ...wordsGone(await bodyOf(stage), ownWords)];
}

/** Two panes on one form: both are typed into, both write. */
async function twoPanes(stage: Stage, latency: number): Promise<Findings> {
  await openOn(stage, ownHtml, latency);
  await stage.openPane(page, 'other');
  await stage.settled('other');
  const words = await type(stage);
  await stage.wait(1_000);
  await press(stage);
  await type(stage, 'other');
  await press(stage, 'other');
  const after = [await stage.settled(), await stage.settled('other')] as const;
  const body = await bodyOf(stage);
  const blocks = body.match(/id="(?:x_)*syfte-agenda"/g)?.length ?? 0;
  return [
    ...after.flatMap((one) => unsettled('after writing', one)),
    ...(blocks > 1 ? [`${blocks} agendas stand in the invite`] : []),
    ...typedGone('after writing', words, [...after[0].values, plainText(body)]),
    ...wordsGone(body, ownWords),
  ];
}

/** Send is pressed while the pane writes: the gate answers once, and nothing in the body is lost. */
async function paneAndGate(stage: Stage, latency: number): Promise<Findings> {
  await stage.start({
    change: aFormWith(ownHtml),
    hasEvents: true,
    settings: { latency, runtime: 'kept', rewriting: 'classic' },
  });
  await stage.openPane(page);
  await stage.settled();
  await type(stage);
  await stage.wait(1_000);
  await press(stage);
  await stage.send();
  await stage.until(async () => {
    const { isOpen, alert } = await stage.state();
    return !isOpen || alert !== null;
  });
  const { log, form } = await stage.state();
  const count = (what: RegExp) => log.filter((line) => what.test(line.what)).length;
  const body = form?.body ?? stage.server.mailbox.get().mails[0]?.body ?? '';
  return [
    ...(count(/^event\.completed$/) === count(/^raises /) ? [] : ['an event was not completed exactly once']),
    ...wordsGone(body, ownWords),
  ];
}

/** A client that lacks what was typed last when it is asked for the body. */
async function readLate(stage: Stage, _latency: number, fault: string): Promise<Findings> {
  const readsLateBy = fault === '1 s' ? 1000 : 2000;
  await stage.start({ change: aFormWith(withAgenda), settings: { readsLateBy } });
  await stage.openPane(page);
  await stage.settled();
  await type(stage);
  const words = 'Typed right before, and read late.';
  await stage.wait(3_000);
  await stage.typeIntoBody(`${await bodyOf(stage)}<p>${words}</p>`);
  await press(stage);
  const after = await stage.settled();
  return [...unsettled('after writing', after), ...wordsGone(await bodyOf(stage), [...ownWords, words])];
}

/** A client that loses the organizer's own words when the body is replaced: told, and never ready to send. */
async function wordsDropped(stage: Stage, _latency: number, fault: string): Promise<Findings> {
  const links = '<p>Read <a href="https://contoso.example/list">the list</a> first</p>';
  const body = `${withAgenda}${links}`;
  await stage.start({ change: aFormWith(body), settings: { dropsWords: fault as DroppedWords } });
  await stage.openPane(page);
  await stage.settled();
  const words = await type(stage);
  await stage.wait(1_000);
  await press(stage);
  const after = await stage.settled();
  const gone = wordsGone(await bodyOf(stage), [...ownWords, 'the list']);
  const isTold = /lost|would have removed|could not be put back|gone|missing from/i.test(after.text);
  return [
    ...unsettled('after writing', after),
    ...(gone.length > 0 && /Ready to send(?!,)/.test(after.text)
      ? [...gone, 'says “Ready to send” all the same']
      : []),
    ...(gone.length > 0 && !isTold ? [...gone, 'nobody is told'] : []),
    ...typedGone('after writing', words, [...after.values, plainText(await bodyOf(stage))]),
  ];
}

/** No gate has named the form, and session data is refused from the opening on: the pane is closed in the middle of a sentence. */
async function unnamedForm(stage: Stage, _latency: number, fault: string): Promise<Findings> {
  const settings = { fault: fault as Fault, faultyCall: 'sessionData.setAsync' };
  await stage.start({ change: aFormWith(ownHtml), settings });
  await stage.openPane(page);
  await stage.settled();
  const words = await type(stage);
  return words.length === typed.length ? openedAgain(stage, words) : ['the form is not there'];
}

const plays: Readonly<Record<string, readonly [ways: readonly string[], play: Play]>> = {
  'paragraphs typed every 40 ms while an update runs': [perCall(0, 50, 300, 1000), typingMeanwhile],
  'closed 150 ms after the field was left': [perCall(0, 100, 500, 1000, 2000), closedRightAfter],
  'closed in the middle of a sentence': [
    ['10 ms after the last key', '150 ms after the last key'],
    closedInASentence,
  ],
  'loaded anew while it writes': [perCall(0, 100, 300, 1000), reloaded],
  'two panes at once': [perCall(0, 100, 1000), twoPanes],
  'Send while the pane writes': [perCall(0, 100, 300), paneAndGate],
  'session data refused, and no name for the form': [['fail', 'throw', 'hang', 'ignore'], unnamedForm],
  'the body is read late': [['1 s', '2 s'], readLate],
  'words are lost when the body is replaced': [droppedWords, wordsDropped],
};

const latencyOf = (row: Row | null) => Number(/^(\d+) ms/.exec(row?.fault ?? '')?.[1] ?? 0);

export const meanwhile: Surface = {
  name: 'organizer, meanwhile',
  happenings: Object.fromEntries(Object.entries(plays).map(([name, [ways]]) => [name, ways])),
  async play(stage, row) {
    const [, play = closedRightAfter] = plays[row?.call.name ?? ''] ?? [];
    return row ? play(stage, latencyOf(row), row.fault) : [];
  },
};
