import {
  type Agenda,
  type NextStep,
  noStep,
  type Person,
  type Reason,
  type Topic,
} from '../../src/agenda/agenda';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { blockId } from '../../src/invite/block-place';
import { clockTimes, type MeetingStart } from '../../src/invite/clock-times';
import { escapeHtml } from '../../src/invite/escape-html';
import { labelOf } from '../../src/invite/labels';
import { mailtoOf } from '../../src/invite/mailto';
import { type BlockWords, blockWords, topicMinutes } from '../../src/text/block';
import type { Language } from '../../src/text/language';

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

const formerSwedish = { firstLine: 'Agenda · Syfte', lastLine: 'Slut på agendan · Syfte' };

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
  const ledBy = words.ledBy.charAt(0).toUpperCase() + words.ledBy.slice(1);
  const lead = topic.lead && row('', escapeHtml(`${ledBy} ${topic.lead}`), 'goesOn');
  const minutes = topicMinutes(topic.minutes) || '–';
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
  const zone = times && start ? `${words.timesIn} ${start.zone}` : '';
  const heading = zone
    ? labelRow(words.topics, escapeHtml(zone), 'apart')
    : wideRow(section, `<b>${escapeHtml(words.topics)}</b>`);
  return heading + topics.map((topic, at) => topicRows(topic, times?.[at]?.join('–'), words)).join('');
}

function whySection(agenda: Agenda, words: BlockWords): string {
  if (agenda.reasons.length === 0 && agenda.reasonForAll === '') return '';
  const rows = agenda.reasons.map((reason) => reasonRows(reason, words));
  const everyone = labelled(words.everyone, agenda.reasonForAll);
  return wideRow(section, `<b>${escapeHtml(words.why)}</b>`) + rows.join('') + everyone;
}

function ownerRow({ owner }: NextStep, words: BlockWords): string {
  return owner.name === '' ? '' : labelRow(words.owner, person(owner), 'normal');
}

function renderTable(given: Agenda, language: Language, start: MeetingStart | null = null): string {
  const agenda = canonicalAgenda(given);
  const words = { ...blockWords(language), ...(language === 'sv' && formerSwedish) };
  const [nextStep = noStep] = agenda.nextSteps;
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
    labelled(words.nextStep, nextStep.what, 'apart'),
    ownerRow(nextStep, words),
    labelled(words.due, nextStep.due),
    labelled(words.notes, agenda.notes),
    wideRow(ending, escapeHtml(words.lastLine)),
    '</table>',
  ].join('');
}

/**
 * The agenda as the first edition of the block wrote it, label and answer in a row each, and one next step: invites with it are read for ever. A day that is due
 * stands there as yyyy-mm-dd.
 */
export function firstEditionBlock(
  agenda: Agenda,
  language: Language,
  start: MeetingStart | null = null,
): string {
  return `<div id="${blockId}">${renderTable(agenda, language, start)}</div>`;
}
