import type { Agenda, NextStep, Reason, Topic } from '../agenda/agenda';
import { canonicalAgenda } from '../agenda/canonical';
import { blockWords } from '../text/block';
import type { Language } from '../text/language';
import { mailInsteadWords } from '../text/mail-instead';
import { writtenDue } from './due-date';
import { outcomeLines } from './outcome-lines';
import { isLongWhy, reasonGroups } from './reason-groups';

/**
 * One part of an agenda in plain text. `heading` alone names it; `lines` are what to show, the heading
 * included.
 */
export interface AgendaPart {
  readonly part: 'purpose' | 'goal' | 'topics' | 'reasons' | 'preparation' | 'nextStep' | 'notes' | 'outcome';
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * The answered parts of an agenda in the order and with the dates of the agenda block, as plain text. `readers`: `invited`
 * reads why they are invited, `mailed` why they get the mail.
 */
export function agendaParts(
  given: Agenda,
  language: Language,
  readers: 'invited' | 'mailed',
): readonly AgendaPart[] {
  const agenda = canonicalAgenda(given);
  const words = blockWords(language);
  const why = readers === 'invited' ? words.why : mailInsteadWords(language).why;
  const reasons = listed('reasons', why, reasonLines(agenda, language));
  const isLong = isLongWhy(agenda);
  const parts: readonly AgendaPart[] = [
    oneLiner('purpose', words.purpose, agenda.purpose),
    oneLiner('goal', words.goal, agenda.goal),
    ...(isLong ? [] : [reasons]),
    listed('preparation', words.preparation, split(agenda.preparation)),
    listed(
      'topics',
      words.topics,
      agenda.topics.map((topic, at) => topicLine(topic, at, language)),
    ),
    ...(isLong ? [reasons] : []),
    listed(
      'nextStep',
      words.nextStep,
      agenda.nextSteps.flatMap((step) => nextStepLines(step, language)),
    ),
    listed('notes', words.notes, split(agenda.notes)),
    listed('outcome', words.outcome, agenda.outcome ? outcomeLines(agenda.outcome, language) : []),
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** The agenda as plain text for the clipboard or a mail: a blank line between its parts, line feeds only. */
export function agendaAsText(agenda: Agenda, language: Language): string {
  return partsAsText(agendaParts(agenda, language, 'invited'));
}

export function partsAsText(parts: readonly AgendaPart[]): string {
  return parts.map(({ lines }) => lines.join('\n')).join('\n\n');
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function oneLiner(part: AgendaPart['part'], heading: string, text: string): AgendaPart {
  return { part, heading, lines: text === '' ? [] : split(`${heading}: ${text}`) };
}

function listed(part: AgendaPart['part'], heading: string, lines: readonly string[]): AgendaPart {
  return { part, heading, lines: lines.length === 0 ? [] : [heading, ...lines] };
}

function topicLine({ title, minutes, lead }: Topic, at: number, language: Language): string {
  const details = [
    minutes === null ? '' : `${minutes} min`,
    lead === '' ? '' : mailInsteadWords(language).led(lead),
  ]
    .filter((detail) => detail !== '')
    .join(', ');
  return `${at + 1}. ${title}${details === '' ? '' : ` (${details})`}`;
}

function reasonLines(agenda: Agenda, language: Language): readonly string[] {
  const words = blockWords(language);
  const nameOf = ({ person }: Reason) => person.name || person.address;
  const own = reasonGroups(agenda.reasons).map((group) => {
    const [{ why, prepare }] = group;
    const toPrepare = prepare === '' ? '' : `${words.prepare} ${prepare}`;
    const sentences = [why, toPrepare].map((text) => text.replace(/\n/g, ' ')).filter((text) => text !== '');
    return `${group.map(nameOf).join('; ')}: ${sentences.join(' ')}`;
  });
  return agenda.reasonForAll === '' ? own : [...own, ...split(`${words.everyone}: ${agenda.reasonForAll}`)];
}

/** As the block says it: what — who, by when. The year stands there, for a copy lies anywhere. */
function nextStepLines({ what, owner, due }: NextStep, language: Language): readonly string[] {
  const by = due === '' ? '' : `${blockWords(language).by} ${writtenDue(due, language, null)}`;
  const assigned = [owner.name || owner.address, by].filter((text) => text !== '').join(', ');
  if (what === '') return [];
  return split(assigned === '' ? what : `${what} — ${assigned}`);
}
