import type { Agenda, Person, Reason, Topic } from '../agenda/agenda';
import { canonicalAgenda } from '../agenda/canonical';
import { type BlockWords, blockWords, topicMinutes } from '../text/block';
import type { Language } from '../text/language';
import { blockId } from './block-id';
import { clockTimes, type MeetingStart, zoneLine } from './clock-times';
import { escapeHtml } from './escape-html';
import { labelOf } from './labels';
import { mailtoOf } from './mailto';

// Word keeps padding only on cells, and widths only as attributes; colours are left to the client, which knows its background.
// Pixels above a row.
const spacing = { normal: 3, apart: 12, goesOn: 0 } as const;
const heading = 'padding:0 0 6px 0;border-bottom:1px solid #8a8886;font-size:12pt';
const section = 'padding:12px 0 3px 0';
const ending = 'padding:10px 0 16px 0;font-size:9pt';
// A cell grows with what it cannot break: a long address or link would push the answers off the page. Classic Outlook has no such rule.
// A label or a clock time.
const whole = 'white-space:nowrap';
const table =
  "border-collapse:collapse;max-width:640px;font-family:'Segoe UI',Calibri,Arial,sans-serif;font-size:11pt;word-break:break-word";

function lines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

function row(left: string, right: string, space: keyof typeof spacing = 'normal', leftStyle = ''): string {
  const above = `${spacing[space]}px`;
  return (
    `<tr><td width="25%" valign="top" style="padding:${above} 12px 3px 0${leftStyle}">${left}</td>` +
    `<td valign="top" style="padding:${above} 0 3px 0">${right}</td></tr>\n`
  );
}

function wideRow(style: string, content: string): string {
  return `<tr><td colspan="2" style="${style}">${content}</td></tr>\n`;
}

function labelled(text: string, answer: string, space: keyof typeof spacing = 'normal'): string {
  return answer === '' ? '' : labelRow(text, lines(answer), space);
}

/** A label stays whole: on a phone it would break in the middle of the word. */
function labelRow(text: string, right: string, space: keyof typeof spacing): string {
  return row(`<b>${escapeHtml(text)}</b>`, right, space, `;${whole}`);
}

/** A visible link keeps the address. A name that would read as a label becomes a link without one. */
function person({ name, address }: Person): string {
  if (address) return `<a href="${escapeHtml(mailtoOf(address))}">${escapeHtml(name)}</a>`;
  return labelOf(name) ? `<a href="mailto:">${escapeHtml(name)}</a>` : escapeHtml(name);
}

function topicRows(topic: Topic, times: string | undefined, words: BlockWords): string {
  const lead = topic.lead && row('', escapeHtml(`${words.ledBy} ${topic.lead}`), 'goesOn');
  const minutes = topicMinutes(topic.minutes);
  // Breaks, where it is too narrow for both, between the two and nowhere else.
  const both = times ? `<span style="${whole}">${times}</span> (${minutes.replace(' ', '&nbsp;')})` : minutes;
  return row(both, escapeHtml(topic.title)) + lead;
}

function reasonRows(reason: Reason, words: BlockWords): string {
  const prepare = reason.prepare && row('', lines(`${words.prepare} ${reason.prepare}`), 'goesOn');
  return row(person(reason.person), lines(reason.why)) + prepare;
}

function topicSection({ topics }: Agenda, words: BlockWords, start: MeetingStart | null): string {
  if (topics.length === 0) return '';
  const times = clockTimes(topics, start);
  const zone = times && start ? zoneLine(start, words) : '';
  const heading = zone
    ? labelRow(words.topics, escapeHtml(zone), 'apart')
    : wideRow(section, `<b>${escapeHtml(words.topics)}</b>`);
  return heading + topics.map((topic, at) => topicRows(topic, times?.[at], words)).join('');
}

function whySection(agenda: Agenda, words: BlockWords): string {
  if (agenda.reasons.length === 0 && agenda.reasonForAll === '') return '';
  const rows = agenda.reasons.map((reason) => reasonRows(reason, words));
  const everyone = labelled(words.everyone, agenda.reasonForAll);
  return wideRow(section, `<b>${escapeHtml(words.why)}</b>`) + rows.join('') + everyone;
}

function ownerRow({ owner }: Agenda['nextStep'], words: BlockWords): string {
  return owner.name === '' ? '' : labelRow(words.owner, person(owner), 'normal');
}

/** The block's table alone: what `spliceBlock` puts in the place of an older one. `start` as for `renderBlock`. */
export function renderTable(given: Agenda, language: Language, start: MeetingStart | null = null): string {
  const agenda = canonicalAgenda(given);
  const words = blockWords(language);
  return [
    `<table role="presentation" lang="${language}" border="0" cellpadding="0" cellspacing="0" width="100%" style="${table}">\n`,
    wideRow(
      heading,
      `<a name="${blockId}" style="color:inherit;text-decoration:none"><b>${escapeHtml(words.firstLine)}</b></a>`,
    ),
    labelled(words.purpose, agenda.purpose),
    labelled(words.goal, agenda.goal),
    topicSection(agenda, words, start),
    whySection(agenda, words),
    labelled(words.preparation, agenda.preparation, 'apart'),
    labelled(words.nextStep, agenda.nextStep.what, 'apart'),
    ownerRow(agenda.nextStep, words),
    labelled(words.due, agenda.nextStep.due),
    labelled(words.notes, agenda.notes),
    wideRow(ending, escapeHtml(words.lastLine)),
    '</table>',
  ].join('');
}

/** What marks a table as the block, around it. */
export function wrapped(tableHtml: string): string {
  return `<div id="${blockId}">${tableHtml}</div>`;
}

/**
 * The agenda as HTML for an invite: everything an attendee needs, in any mail client. Word's rendering engine comes first (tables,
 * attributes, inline styles), because it both shows the least and rewrites the most. With the `start` of the meeting, topics that all
 * have minutes show clock times.
 */
export function renderBlock(agenda: Agenda, language: Language, start: MeetingStart | null = null): string {
  return wrapped(renderTable(agenda, language, start));
}
