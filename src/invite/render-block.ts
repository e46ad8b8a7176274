import { type Agenda, emptyAgenda, type NextStep, type Reason, type Topic } from '../agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda, sameAgenda } from '../agenda/canonical';
import { type BlockWords, blockWords, topicMinutes } from '../text/block';
import type { Language } from '../text/language';
import { blockId } from './block-place';
import { cellOf, type Row } from './cells';
import { clockTimeIn, clockTimes, type MeetingStart } from './clock-times';
import { writtenDue } from './due-date';
import { outcomeLines } from './outcome-lines';
import { readAgenda } from './read-agenda';
import { isLongWhy, type ReasonGroup, reasonGroups } from './reason-groups';
import {
  bold,
  cell,
  lineBreak,
  name,
  words as plain,
  rowHtml,
  rowRead,
  type Shown,
  type ShownRow,
  small,
  together,
} from './render-rows';

// A cell grows with what it cannot break: a long address or link would push the answers off the page. Classic Outlook has no such rule.
const table =
  "border-collapse:collapse;max-width:640px;font-family:'Segoe UI',Calibri,Arial,sans-serif;font-size:11pt;line-height:125%;word-break:break-word";
// Clock times; with them the names; answers; minutes. No row has a cell in each, so a client has to be told.
const columns = '<colgroup><col width="52"><col width="150"><col width="374"><col width="64"></colgroup>\n';
/** Stands at the left of what matters most; dark enough on white, light enough on black. */
const accent = 'border-left:4px solid #0f8a73';
// Clock times and minutes stay whole.
const whole = 'white-space:nowrap';
const boxToTick = '☐ ';
/** More names than this stand above their reason, and not in a narrow column beside it. */
const fewNames = 4;

function across(shown: Shown, style: string): ShownRow {
  return [cell(shown, 4, style)];
}

function pair(left: Shown, right: Shown, above = '2px'): ShownRow {
  return [
    cell(left, 2, `padding:${above} 12px 2px 0`, 'width="32%"'),
    cell(right, 2, `padding:${above} 0 2px 0`),
  ];
}

function heading(text: string, beside: Shown = plain('')): ShownRow {
  return across(together(bold(text), beside), `padding:10px 0 1px 0;${small}`);
}

/** One agenda's rows in one language. */
class Rows {
  private readonly words: BlockWords;
  private readonly times: ReturnType<typeof clockTimes>;

  constructor(
    private readonly agenda: CanonicalAgenda,
    private readonly language: Language,
    private readonly start: MeetingStart | null,
  ) {
    this.words = blockWords(language);
    this.times = clockTimes(agenda.topics, start);
  }

  all(): readonly ShownRow[] {
    const { words, agenda } = this;
    const why = this.why();
    const isLong = isLongWhy(agenda);
    return [
      this.firstLine(),
      ...this.answer(
        words.purpose,
        bold(agenda.purpose, 'font-size:14pt;line-height:115%'),
        `${accent};padding:1px 0 2px 10px`,
      ),
      ...this.answer(words.goal, plain(agenda.goal), `${accent};padding:1px 0 2px 10px`),
      ...(isLong ? [] : why),
      ...this.preparation(),
      ...this.topics(),
      ...(isLong ? why : []),
      ...this.nextSteps(),
      ...this.answer(words.notes, plain(agenda.notes), 'padding:10px 0 2px 0'),
      ...this.outcome(),
      across(plain(words.lastLine), 'font-size:8pt;padding:10px 0 12px 0'),
    ];
  }

  private firstLine(): ShownRow {
    const { html, parts } = bold(this.words.firstLine);
    const anchor = `<a name="${blockId}" style="color:inherit;text-decoration:none">${html}</a>`;
    return across({ html: anchor, parts }, `padding:0 0 4px 0;${small}`);
  }

  /** A label with its answer right below it. */
  private answer(label: string, answer: Shown, style: string): readonly ShownRow[] {
    const isGiven = answer.parts.some(({ text }) => text !== '');
    return isGiven ? [across(together(plain(label, small), lineBreak, answer), style)] : [];
  }

  private preparation(): readonly ShownRow[] {
    const { agenda, words } = this;
    const { preparation } = agenda;
    if (preparation === '') return [];
    const lines = preparation
      .split('\n')
      .map((line) => across(plain(boxToTick + line), 'padding:1px 0 1px 0'));
    return this.isRead(words.preparation, lines, { preparation })
      ? [heading(words.preparation), ...lines]
      : [pair(bold(words.preparation), plain(preparation), '10px')];
  }

  private topics(): readonly ShownRow[] {
    const { agenda, times, words, start } = this;
    if (agenda.topics.length === 0) return [];
    const zone = times && start ? plain(` · ${start.zone}`) : plain('');
    return [
      heading(words.topics, zone),
      ...agenda.topics.flatMap((topic, at) => this.topic(topic, times?.[at] ?? null)),
    ];
  }

  private topic(topic: Topic, times: readonly [string, string] | null): readonly ShownRow[] {
    const lead = topic.lead === '' ? '' : ` · ${this.words.ledBy} ${topic.lead}`;
    const title = plain(topic.title + lead);
    const minutes = cell(
      plain(topicMinutes(topic.minutes)),
      1,
      `padding:2px 0 2px 0;${whole}`,
      'width="60" align="right"',
    );
    const row = times
      ? [
          cell(plain(this.clock(times[0])), 1, `padding:2px 8px 2px 0;${whole}`, 'width="48"'),
          cell(title, 2, 'padding:2px 8px 2px 0'),
          minutes,
        ]
      : [cell(title, 3, 'padding:2px 8px 2px 0'), minutes];
    if (this.isRead(this.words.topics, [row], { topics: [topic] })) return [row];
    return this.topicInTwoRows(topic, times);
  }

  /** As in the first edition, for a title that would read as something else. */
  private clock(time: string): string {
    return clockTimeIn(this.language, time);
  }

  private topicInTwoRows(topic: Topic, times: readonly [string, string] | null): readonly ShownRow[] {
    const minutes = topicMinutes(topic.minutes) || '–';
    const rows = [
      pair(
        plain(times ? `${times.map((time) => this.clock(time)).join('–')} (${minutes})` : minutes),
        plain(topic.title),
      ),
    ];
    return topic.lead === ''
      ? rows
      : [...rows, pair(plain(''), plain(`${this.words.ledBy} ${topic.lead}`), '0')];
  }

  private why(): readonly ShownRow[] {
    const { reasons, reasonForAll } = this.agenda;
    if (reasons.length === 0 && reasonForAll === '') return [];
    const everyone = reasonForAll === '' ? [] : [pair(bold(this.words.everyone), plain(reasonForAll))];
    const groups = reasonGroups(reasons);
    const rows = groups.flatMap((group) => this.group(group));
    return [
      heading(this.words.why),
      ...(this.isRead(this.words.why, rows, { reasons })
        ? rows
        : groups.flatMap((group) => this.groupAlone(group))),
      ...everyone,
    ];
  }

  /** Those who share a reason, read back on their own; a row each where their names together would read as others. */
  private groupAlone(group: ReasonGroup): readonly ShownRow[] {
    const rows = this.group(group);
    if (this.isRead(this.words.why, rows, { reasons: group })) return rows;
    return group.flatMap((reason) => this.group([reason], true));
  }

  /** Those who share a reason, their names together. */
  private group(group: ReasonGroup, isLinked?: boolean): readonly ShownRow[] {
    const [first] = group;
    const names = together(
      ...group.flatMap(({ person }, at) => [...(at > 0 ? [plain('; ')] : []), name(person, isLinked)]),
    );
    const isMany = group.length > fewNames && first.why !== '';
    const said = isMany
      ? across(together(names, lineBreak, plain(first.why)), 'padding:2px 0 2px 0')
      : pair(names, plain(first.why));
    return [said, ...this.prepare(first)];
  }

  private prepare({ prepare }: Reason): readonly ShownRow[] {
    if (prepare === '') return [];
    return [pair(plain(''), together(plain(this.words.prepare, small), plain(` ${prepare}`)), '0')];
  }

  /** A line each below their label. */
  private nextSteps(): readonly ShownRow[] {
    const { nextSteps } = this.agenda;
    if (nextSteps.length === 0) return [];
    const rows = nextSteps.map((step) => across(this.step(step), 'padding:2px 0 2px 0'));
    return this.isRead(this.words.nextStep, rows, { nextSteps })
      ? [heading(this.words.nextStep), ...rows]
      : nextSteps.flatMap((step, at) => this.stepInRows(step, at));
  }

  private due(due: string): string {
    return writtenDue(due, this.language, this.start?.year ?? null);
  }

  private step({ what, owner, due }: NextStep): Shown {
    const when = due === '' ? '' : `${this.words.by} ${this.due(due)}`;
    const pieces = [
      ...(owner.name === '' ? [] : [name(owner)]),
      ...(when === '' ? [] : [plain(owner.name === '' ? when : `, ${when}`)]),
    ];
    return together(bold(what), ...(pieces.length > 0 ? [plain(' — '), ...pieces] : []));
  }

  /** As in the first edition, a label each; the first of them begins another step. */
  private stepInRows({ what, owner, due }: NextStep, at: number): readonly ShownRow[] {
    const { words } = this;
    return [
      ...(what === '' && at === 0 ? [] : [pair(bold(words.nextStep), plain(what), '10px')]),
      ...(owner.name === '' ? [] : [pair(bold(words.owner), name(owner))]),
      ...(due === '' ? [] : [pair(bold(words.due), plain(this.due(due)))]),
    ];
  }

  /** What came of the meeting, where its organizer has told. */
  private outcome(): readonly ShownRow[] {
    const { language, words } = this;
    const { outcome } = this.agenda;
    if (outcome === null) return [];
    const lines = outcomeLines(outcome, language);
    const rows = lines.map((line) => across(plain(line), 'padding:1px 0 1px 0'));
    return this.isRead(words.outcome, rows, { outcome })
      ? [heading(words.outcome), ...rows]
      : [pair(bold(words.outcome), plain(lines.join('\n')), '10px')];
  }

  /** Whether rows under this label, below another topic or reason, are read back as these answers and nothing else. */
  private isRead(label: string, rows: readonly ShownRow[], answers: Partial<CanonicalAgenda>): boolean {
    const above = answers.topics ? aTopic : answers.reasons ? aReason : nothing;
    const read = readAgenda([[cellOf(plain(label).parts)], ...above.rows, ...rows.map(rowRead)]);
    // Of canonical answers, so it is canonical, too; but for a reason that says the same as the one above without standing next to it: those are
    // not found here, and read back each alone.
    const wanted = {
      ...nothing.agenda,
      ...answers,
      topics: [...above.agenda.topics, ...(answers.topics ?? [])],
      reasons: [...above.agenda.reasons, ...(answers.reasons ?? [])],
    };
    return sameAgenda(read.agenda, wanted);
  }
}

/** What stands above rows that are read back, as it is read. */
interface Above {
  readonly rows: readonly Row[];
  readonly agenda: CanonicalAgenda;
}

const nothing: Above = { rows: [], agenda: canonicalAgenda(emptyAgenda) };
const aTopic: Above = {
  rows: [rowRead([cell(plain('Topic'), 3, ''), cell(plain('1 min'), 1, '')])],
  agenda: canonicalAgenda({ ...emptyAgenda, topics: [{ title: 'Topic', minutes: 1, lead: '' }] }),
};
const aReason: Above = {
  rows: [rowRead(pair(bold('Name'), plain('Reason')))],
  agenda: canonicalAgenda({
    ...emptyAgenda,
    reasons: [{ person: { name: 'Name', address: '' }, why: 'Reason', prepare: '' }],
  }),
};

/** The block's table alone: what `spliceBlock` puts in the place of an older one. `start` as for `renderBlock`. */
export function renderTable(
  agenda: CanonicalAgenda,
  language: Language,
  start: MeetingStart | null = null,
): string {
  const rows = new Rows(agenda, language, start).all();
  return [
    `<table role="presentation" lang="${language}" border="0" cellpadding="2" cellspacing="0" width="100%" style="${table}">\n`,
    columns,
    ...rows.map(rowHtml),
    '</table>',
  ].join('');
}

/** What marks a table as the block, around it. */
export function wrapped(tableHtml: string, above = ''): string {
  return `<div id="${blockId}">${above}${tableHtml}</div>`;
}

/**
 * The agenda as HTML for an invite: everything an attendee needs, in any mail client, with an empty line above it to type on. Word's
 * rendering engine comes first (tables, attributes, inline styles), because it both shows the least and rewrites the most. With the `start`
 * of the meeting, topics that all have minutes show when they start.
 */
export function renderBlock(agenda: Agenda, language: Language, start: MeetingStart | null = null): string {
  return wrapped(renderTable(canonicalAgenda(agenda), language, start), '<div><br></div>');
}
