import { availableParallelism } from 'node:os';
import { type Language, languages } from '../../src/text/language';
import { readCommandLine } from '../command-line';

/** The fewest people that a group may ever have. */
const fewestPeople = 5;

/** What an administrator wants. */
export interface ReportOptions {
  /** Folders with the export, read with all that is in them. */
  readonly in: readonly string[];
  /** Where the report goes, and what has been judged so far. */
  readonly out: string;
  /** File with the policy; null for the one that comes with Syfte. */
  readonly policy: string | null;
  readonly atLeast: number;
  readonly jobs: number;
  readonly language: Language;
  /** yyyy-mm-dd */
  readonly asOf: string;
  /** yyyy-mm-dd; null where nobody says. */
  readonly gateSince: string | null;
  /** Whether the judged lines are left there when the report is written. */
  readonly keep: boolean;
}

export interface GenerateOptions {
  readonly out: string;
  readonly events: number;
  readonly seed: number;
}

/** What was typed, understood or not. */
export type ReportCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'report'; readonly options: ReportOptions }
  | { readonly kind: 'generate'; readonly options: GenerateOptions }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

export const reportHelp = `npm run report -- --in DIR --out DIR
  The organisation's picture from its own export of calendars (docs/report.md).
  --in DIR          a folder with the export: events, and users for their departments; may be named again
  --out DIR         a new or empty folder; the same command again goes on with what was begun there
  --policy FILE     the policy that is in force; without it, the one that comes with Syfte
  --at-least N      the fewest people that a group may have, ${fewestPeople} or more
  --jobs N          how many processes judge at a time
  --language CODE   of the page: en, da, de, es, fi, fr, nb or sv
  --as-of DAY       the day (yyyy-mm-dd) that next steps are open until; without it, today
  --gate-since DAY  the day that the gate was switched on: meetings made before it are counted by themselves
  --keep            leaves the judged lines in the folder .judged
npm run report -- generate --out DIR [--events N] [--seed N]
  A made-up export to try it with.`;

const day = /^\d{4}-\d\d-\d\d$/;
const isDay = (text: string) => day.test(text) && !Number.isNaN(Date.parse(text));
const wholeNumber = (text: string) => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

/** Reads what was typed after `report`. @param today yyyy-mm-dd */
export function readReportCommand(argv: readonly string[], today: string): ReportCommand {
  const text = { type: 'string' } as const;
  const several = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean' } as const;
  const isGenerating = argv[0] === 'generate';
  const understood = readCommandLine(
    {
      name: 'report',
      help: reportHelp,
      options: {
        in: several,
        out: text,
        policy: text,
        'at-least': text,
        jobs: text,
        language: text,
        'as-of': text,
        'gate-since': text,
        keep: flag,
        events: text,
        seed: text,
      },
    },
    argv.slice(isGenerating ? 1 : 0),
  );
  if (understood.kind !== 'asked') return understood;
  const { values } = understood;
  const mistakes: string[] = [];
  const needs = (isRight: boolean, mistake: string) => void (isRight || mistakes.push(mistake));
  const out = values.out ?? '';
  needs(out !== '', '--out DIR says where the report goes.');
  if (isGenerating) {
    const options = {
      out,
      events: wholeNumber(values.events ?? '20000'),
      seed: wholeNumber(values.seed ?? '1'),
    };
    needs(options.events > 0, `--events ${values.events} is no number of events.`);
    needs(!Number.isNaN(options.seed), `--seed ${values.seed} is no whole number.`);
    return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'generate', options };
  }
  const { policy = null, language = 'en', 'as-of': asOf = today, 'gate-since': gateSince = null } = values;
  const atLeast = wholeNumber(values['at-least'] ?? String(fewestPeople));
  const jobs = wholeNumber(values.jobs ?? String(availableParallelism()));
  needs((values.in ?? []).length > 0, '--in DIR says where the export is.');
  needs(
    atLeast >= fewestPeople,
    `--at-least ${values['at-least']}: a group of fewer than ${fewestPeople} people is never shown.`,
  );
  needs(jobs >= 1, `--jobs ${values.jobs}: at least one process is needed.`);
  needs(isDay(asOf), `--as-of ${asOf} is no day: write it as 2026-01-31.`);
  needs(
    gateSince === null || isDay(gateSince),
    `--gate-since ${gateSince} is no day: write it as 2026-01-31.`,
  );
  const spoken = languages.find((one) => one === language);
  if (!spoken) {
    mistakes.push(`--language ${language}: there are ${languages.join(', ')}.`);
    return { kind: 'mistakes', mistakes };
  }
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const keep = values.keep ?? false;
  return {
    kind: 'report',
    options: { in: values.in ?? [], out, policy, atLeast, jobs, language: spoken, asOf, gateSince, keep },
  };
}
