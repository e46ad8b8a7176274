import { emptyAgenda } from '../../src/agenda/agenda';
import { defaultPolicy, historySettings, type Policy } from '../../src/policy/policy';
import { suggestTime } from '../../src/time/suggest-time';
import {
  type HeldMeeting,
  type MeetingRecords,
  meetingRecords,
  type TimeboxedAgenda,
} from './meeting-records';
import { otherOrders } from './other-orders';
import {
  add,
  asPlanned,
  hourRule,
  nothing,
  outlookRule,
  syfteRule,
  type Tally,
  walkAll,
  walkForward,
} from './walk-forward';

type TimePolicy = Policy['time'];
type HistoryPolicy = TimePolicy['history'];

const target = { saved: 9, overran: 0.38 };

/**
 * Prints how good the suggested lengths are on real meetings: minutes saved a meeting against the share that overran, beside the
 * fixed rules people have today; how much that hangs on one series or on one parameter; and the timeboxed agendas.
 */
export function benchSuggestedTime(print: (line: string) => void = console.log): void {
  const records = meetingRecords();
  print('Suggested time, on lengths of real meetings');
  if (records === null) {
    print('  skipped: there is no meetings.json (SYFTE_CORPUS names its folder)');
    return;
  }
  const policy = defaultPolicy.time;
  for (const line of [
    ...besideFixedRules(records, policy),
    ...seriesBySeries(records, policy),
    ...withoutOneSeries(records, policy),
    ...inOtherOrders(records, policy),
    ...neighbours(records, policy),
    ...timeboxed(records.agendas, policy),
  ]) {
    print(`  ${line}`);
  }
}

function besideFixedRules({ series }: MeetingRecords, policy: TimePolicy): readonly string[] {
  const all = [...series.values()];
  return [
    `target: at least ${target.saved} minutes saved, at most ${percent(target.overran)} overran`,
    row('Syfte, from how long the series took', walkAll(all, syfteRule(policy))),
    row('the same, steady', walkAll(all, syfteRule({ ...policy, history: historySettings.steady }))),
    row('Outlook: 5 or 10 minutes off', walkAll(all, outlookRule)),
    row('an hour becomes 45 minutes', walkAll(all, hourRule)),
    row('as planned', walkAll(all, asPlanned)),
  ];
}

function seriesBySeries({ series }: MeetingRecords, policy: TimePolicy): readonly string[] {
  const judged = [...series].map(([name, held]) => ({ name, tally: walkForward(held, syfteRule(policy)) }));
  return [
    '',
    'series by series',
    ...judged.filter(({ tally }) => tally.meetings > 0).map(({ name, tally }) => row(name, tally)),
  ];
}

/**
 * Two questions: what is left when a series is taken away, and what the rule gives on a series when its parameters are chosen among their
 * neighbours by the other series alone.
 */
function withoutOneSeries({ series }: MeetingRecords, policy: TimePolicy): readonly string[] {
  const judged = [...series].filter(([, held]) => walkForward(held, asPlanned).meetings > 0);
  const others = (left: string) => judged.filter(([name]) => name !== left).map(([, held]) => held);
  const chosenElsewhere = judged.reduce(
    (tally, [name, held]) => add(tally, walkForward(held, syfteRule(bestFor(others(name), policy)))),
    nothing,
  );
  return [
    '',
    'without one series',
    ...judged.map(([name]) => row(`without ${name}`, walkAll(others(name), syfteRule(policy)))),
    row('each series with parameters chosen by the others', chosenElsewhere),
  ];
}

const orders = 100;

/** What is left of the gain when the meetings of each series are shuffled: that part does not come from following the series. */
function inOtherOrders({ series }: MeetingRecords, policy: TimePolicy): readonly string[] {
  const all = [...series.values()].flatMap((held) => otherOrders(held, orders));
  const times = `${orders} times`;
  return [
    '',
    'the meetings of each series shuffled',
    row(`Syfte, ${times}`, walkAll(all, syfteRule(policy))),
    row(`Outlook, ${times}`, walkAll(all, outlookRule)),
  ];
}

type Parameter = Exclude<keyof HistoryPolicy, 'setting'>;

const nearby: { readonly [parameter in Parameter]: readonly number[] } = {
  fewest: [3, 4],
  memory: [8, 10, 12, 14, 1000],
  halfLife: [6, 8, 10, 12, 1000],
  leastChance: [0.35, 0.38, 0.4, 0.42, 0.45],
  overrun: [25, 30, 35, 40, 45, 50],
};

const parameters: readonly Parameter[] = ['fewest', 'memory', 'halfLife', 'leastChance', 'overrun'];

function neighbours({ series }: MeetingRecords, policy: TimePolicy): readonly string[] {
  const all = [...series.values()];
  return [
    '',
    'one parameter changed at a time (* target reached)',
    ...parameters.flatMap((parameter) =>
      nearby[parameter].map((value) => {
        const tally = walkAll(all, syfteRule(withHistory(policy, { [parameter]: value })));
        const used = value === policy.history[parameter] ? ' (used)' : '';
        return `${row(`${parameter} ${value}${used}`, tally)}${reachesTarget(tally) ? ' *' : ''}`;
      }),
    ),
  ];
}

function withHistory(policy: TimePolicy, history: Partial<HistoryPolicy>): TimePolicy {
  return { ...policy, history: { ...policy.history, ...history } };
}

/** Among the neighbours, the policy that saves most with a share of overruns within the target, else the one that overruns least. */
function bestFor(all: readonly (readonly HeldMeeting[])[], policy: TimePolicy): TimePolicy {
  const policies = nearby.memory.flatMap((memory) =>
    nearby.halfLife.flatMap((halfLife) =>
      nearby.leastChance.flatMap((leastChance) =>
        nearby.overrun.map((overrun) => withHistory(policy, { memory, halfLife, leastChance, overrun })),
      ),
    ),
  );
  const scored = policies.map((candidate) => ({ candidate, tally: walkAll(all, syfteRule(candidate)) }));
  const within = scored.filter(({ tally }) => tally.overran / tally.meetings <= target.overran);
  const [best] =
    within.length > 0
      ? within.sort((a, b) => b.tally.saved - a.tally.saved)
      : scored.sort((a, b) => a.tally.overran - b.tally.overran);
  return best?.candidate ?? policy;
}

function timeboxed(agendas: readonly TimeboxedAgenda[], policy: TimePolicy): readonly string[] {
  const advised = agendas.map((agenda) => {
    const topics = agenda.items.map((minutes, index) => ({ title: `Topic ${index + 1}`, minutes, lead: '' }));
    const advice = suggestTime({
      agenda: { ...emptyAgenda, topics },
      invite: {
        minutes: agenda.planned,
        startsAtMinute: 0,
        people: 2,
        kind: null,
        isAllDay: false,
        isReadOnly: false,
      },
      habits: { pastLengths: [] },
      policy,
    });
    return { advice, sum: agenda.items.reduce((sum: number, minutes) => sum + (minutes ?? 0), 0) };
  });
  const suggested = advised.flatMap(({ advice, sum }) =>
    advice.kind === 'suggestion' ? [{ ...advice, sum }] : [],
  );
  const below = suggested.filter(({ minutes, sum }) => minutes < sum).length;
  const over = advised.filter(({ advice }) => advice.kind === 'over').length;
  const saved = suggested.map((advice) => advice.saved.minutesEach).sort((a, b) => a - b);
  return [
    '',
    `${agendas.length} timeboxed agendas: ${suggested.length} get a shorter length, ${over} need more than they have`,
    `suggestions below the sum of the minutes: ${below}`,
    `saved where shorter: ${saved[Math.floor(saved.length / 2)] ?? 0} minutes in the middle`,
  ];
}

function row(name: string, { meetings, saved, overran, added }: Tally): string {
  const mean = saved / meetings;
  const share = overran / meetings;
  return `${name.padEnd(52)} ${mean.toFixed(1).padStart(5)} min saved  ${percent(share).padStart(4)} overran  (${overran} of ${meetings}), ${percent(added / meetings)} more than as planned`;
}

function reachesTarget({ meetings, saved, overran }: Tally): boolean {
  return saved / meetings >= target.saved && overran / meetings <= target.overran;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
