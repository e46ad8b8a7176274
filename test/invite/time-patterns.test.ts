import { describe, expect, it } from '@jest/globals';
import { topicLine } from '../../src/invite/topic-line';

describe('times of day are read as people of each language write them', () => {
  it.each<[language: string, line: string, starts: number, minutes: number | null]>([
    ['da', '14.30 Priser', 870, null],
    ['da', 'kl. 14.30: Priser', 870, null],
    ['da', 'kl. 14 Priser', 840, null],
    ['da', 'fra kl. 9 til 9.30: Priser', 540, 30],
    ['da', '09.00-09.20 Priser', 540, 20],
    ['da', 'Kl. 13–14 Priser', 780, 60],
    ['da', 'mellem 9.00 og 9.30 Priser', 540, 30],
    ['de', '14:30 Uhr Priser', 870, null],
    ['de', '14.30 Uhr: Priser', 870, null],
    ['de', '14 Uhr Priser', 840, null],
    ['de', 'um 14:30 Uhr Priser', 870, null],
    ['de', 'von 9:00 bis 9:30 Uhr: Priser', 540, 30],
    ['de', '10–11 Uhr Priser', 600, 60],
    ['de', 'ab 9 Uhr Priser', 540, null],
    ['de', 'gegen 14 Uhr Priser', 840, null],
    ['de', '14.30–15 Uhr Priser', 870, 30],
    ['en', '2:30 pm Priser', 870, null],
    ['en', '9:00 to 9:30 Priser', 540, 30],
    ['es', 'a las 14:30 Priser', 870, null],
    ['es', '14:30 h Priser', 870, null],
    ['es', 'de 9:00 a 9:30 Priser', 540, 30],
    ['es', 'de las 9:00 a las 9:30: Priser', 540, 30],
    ['es', 'A las 14 Priser', 840, null],
    ['es', 'De las 9 a las 10: Priser', 540, 60],
    ['es', '14:30-14:45 h Priser', 870, 15],
    ['fi', 'klo 14.30 Priser', 870, null],
    ['fi', 'klo 14 Priser', 840, null],
    ['fi', 'kello 14.30 Priser', 870, null],
    ['fi', 'klo 14.30–15 Priser', 870, 30],
    ['fi', 'klo 9–9.30 Priser', 540, 30],
    ['fi', '9.00–9.20 Priser', 540, 20],
    ['fr', '14h30 Priser', 870, null],
    ['fr', '14 h 30 : Priser', 870, null],
    ['fr', 'à 14h30 Priser', 870, null],
    ['fr', 'de 10h00 à 10h30 : Priser', 600, 30],
    ['fr', '9h00 – 9h20 Priser', 540, 20],
    ['fr', '14 h : Priser', 840, null],
    ['fr', 'à 14 h Priser', 840, null],
    ['fr', 'dès 9 h Priser', 540, null],
    ['fr', 'à 9 h 15 Priser', 555, null],
    ['fr', '14\u202fh\u202f30\u202f: Priser', 870, null],
    ['fr', '14\u202fh\u202f30 – 15\u202fh\u202f: Priser', 870, 30],
    ['fr', '9 h – Priser', 540, null],
    ['nb', 'kl. 14.30 Priser', 870, null],
    ['nb', 'kl 14:30 – Priser', 870, null],
    ['nb', 'fra 09.00 til 09.30 Priser', 540, 30],
    ['sv', 'kl. 14.30 Priser', 870, null],
    ['sv', 'kl 14 Priser', 840, null],
    ['sv', 'från 9.00 till 9.30 Priser', 540, 30],
  ])('%s: %s', (_, line, starts, minutes) => {
    expect(topicLine(line)).toEqual({ title: 'Priser', lead: '', starts, minutes });
  });
});

describe('lengths are read as people of each language write them', () => {
  it.each<[language: string, line: string, minutes: number]>([
    ['da', 'Priser (30 minutter)', 30],
    ['da', 'Priser – 1 time', 60],
    ['da', 'Priser, 2 timer', 120],
    ['da', 'Priser (1,5 t)', 90],
    ['da', 'Priser (1 t 30 min)', 90],
    ['da', 'Priser (ca. 20 min.)', 20],
    ['da', 'Priser (højst 20 min)', 20],
    ['da', 'Priser (op til 20 minutter)', 20],
    ['de', 'Priser (30 Minuten)', 30],
    ['de', 'Priser – 2 Std.', 120],
    ['de', 'Priser: 1 Stunde', 60],
    ['de', 'Priser (1 Stunde und 30 Minuten)', 90],
    ['de', '45 Min. Priser', 45],
    ['de', 'Priser (etwa 20 Min.)', 20],
    ['en', 'Priser (1 hour and 30 minutes)', 90],
    ['es', 'Priser (30 minutos)', 30],
    ['es', 'Priser (1 hora y 30 minutos)', 90],
    ['es', 'Priser – 2 horas', 120],
    ['es', 'Priser (unos 20 min)', 20],
    ['fi', 'Priser (30 minuuttia)', 30],
    ['fi', 'Priser – 1 tunti', 60],
    ['fi', 'Priser, 2 tuntia', 120],
    ['fi', 'Priser (1,5 t)', 90],
    ['fi', 'Priser (noin 20 min)', 20],
    ['fr', 'Priser (30 minutes)', 30],
    ['fr', 'Priser – 2 heures', 120],
    ['fr', 'Priser (1 h 30)', 90],
    ['fr', 'Priser (environ 20 min)', 20],
    ['nb', 'Priser (30 minutter)', 30],
    ['nb', 'Priser – 2 timer', 120],
    ['nb', 'Priser (1 t)', 60],
    ['nb', 'Priser (maks 20 min)', 20],
    ['sv', 'Priser (30 minuter)', 30],
    ['sv', 'Priser (1 timme och 30 minuter)', 90],
  ])('%s: %s', (_, line, minutes) => {
    expect(topicLine(line)).toEqual({ title: 'Priser', lead: '', starts: null, minutes });
  });

  it.each<[language: string, line: string, lead: string]>([
    ['da', 'Priser (ledes af Anna, 10 min)', 'Anna'],
    ['de', 'Priser (Leitung: Anna, 10 Min.)', 'Anna'],
    ['de', 'Priser (Moderation: Anna, 10 Min.)', 'Anna'],
    ['de', 'Priser (vorgestellt von Anna, 10 Min.)', 'Anna'],
    ['es', 'Priser (responsable: Anna, 10 min)', 'Anna'],
    ['fi', 'Priser (vetää Anna, 10 min)', 'Anna'],
    ['fi', 'Priser (vetäjänä Anna, 10 min)', 'Anna'],
    ['fi', 'Priser (esittelijä: Anna, 10 min)', 'Anna'],
    ['fr', 'Priser (par Anna, 10 min)', 'Anna'],
    ['nb', 'Priser (ansvarlig: Anna, 10 min)', 'Anna'],
  ])('%s, with whoever leads: %s', (_, line, lead) => {
    expect(topicLine(line)).toMatchObject({ title: 'Priser', lead, minutes: 10 });
  });
});

describe('what is no time stays in the title', () => {
  it.each(
    [
      'Version 2.10 of the app',
      'Udgave 14.30 af programmet',
      '2.10.3 gets a new start page',
      '12.50 € per piece',
      '12,50 kr. per styk',
      '14.90 EUR ab März',
      '12.10. Termin in Köln',
      '3.5. julkaisu',
      '20 t stål fra Odense',
      '3 t stål',
      '100m hurdles',
      '5 a side',
      '7 a 9 puntos',
      'de 3 a 5 clientes',
      '10 % mindre svinn',
      '24 Stück für Köln',
      '10 til 12 kunder',
      'Um 10 % senken',
      'Von 3 auf 5 Kunden',
      'klokken er mange',
      '2 heuristics for sales',
      '30 miner i Kiruna',
      '45 minarets',
      'De 10 à 12 clients',
    ].filter((line) => line !== '14 timer'),
  )('%s', (line) => {
    expect(topicLine(line)).toEqual({ title: line, lead: '', starts: null, minutes: null });
  });
});
