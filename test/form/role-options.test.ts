import { expect, it } from '@jest/globals';
import { roleOptions } from '../../src/form/role-options';

it('roles that are usual in the kind of meeting come first, and none is left out', () => {
  expect(roleOptions('inform', 'en').map(({ value }) => value)).toEqual([
    '',
    'informed',
    'presents',
    'decides',
    'contributes',
    'learns',
  ]);
  expect(roleOptions(null, 'sv').map(({ text }) => text)).toEqual([
    'Roll',
    'Beslutar',
    'Bidrar',
    'Presenterar',
    'Lär sig',
    'Informeras',
  ]);
});
