import { describe, expect, it } from '@jest/globals';
import { timesInFigures } from '../../src/invite/time-in-words';
import { topicLine } from '../../src/invite/topic-line';

describe('times in words are put into figures as people of each language write them', () => {
  it.each<[language: string, line: string, starts: number | null, minutes: number | null]>([
    ['da', 'kl. halv tre: Priser', 870, null],
    ['da', 'Halv ni Priser', 510, null],
    ['da', 'Priser, en halv time', null, 30],
    ['da', 'Priser (et kvarter)', null, 15],
    ['da', 'Priser – halvanden time', null, 90],
    ['de', '14 Uhr 30 Priser', 870, null],
    ['de', 'um 14 Uhr 30: Priser', 870, null],
    ['de', 'um halb drei Priser', 870, null],
    ['de', 'Halb neun: Priser', 510, null],
    ['de', 'Priser, eine halbe Stunde', null, 30],
    ['de', 'Priser (Viertelstunde)', null, 15],
    ['de', 'Anderthalb Stunden: Priser', null, 90],
    ['en', 'Priser (half an hour)', null, 30],
    ['es', 'A las 14.30 Priser', 870, null],
    ['es', 'a partir de las 14:30 Priser', 870, null],
    ['en', 'An hour: Priser', null, 60],
    ['es', 'a las 14 y 30 Priser', 870, null],
    ['es', 'Priser, media hora', null, 30],
    ['es', 'Priser (hora y media)', null, 90],
    ['es', 'Un cuarto de hora: Priser', null, 15],
    ['fi', '14.30 alkaen Priser', 870, null],
    ['fi', 'klo 14.30 alkaen: Priser', 870, null],
    ['fi', 'Puoli kolme Priser', 870, null],
    ['fi', 'Priser, puoli tuntia', null, 30],
    ['fi', 'Priser (vartti)', null, 15],
    ['fi', 'Puolitoista tuntia: Priser', null, 90],
    ['fr', '14 heures 30 : Priser', 870, null],
    ['fr', 'à partir de 14h Priser', 840, null],
    ['fr', 'À partir de 14h30 : Priser', 870, null],
    ['fr', 'Priser, une demi-heure', null, 30],
    ['fr', "Priser (un quart d'heure)", null, 15],
    ['fr', 'Une heure et demie : Priser', null, 90],
    ['nb', 'kl. halv tre: Priser', 870, null],
    ['nb', 'Priser, en halv time', null, 30],
    ['nb', 'Priser (halvannen time)', null, 90],
    ['sv', 'Kl halv tre: Priser', 870, null],
    ['sv', 'Priser, en halvtimme', null, 30],
    ['sv', 'Priser (en och en halv timme)', null, 90],
  ])('%s: %j', (_language, line, starts, minutes) => {
    expect(topicLine(line)).toMatchObject({ title: 'Priser', starts, minutes });
  });

  it.each([
    'Half an hour of quiet',
    'Halv pris',
    'Halbzeit',
    'Puolivuotiskatsaus',
    'La media hora de Ana',
    'Deux heures et demie de retard',
    'Start Monday',
    '14 Uhr 30 % mehr Umsatz',
    'Timpris, två timmar per vecka',
  ])('%j stays as it is', (line) => {
    expect(timesInFigures(line)).toBe(line);
  });
});
