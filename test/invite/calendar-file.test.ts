/** @jest-environment jsdom */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Agenda } from '../../src/agenda/agenda';
import { renderBlock } from '../../src/invite/render-block';
import type { Language } from '../../src/text/language';
import { bo, cecilia } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';
import { aLanguage, anAgendaArbitrary } from '../builders/an-agenda-arbitrary';
import { plainTextOf } from './clients/plain-text';

/** The text of an invite as a mail server puts it beside the HTML. */
function textOf(agenda: Agenda, language: Language): string {
  return plainTextOf(new DOMParser().parseFromString(renderBlock(agenda, language), 'text/html'));
}

/** An invite as a calendar file (RFC 5545): its text is the DESCRIPTION, escaped, and folded into short lines. */
function calendarFileOf(text: string): string {
  const event = new ICAL.Event();
  event.uid = 'prices@contoso.example';
  event.summary = 'Prices for the Nordics';
  event.startDate = ICAL.Time.fromDateTimeString('2026-12-01T10:00:00Z');
  event.endDate = ICAL.Time.fromDateTimeString('2026-12-01T10:25:00Z');
  event.description = text;
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('method', 'REQUEST');
  calendar.addSubcomponent(event.component);
  return calendar.toString();
}

/** What whoever opens the file reads. */
function readIn(file: string): string {
  const event = ICAL.Component.fromString(file).getFirstSubcomponent('vevent');
  return String(event?.getFirstPropertyValue('description'));
}

describe('in a calendar file', () => {
  it('the agenda is as approved', () => {
    const agenda = anAgenda({
      purpose: 'Välja prislista för Norden; eller två, om det behövs',
      reasons: [
        aReason(bo, 'Bestämmer över marginalen, \\ och rabatten'),
        aReason(cecilia, 'Talar för säljarna'),
      ],
    });
    const file = calendarFileOf(textOf(agenda, 'sv'));
    expect(file).toBeAsApproved(join(__dirname, 'agenda.approved.ics'));
    expect(readIn(file).split('\n').slice(0, 3)).toEqual([
      'Agenda · appen Syfte',
      'Syfte',
      'Välja prislista för Norden; eller två, om det behövs',
    ]);
  });

  it('whatever was answered reads as in the plain text of the mail', () => {
    fc.assert(
      fc.property(anAgendaArbitrary, aLanguage, (agenda, language) => {
        const text = textOf(agenda, language);
        expect(readIn(calendarFileOf(text))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
