import { contactOf } from '../../../sandbox/mailbox/directory';
import { renderBlock } from '../../../src/invite/render-block';
import { bo } from '../../../test/builders/a-person';
import { anAgenda, aReason } from '../../../test/builders/an-agenda';
import type { Findings } from '../findings';
import type { Row } from '../row';
import type { Stage } from '../stage';
import type { Surface } from './surface';

/** When Outlook shows that an add-in takes longer than expected, in ms. */
const outlookWaits = 5_000;

const complete = renderBlock(anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] }), 'en');

/** Waits until every launch event that was raised has ended. */
export async function eventsEnded(stage: Stage): Promise<Findings> {
  const open = async () => {
    const { log } = await stage.state();
    const raised = log.filter(({ what }) => what.startsWith('raises ')).length;
    return raised - log.filter(({ what }) => what.endsWith(' ended')).length;
  };
  await stage.until(async () => (await open()) === 0);
  const left = await open();
  return left === 0 ? [] : [`${left} launch events never ended`];
}

/** Each event was answered once, before Outlook finds that it takes long. */
function onceEach({ log }: Awaited<ReturnType<Stage['state']>>): Findings {
  const raised = log.filter(({ what }) => what.startsWith('raises '));
  const completed = log.filter(({ what }) => what === 'event.completed');
  const late = log.filter(({ what, outcome }) => what.endsWith(' ended') && outcome === 'timed-out');
  const slow = raised.filter(({ at }, index) => {
    const next = raised[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    return !completed.some((one) => one.at >= at && one.at <= Math.min(next, at + outlookWaits));
  });
  return [
    ...(completed.length === raised.length
      ? []
      : [`${raised.length} events, ${completed.length} times event.completed`]),
    ...late.map(({ what }) => `${what}: Outlook gave up waiting`),
    ...slow.map(({ what }) => `${what}: not answered within 5 s`),
  ];
}

/** Calls after which nothing of what is judged is known any less. */
const isHarmless = (row: Row | null) =>
  row === null || /^(?:notificationMessages|sessionData\.set)/.test(row.call.name) || row.fault === 'twice';

/** Nothing can be said in an invite that is gone, and office.js itself makes an empty field of null: nobody is invited then, for all that anybody knows. */
const canBeTold = (row: Row | null) =>
  row?.fault !== 'item-gone' && !(row?.fault === 'answer-null' && row.call.name.includes('Attendees'));

/** A body that Outlook answers with nothing at all is an empty one, for all that anybody knows: no agenda stands in it. */
const isBodyKnown = (row: Row | null) =>
  !(row?.call.name === 'body.getAsync' && row.fault === 'answer-empty');

function gate(name: string, body: string, isComplete: boolean): Surface {
  return {
    name,
    async play(stage, row) {
      const change = {
        subject: 'Warehouse',
        required: [contactOf(bo.address, bo.name)],
        body: `${body}<p>See you there!</p>`,
      };
      await stage.phase('opening');
      const fault = row?.phase === 'opening' ? { fault: row.fault as never, faultyCall: row.call.name } : {};
      await stage.start({ change, hasEvents: true, settings: fault });
      const opened = await eventsEnded(stage);
      await stage.phase('sending');
      await stage.send();
      const ended = await eventsEnded(stage);
      const state = await stage.state();
      await stage.until(async () => {
        const now = await stage.state();
        return !now.isOpen || now.alert !== null || now.problem !== '';
      });
      await stage.note();
      const { isOpen, log } = await stage.state();
      const wasSent = stage.server.mailbox.get().mails.length > 0;
      const isTold = log.some(
        ({ what, outcome }) => what.startsWith('notificationMessages') && outcome === 'ok',
      );
      return [
        ...opened,
        ...ended,
        ...onceEach(state),
        ...(isComplete && isOpen && isBodyKnown(row) ? ['a complete invite was stopped'] : []),
        ...(!isComplete && wasSent && isHarmless(row) ? ['an invite without an agenda left'] : []),
        ...(!isComplete && wasSent && !isHarmless(row) && !isTold && canBeTold(row)
          ? ['an invite left unchecked, and nothing in it says so']
          : []),
      ];
    },
  };
}

export const completeInvite = gate('gate, complete invite', complete, true);
export const emptyInvite = gate('gate, no agenda', '', false);
