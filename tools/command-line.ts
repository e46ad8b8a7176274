import { type ParseArgsConfig, parseArgs } from 'node:util';

type Known = NonNullable<ParseArgsConfig['options']>;

/** A tool as it is asked for on a command line. */
export interface Command<Options extends Known> {
  /** As one types it: `npm run faults`. */
  readonly name: string;
  /** What `--help` prints: what it does, each option, an example. */
  readonly help: string;
  readonly options: Options;
  /** Options whose value is a whole number. */
  readonly whole?: readonly (keyof Options & string)[];
  /** Whether it takes words that are no options, as `npm run mutate -- time` does. */
  readonly takesWords?: boolean;
}

type ValuesOf<Options extends Known> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

/** What was typed, understood or not. */
export type Understood<Options extends Known> =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }
  | { readonly kind: 'asked'; readonly values: ValuesOf<Options>; readonly words: readonly string[] };

type Token = ReturnType<
  typeof parseArgs<{ tokens: true; strict: false; allowPositionals: true }>
>['tokens'][number];

/** A sentence for what a tool cannot do with one thing that was typed; null for what is right. */
function mistakeOf<Options extends Known>(token: Token, command: Command<Options>): string | null {
  if (token.kind === 'positional')
    return command.takesWords ? null : `“${token.value}” is nothing that ${command.name} knows.`;
  if (token.kind === 'option-terminator') return null;
  const { name, rawName, value = '', inlineValue } = token;
  const options: Known = command.options;
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!known) return `${rawName} is no option of ${command.name}.`;
  if (known.type === 'boolean') return inlineValue ? `${rawName} stands alone, without “${value}”.` : null;
  if (value === '' || (!inlineValue && value.startsWith('--'))) return `${rawName} needs a value after it.`;
  return command.whole?.includes(name) && !/^\d+$/.test(value)
    ? `${rawName} ${value} is no whole number.`
    : null;
}

/** Reads what was typed after a tool's name; `--help` is an option of every tool, and comes before any mistake. */
export function readCommandLine<const Options extends Known>(
  command: Command<Options>,
  argv: readonly string[],
): Understood<Options> {
  if (argv.includes('--help')) return { kind: 'help' };
  const args = [...argv];
  const { options } = command;
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const mistakes = tokens.flatMap((token) => mistakeOf(token, command) ?? []);
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  return { kind: 'asked', values, words: positionals };
}

/** What an exit code says to a pipeline: what was typed has to be mended, and nothing was done. */
const toBeMended = 2;

/**
 * Runs a tool as it was asked to: `--help` prints what it does and ends with 0, a mistake is told in a sentence and ends with 2. What the tool itself
 * throws is the caller's.
 * @param argv what was typed after its name
 */
export async function runCommand<const Options extends Known>(
  command: Command<Options>,
  run: (values: ValuesOf<Options>, words: readonly string[]) => Promise<void>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const understood = readCommandLine(command, argv);
  if (understood.kind === 'asked') return run(understood.values, understood.words);
  if (understood.kind === 'help') return console.log(command.help);
  for (const mistake of understood.mistakes) console.error(mistake);
  console.error('--help lists the options.');
  process.exitCode = toBeMended;
}
