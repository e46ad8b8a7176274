import { describe, expect, it } from '@jest/globals';
import { labelled, pieces } from '../../src/invite/answer-labels';

describe('a line with several answers', () => {
  it.each<[string, readonly string[]]>([
    ['Purpose: choose a supplier. Goal: sign', ['Purpose: choose a supplier.', 'Goal: sign']],
    ['Purpose: choose; Goal: sign – ', ['Purpose: choose', 'Goal: sign']],
    ['Purpose: choose | Goal : sign |', ['Purpose: choose', 'Goal : sign']],
    ['Syfte: välja, nästa steg: skriva -- ', ['Syfte: välja', 'nästa steg: skriva']],
    ['Purpose: reach the goal: sign', ['Purpose: reach the goal: sign']],
    ['  Purpose: choose  ', ['Purpose: choose']],
    ['Choose, by 14:30, https://contoso.example/x', ['Choose, by 14:30, https://contoso.example/x']],
    ['Bring the list, at 10:30. Goal : sign', ['Bring the list, at 10:30.', 'Goal : sign']],
  ])('%j is cut where each begins', (line, expected) => {
    expect(pieces(line)).toEqual(expected);
  });
});

describe('what a line answers', () => {
  it.each<[string, string, string]>([
    ['Purpose: Choose ', 'purpose', 'Choose'],
    ['**Purpose:**  Choose', 'purpose', 'Choose'],
    [' *Goal* ', 'goal', ''],
    ['The goal of the meeting is to sign', 'goal', 'Sign'],
    ['Syftet är att välja', 'purpose', 'Välja'],
    ['Next steps are to sign', 'nextStep', 'Sign'],
    ['Pre-read - the offers', 'preparation', 'the offers'],
    ['Agenda', 'topics', ''],
    ['Program: prices', 'topics', 'prices'],
    ['But\u202f: choisir', 'purpose', 'choisir'],
    ['Le but de cette réunion est de choisir', 'purpose', 'Choisir'],
    ['Objectif : signer', 'goal', 'signer'],
    ['Prochaines étapes : appeler', 'nextStep', 'appeler'],
    ["L'ordre du jour :", 'topics', ''],
    ['Propósito: elegir', 'purpose', 'elegir'],
    ['El objetivo de la reunión es firmar', 'purpose', 'Firmar'],
    ['Próximos pasos: llamar', 'nextStep', 'llamar'],
    ['Antes de la reunión: leer', 'preparation', 'leer'],
    ['Orden del día', 'topics', ''],
  ])('%j: %s, %j', (line, answer, rest) => {
    expect(labelled(line)).toEqual({ answer, rest });
  });

  it.each([
    'Preparation is to read',
    'The agenda is to follow',
    'Goal-oriented',
    'We have a goal: sign',
    'Programme',
    'But – we still lack a price',
    'Le projet est de retour',
  ])('%j answers nothing', (line) => {
    expect(labelled(line)).toBeNull();
  });
});
