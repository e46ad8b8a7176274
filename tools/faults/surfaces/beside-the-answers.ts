import { contactOf } from '../../../sandbox/mailbox/directory';
import { defaultPolicy } from '../../../src/policy/policy';
import { OrganizerPane } from '../../../test/e2e/driver/organizer-pane';
import { aMeetingWasHeld, lastSales, teamsHasKept } from '../../../test/e2e/driver/past-meetings';
import { claimed, type Findings, typedGone, unsettled, wordsGone } from '../findings';
import type { Call } from '../row';
import { actionTimeout, type Shown, type Stage } from '../stage';
import { eventsEnded } from './gate';
import { aFormWith, openedAgain, ownHtml, ownWords, page, type } from './organizer';
import type { Surface } from './surface';

/**
 * Presses the one button of this name. @returns what is shown when that is over, or null without such a button. `end`: what is said then, where
 * nothing says that it is going on.
 */
export async function pressOne(stage: Stage, name: RegExp, end = /^/): Promise<Shown | null> {
  const button = stage.pane().getByRole('button', { name });
  if (!(await stage.until(async () => (await button.count()) === 1, 5_000))) return null;
  await button.click(actionTimeout);
  await stage.until(async () => end.test((await stage.shown()).text), 90_000);
  return stage.settled();
}

export async function openedInvite(stage: Stage, change: Parameters<Stage['start']>[0]['change'] = {}) {
  await stage.start({ change: { ...aFormWith(ownHtml), ...change }, hasEvents: true });
  await eventsEnded(stage);
}

async function minutesNow(stage: Stage): Promise<number> {
  const { form } = await stage.state();
  return form ? (form.end - form.start) / 60_000 : 0;
}

/** Says that a meeting takes so long, and it does not. */
function misstated({ text }: Shown, minutes: number): Findings {
  const said = /meeting (?:now takes|takes) (\d+) minutes(?: instead| again)/.exec(text);
  return said && Number(said[1]) !== minutes ? [`says “${said[0]}”, and it takes ${minutes}`] : [];
}

/** "Use n minutes", and Undo. */
export const shorterTime: Surface = {
  name: 'organizer, shorter time',
  // What else is read is read the same way elsewhere, and has met its faults there.
  isMet: (part, { name }) =>
    (part === 'using' && /^(?:start|end|recurrence|isAllDayEvent|sessionData)\./.test(name)) ||
    (part === 'undoing' && /^end\./.test(name)),
  async play(stage, row) {
    await openedInvite(stage);
    const { form } = await stage.state();
    await stage.openPane(page);
    await stage.settled();
    const words = await type(stage);
    await stage.wait(1_000);
    await stage.phase('using');
    const used = await pressOne(stage, /^Use \d+ minutes$/);
    const after = await minutesNow(stage);
    await stage.phase('undoing');
    const undone = used && (await pressOne(stage, /^Undo$/));
    await stage.note();
    const end = await minutesNow(stage);
    const isSame = (await stage.state()).form?.start === form?.start;
    return [
      ...(used
        ? [...unsettled('after using it', used), ...misstated(used, after)]
        : ['no shorter time is offered']),
      ...(undone ? [...unsettled('after Undo', undone), ...misstated(undone, end)] : []),
      ...(row === null && (after !== 50 || end !== 60) ? [`it took ${after} minutes, then ${end}`] : []),
      ...(row?.fault === 'item-gone' || isSame ? [] : ['the start was moved']),
      ...(row?.fault === 'item-gone' ? [] : await openedAgain(stage, words)),
      ...wordsGone(await stage.body(), ownWords),
    ];
  },
};

const guests = ["pat.o'hara@fabrikam.example", 'bo.berg@contoso.example', 'cecilia.dahl@contoso.example'];
const informed = 'The outcome affects you. If you cannot come, the notes will do.';

/** Somebody who is only informed is made optional: everybody is still invited, or named. */
export const madeOptional: Surface = {
  name: 'organizer, optional people',
  isMet: (part, { name }) => part === 'moving' && /^(?:\w+Attendees|organizer)\./.test(name),
  async play(stage, row) {
    await openedInvite(stage, { required: guests.map((address) => contactOf(address, '')) });
    await stage.openPane(page);
    await stage.settled();
    const pane = new OrganizerPane(stage.pane());
    await pane.reason('Cecilia Dahl').fill(informed, actionTimeout);
    await stage.wait(1_000);
    await stage.phase('moving');
    const moved = await pressOne(
      stage,
      /^Make optional$/,
      /optional\. Names|off the invite|did not change who/,
    );
    const { form } = await stage.state();
    await stage.note();
    if (moved === null || !form) return ['nobody can be made optional'];
    const invited = new Set([...form.required, ...form.optional].map(({ address }) => address));
    const gone = guests.filter((address) => !invited.has(address));
    const isOptional = form.optional.some(({ address }) => address === guests[2]);
    const isNamed = /took .* off the invite|did not change who is invited|did not say who is invited/i.test(
      moved.text,
    );
    return [
      ...unsettled('after moving', moved),
      ...claimed(
        moved,
        /is now optional/,
        isOptional && !form.required.some(({ address }) => address === guests[2]),
      ),
      ...(gone.length > 0 && !isNamed ? [`uninvited without a word: ${gone.join(', ')}`] : []),
      ...(row === null && !isOptional ? ['nobody was made optional'] : []),
      ...(row?.fault === 'item-gone' ? [] : await openedAgain(stage, [informed])),
      ...wordsGone(await stage.body(), ownWords),
    ];
  },
};

const isGraph = (part: string, { to }: Call) => to === 'graph' && (part === 'finding' || part === 'looking');
const goal = 'Four new customers';

/** From last time, and how long earlier meetings took by Teams' own account. */
export const lastTime: Surface = {
  name: 'organizer, last time',
  isMet: isGraph,
  async play(stage, row) {
    stage.server.setPolicy({ ...defaultPolicy, attendanceReports: true });
    await openedInvite(stage, {
      subject: 'Sales meeting v. 48',
      required: ['bo.berg', 'cecilia.dahl'].map((name) => contactOf(`${name}@contoso.example`, '')),
    });
    const now = Date.parse('2026-11-26T09:00:00Z');
    for (const daysAgo of [7, 14, 21, 28]) aMeetingWasHeld(stage, { daysAgo, online: 'sales', now });
    teamsHasKept(stage, 'sales', [27, 29, 25, 28], now);
    await stage.openPane(page);
    await stage.settled();
    const pane = new OrganizerPane(stage.pane());
    await pane.textbox('Goal').fill(goal, actionTimeout);
    await stage.wait(1_000);
    await stage.phase('finding');
    const found = await pressOne(stage, /^From last time$/);
    const choice = stage.pane().getByRole('button', { name: /Sales meeting v\. 47/ });
    const isFound = (await choice.count()) > 0;
    const isFaulty = row?.phase === 'finding';
    // Whose calendar was emptied has had no such meeting; and of one whose reports are never found, Teams itself says that it kept nothing.
    const isEmptied = row?.fault.startsWith('deleted') === true;
    const isKept =
      !isEmptied && !(row?.call.name.endsWith('/attendanceReports') && row.fault === '404 always');
    if (isFound) await choice.first().click(actionTimeout);
    const taken = await stage.settled();
    await stage.phase('looking');
    const looked = await pressOne(stage, /^Look at how long it really took$/);
    await stage.note();
    const isTaken = taken.values.includes(lastSales.purpose);
    return [
      ...(found ? unsettled('after asking for last time', found) : ['last time is not offered']),
      ...(isFound || isFaulty ? [] : ['last time was not found']),
      ...(isFound && !isTaken && !isFaulty ? ['last time was not taken over'] : []),
      ...(!isFound && !isEmptied && /None of your meetings/.test(found?.text ?? '')
        ? ['says that there was no such meeting']
        : []),
      ...(looked ? unsettled('after looking', looked) : []),
      ...(row === null && !/4 earlier meetings/.test(looked?.text ?? '')
        ? ['nothing was heard of earlier meetings']
        : []),
      ...(isKept && /has not kept how long/.test(looked?.text ?? '') ? ['says that Teams kept nothing'] : []),
      ...typedGone('after all of it', [goal], (await stage.shown()).values),
      ...(await openedAgain(stage, [goal])),
      ...wordsGone(await stage.body(), ownWords),
    ];
  },
};
