import { type Agenda, emptyAgenda } from '../../src/agenda/agenda';
import { canonicalAgenda, sameAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { spliceBlock } from '../../src/invite/splice-block';
import { blockWordsOfAll, formerLines } from '../../src/text/block';
import { around, type Invite } from './agendas';

/** What became of one invite in one rewriter. */
export interface Outcome {
  /** The agenda is there for the gate and the panes. */
  readonly found: boolean;
  /** Every answer is as it was. */
  readonly equal: boolean;
  /** Every answer is, save that links, and so addresses, are gone. */
  readonly equalByName: boolean;
  /** Another agenda took its place: one is there, nothing of the old one is left, and all around it stands once. */
  readonly replaced: boolean;
  /** The add-in would not write, and asks. */
  readonly asked: boolean;
  /** A second agenda would stand in the invite, and nobody was asked: never to happen. */
  readonly second: boolean;
  /** Something around the block would be lost or stand twice: never to happen. */
  readonly damaged: boolean;
}

/** Of every edition and language: none is part of another. */
const lastLines = [...formerLines.lastLine, ...blockWordsOfAll().map(({ lastLine }) => lastLine)];

const today = new Date(2026, 10, 27);

const other = canonicalAgenda({
  ...emptyAgenda,
  purpose: 'Plan the move to the warehouse',
  goal: 'Everybody knows the day',
  nextSteps: [{ what: 'Book the lorry', owner: { name: 'Bo Berg', address: '' }, due: '2026-12-11' }],
});

function withoutAddresses(agenda: Agenda): Agenda {
  return {
    ...agenda,
    reasons: agenda.reasons.map((reason) => ({ ...reason, person: { ...reason.person, address: '' } })),
    nextSteps: agenda.nextSteps.map((step) => ({ ...step, owner: { ...step.owner, address: '' } })),
  };
}

function count(text: string, what: string): number {
  return text.split(what).length - 1;
}

function isOther(html: string): boolean {
  const { block } = parseBody(html, { today });
  return block !== null && !block.hasTwin && sameAgenda(block.agenda, other);
}

/** Runs of blanks are one, however they are written. */
function folded(html: string): string {
  return html.replace(/(?:&nbsp;|&#160;|\s)+/g, ' ');
}

/** Reads what a rewriter made of an invite, and puts another agenda in. */
export function outcomeOf({ agenda, language }: Invite, rewritten: string): Outcome {
  const body = parseBody(rewritten, { today });
  const read = body.block?.agenda ?? null;
  const splice = spliceBlock(body, other, language);
  const after = 'body' in splice ? folded(splice.body) : '';
  const before = folded(rewritten);
  const isRead = after !== '' && isOther(after);
  const isAlone =
    lastLines.reduce((sum, line) => sum + count(after, line), 0) === 1 &&
    count(after, 'Send the order') === 0;
  const damaged =
    after !== '' && Object.values(around).some((text) => count(after, text) !== count(before, text));
  return {
    found: read !== null,
    equal: read !== null && sameAgenda(read, agenda),
    equalByName:
      read !== null &&
      sameAgenda(canonicalAgenda(withoutAddresses(read)), canonicalAgenda(withoutAddresses(agenda))),
    replaced: splice.kind === 'replaced' && isRead && isAlone && !damaged,
    asked: splice.kind === 'refused',
    second: 'body' in splice && !isAlone,
    damaged,
  };
}
