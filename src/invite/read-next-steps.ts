import { type NextStep, noStep, type Person } from '../agenda/agenda';
import { type Cell, cellOf, joined, linesOfCell } from './cells';
import { isAssigned, nextStepIn } from './read-next-step';
import { hasBullet, withoutBullet } from './topic-line';

/** What stands together under a label: a row, lines one below the other, or an answer whose words are all of one step. */
interface Group {
  readonly kind: 'row' | 'lines' | 'answer';
  readonly cells: readonly Cell[];
}

/** Puts the next steps together from what stands under their labels, in the order of the block. */
export class NextStepsReader {
  readonly #steps: NextStep[] = [];
  /** Where those under the last label begin. */
  #from = 0;
  #group: Group | null = null;

  constructor(private readonly today: Date | undefined) {}

  /** A label: what comes is another step. */
  label(): void {
    this.#end();
    this.#from = this.#steps.length;
  }

  /** A row of its own, or the answer in the cell of its label: one step, or several that somebody put into one cell. */
  row(cell: Cell): void {
    this.#end();
    this.#group = { kind: 'row', cells: [cell] };
  }

  /** A line below the others, where no table tells them apart. */
  line(cell: Cell): void {
    this.#group = { kind: 'lines', cells: [...(this.#group?.cells ?? []), cell] };
  }

  /** What happens, in the cell beside its label: all of it, however it looks. */
  answer(cell: Cell): void {
    this.#group = { kind: 'answer', cells: [...(this.#group?.cells ?? []), cell] };
  }

  /** Owner or day under a label of its own. False where the step has one already. */
  assign(part: { readonly owner: Person } | { readonly due: string }): boolean {
    this.#end(true);
    const at = Math.max(this.#steps.length - 1, this.#from);
    const { [at]: step = noStep } = this.#steps;
    if ('owner' in part ? step.owner.name !== '' : step.due !== '') return false;
    this.#steps[at] = { ...step, ...part };
    return true;
  }

  read(): readonly NextStep[] {
    this.#end();
    return this.#steps;
  }

  #end(isAssignedBelow = false): void {
    const group = this.#group;
    this.#group = null;
    if (group) this.#steps.push(...stepsIn(group, isAssignedBelow, this.today));
  }
}

function stepsIn(
  { kind, cells }: Group,
  isAssignedBelow: boolean,
  today: Date | undefined,
): readonly NextStep[] {
  const whole = joined(cells);
  if (kind === 'answer') return [{ ...noStep, what: whole.text }];
  const lines = linesOfCell(whole);
  const isLines = kind === 'lines';
  if (!isLines && lines.length < 2) return [nextStepIn(whole, today)];
  if (isLines && lines.filter(({ text }) => hasBullet(text)).length > 1) {
    return items(lines).map((item) => nextStepIn(item, today));
  }
  const assigned = lines.map((line) => isAssigned(line, today, isLines));
  const first = assigned.indexOf(true);
  // Who and by when stand behind all that one step says, be it of several lines.
  const isOne = first === lines.length - 1 || (first === -1 && (!isLines || isAssignedBelow));
  return isOne ? [nextStepIn(whole, today)] : lines.map((line) => nextStepIn(line, today));
}

/** The items of a typed list, without their bullets; a line without one goes on with the item above it. */
function items(lines: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  for (const line of lines) {
    const [first, ...others] = line.parts;
    if (first && hasBullet(line.text)) {
      found.push(cellOf([{ ...first, text: `${withoutBullet(first.text.trimStart())} ` }, ...others]));
    } else found.push(joined([...found.splice(-1), line]));
  }
  return found;
}
