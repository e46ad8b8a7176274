import { below, either, type Mistake, shown } from './mistake';
import { isSlow } from './slow-pattern';

/**
 * What no schema can say: expressions that are none, two fields that contradict each other, two entries that are one. Whatever is not
 * of the right type is passed over here, for the schema names it.
 */
export function contradictions(policy: unknown): readonly Mistake[] {
  return [
    ...subjects(policy),
    ...entriesTwice(policy),
    ...nothingChecked(policy),
    ...lightMeetings(policy),
    ...withoutDomains(policy),
    ...templates(policy),
    ...time(policy),
  ];
}

const everything = ['.', '.*', '.+', '^', '$', '^.*$', '^.*', '.*$', '^.+$'];

function subjects(policy: unknown): readonly Mistake[] {
  return entries(policy, 'exempt', 'subjects').flatMap(([path, pattern]) => {
    if (typeof pattern !== 'string' || pattern === '') return [];
    const problem = problemOf(pattern);
    return problem === null ? [] : [{ path, message: `found ${shown(pattern)}; ${problem}` }];
  });
}

function problemOf(pattern: string): string | null {
  if (pattern.includes('\b')) return 'JSON reads \\b as a backspace; expected \\\\b for the edge of a word';
  try {
    new RegExp(pattern, 'iu');
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /, '') : '';
    return `expected a regular expression (${why})`;
  }
  if (everything.includes(pattern)) return 'it matches every subject, so that nothing would be checked';
  return isSlow(pattern)
    ? 'it can take seconds or minutes on a long subject; expected no repetition within a repetition, and at most one .* (a pattern is looked for anywhere, so it needs none at its beginning)'
    : null;
}

const same = (value: string) => value;
const withoutCase = (value: string) => value.trim().normalize('NFC').toLowerCase();

/** Lists that say each thing once, and what makes two entries one. The schema finds only the first pair that is equal. */
const lists: readonly (readonly [steps: readonly string[], key: (value: string) => string])[] = [
  [['exempt', 'categories'], withoutCase],
  [['exempt', 'subjects'], same],
  [['domains'], withoutCase],
  [['meetingHosts'], withoutCase],
  [['languages'], same],
  [['words', 'empty'], withoutCase],
  [['time', 'steps'], same],
];

function entriesTwice(policy: unknown): readonly Mistake[] {
  return lists.flatMap(([steps, key]) => twice(entries(policy, ...steps), key));
}

function nothingChecked(policy: unknown): readonly Mistake[] {
  const answers = ['purpose', 'reasons', 'goal', 'nextStep'];
  const isNothingRequired = answers.every((answer) => at(policy, 'required', answer) === false);
  const isNobodyChecked =
    at(policy, 'exempt', 'internal') === true && at(policy, 'exempt', 'external') === true;
  return [
    ...(isNothingRequired
      ? [{ path: 'required', message: 'nothing is required; expected at least one answer to be true' }]
      : []),
    ...(isNobodyChecked
      ? [
          {
            path: 'exempt',
            message:
              'internal and external are both true, so that nothing would be checked; expected at most one',
          },
        ]
      : []),
  ];
}

/** What `light` asks for a small meeting is less than what is asked of all, and it asks something. */
function lightMeetings(policy: unknown): readonly Mistake[] {
  const light = at(policy, 'light', 'required');
  if (typeof light !== 'object' || light === null || Array.isArray(light)) return [];
  const answers = ['purpose', 'reasons', 'goal', 'nextStep'];
  const path = 'light.required';
  const more = answers.filter(
    (answer) => at(light, answer) === true && at(policy, 'required', answer) === false,
  );
  const isAll = answers.every(
    (answer) => (at(light, answer) === true) === (at(policy, 'required', answer) ?? true),
  );
  const people = at(policy, 'light', 'people');
  const fewerThan = at(policy, 'exempt', 'fewerThan');
  const isExempt = typeof people === 'number' && typeof fewerThan === 'number' && people <= fewerThan;
  return [
    ...more.map((answer) => ({
      path: below(path, answer),
      message: 'found true, and required does not ask for it; a small meeting would need more than a big one',
    })),
    ...(answers.every((answer) => at(light, answer) !== true)
      ? [
          {
            path,
            message: 'nothing is required; expected at least one answer to be true, or exempt.fewerThan',
          },
        ]
      : []),
    ...(isAll && more.length === 0
      ? [{ path, message: 'it asks for all that required does, so that light changes nothing' }]
      : []),
    ...(isExempt
      ? [
          {
            path: 'light.people',
            message: `found ${shown(people)}; invites to fewer than ${shown(fewerThan)} others (exempt.fewerThan) are never checked, so that light changes nothing`,
          },
        ]
      : []),
  ];
}

/** Who is outside can only be told by domains; what only the pane asks about goes by the organizer's own where there are none. */
function withoutDomains(policy: unknown): readonly Mistake[] {
  if (entries(policy, 'domains').length > 0) return [];
  const needing: readonly (readonly [path: string, isNeeding: boolean])[] = [
    ['exempt.internal', at(policy, 'exempt', 'internal') === true],
    ['exempt.external', at(policy, 'exempt', 'external') === true],
    ['strictnessWithOutsiders', typeof at(policy, 'strictnessWithOutsiders') === 'string'],
    ['reasonsFor.outsiders', at(policy, 'reasonsFor', 'outsiders') === false],
  ];
  return needing
    .filter(([, isNeeding]) => isNeeding)
    .map(([path]) => ({
      path,
      message: 'without domains nobody is outside; expected the organisation’s own in domains',
    }));
}

function templates(policy: unknown): readonly Mistake[] {
  const ids = entries(policy, 'templates').map(
    ([path, template]) => [below(path, 'id'), at(template, 'id')] as const,
  );
  const tooShort = entries(policy, 'templates').flatMap(([path, template]) => {
    const minutes = at(template, 'minutes');
    const sum = entries(template, 'topics')
      .map(([, topic]) => at(topic, 'minutes'))
      .reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
    if (typeof minutes !== 'number' || minutes >= sum) return [];
    return [
      {
        path: below(path, 'minutes'),
        message: `found ${minutes}; expected at least ${sum}, as long as its topics`,
      },
    ];
  });
  return [...twice(ids, same), ...tooShort];
}

function time(policy: unknown): readonly Mistake[] {
  const rate = at(policy, 'time', 'hourlyRate', 'currency');
  const isCurrency = typeof rate !== 'string' || !/^[A-Z]{3}$/.test(rate) || currencies.includes(rate);
  const [fewest, memory] = ['fewest', 'memory'].map((name) => at(policy, 'time', 'history', name));
  // As in the default policy where one of the two is left out.
  const isNeverEnough = numberOr(fewest, 3) > numberOr(memory, 12);
  return [
    ...unsorted(entries(policy, 'time', 'steps')),
    ...(isNeverEnough
      ? [
          {
            path: `time.history.${fewest === undefined ? 'memory' : 'fewest'}`,
            message: `fewest is ${numberOr(fewest, 3)} and memory ${numberOr(memory, 12)}, so that earlier meetings never count; expected fewest to be at most memory`,
          },
        ]
      : []),
    ...(isCurrency
      ? []
      : [
          {
            path: 'time.hourlyRate.currency',
            message: `found ${shown(rate)}; expected a currency such as ${either(['SEK', 'EUR', 'USD'])}`,
          },
        ]),
  ];
}

const currencies = Intl.supportedValuesOf('currency');

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function unsorted(steps: readonly Entry[]): readonly Mistake[] {
  return steps.flatMap(([path, step], index) => {
    const before = steps[index - 1]?.[1];
    if (typeof step !== 'number' || typeof before !== 'number' || step >= before) return [];
    return [{ path, message: `found ${step} after ${before}; expected the shortest first` }];
  });
}

function twice(all: readonly Entry[], keyOf: (value: string) => string): readonly Mistake[] {
  const key = (value: unknown) =>
    typeof value === 'string' ? keyOf(value) : typeof value === 'number' ? value : null;
  return all.flatMap(([path, value], index) => {
    const earlier = all.slice(0, index).find(([, other]) => key(value) !== null && key(other) === key(value));
    if (!earlier) return [];
    return [{ path, message: `found ${shown(value)}, which ${earlier[0]} says already; expected each once` }];
  });
}

type Entry = readonly [path: string, value: unknown];

/** The entries of the list at a path, each with its own; none where there is no list. */
function entries(policy: unknown, ...steps: readonly string[]): readonly Entry[] {
  const list = at(policy, ...steps);
  const path = steps.reduce(below, '');
  return Array.isArray(list) ? list.map((value, index) => [below(path, index), value]) : [];
}

function at(value: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string, unknown>>)[step]
        : undefined,
    value,
  );
}
