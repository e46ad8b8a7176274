/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { CreateDialog } from '../../../../src/pane/plan/creating/create-dialog';
import '../../../../src/text/all-languages';
import type { Language } from '../../../../src/text/language';

afterEach(cleanup);

const asked = (language: Language, locale: string, day: number) => {
  const [start, end] = [9, 10].map((hour) => new Date(2026, 11, day, hour)) as [Date, Date];
  const event = {
    subject: 'Steel is up',
    html: '',
    start,
    end,
    wall: null,
    attendees: [],
    transactionId: 't',
  };
  const question = { event, recipients: { people: 1, lists: [] }, names: ['Bo Berg'] };
  render(
    <CreateDialog
      isOpen
      {...{ question, language, locale }}
      onCreate={() => undefined}
      onNotNow={() => undefined}
    />,
  );
  return screen.getByRole('dialog').textContent?.replace(/\s/g, ' ') ?? '';
};

it.each([
  ['fr', 'fr-FR', 1, 'mardi 1er décembre 2026'],
  ['fr', 'fr-FR', 11, 'vendredi 11 décembre 2026'],
  ['es', 'es-ES', 1, 'martes, 1 de diciembre de 2026'],
] as const)('the day is as it is written in %s (%s, %d December)', (language, locale, day, said) => {
  expect(asked(language, locale, day)).toContain(said);
});

it.each([
  ['es', 'es-ES', '1 de diciembre de 2026, 09:00–10:00'],
  ['fi', 'fi-FI', '1. joulukuuta 2026 09.00–10.00'],
  ['en', 'en-US', '9:00 – 10:00 AM'],
] as const)('hours are as the invite has them in %s', (language, locale, said) => {
  expect(asked(language, locale, 1)).toContain(said);
});
