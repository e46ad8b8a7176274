import { describe, expect, it } from '@jest/globals';
import { gateFindings } from '../../../../tools/doctor/checks/gate-script';

const names = ['onAppointmentSend'];
const good = "Office.actions.associate('onAppointmentSend', (event) => event.completed());";
const found = (code: string, wanted = names) =>
  gateFindings('https://a.example/gate.js', code, wanted).map(({ says }) => says);

describe('a gate.js', () => {
  it.each([
    ['that associates by itself', good],
    [
      'that associates through a function',
      "const a=(n,f)=>Office.actions.associate(n,f);a('onAppointmentSend',()=>{})",
    ],
    ['that speaks of imports in a text', `${good}"import('x')"`],
  ])('%s is fine', (_, code) => {
    expect(found(code)).toEqual([]);
  });

  it.each([
    ['imports', `import './a.js';${good}`, 'is no plain script'],
    ['exports', `export const a = 1;${good}`, 'is no plain script'],
    ['imports later', `${good}const f=()=>import('./a.js')`, 'a dynamic import'],
    ['requires', `${good}require('./a.js')`, 'a call of require'],
    ['loads another script', `${good}importScripts('a.js')`, 'a call of importScripts'],
    ['is cut short', good.slice(0, -5), 'is no plain script'],
    ['never associates', "f('onAppointmentSend')", 'no handler onAppointmentSend'],
    [
      'names its handler in a list alone',
      "Office.actions.associate(x[0], f); x=['onAppointmentSend']",
      'no handler',
    ],
  ])('that %s is told', (_, code, told) => {
    expect(found(code).join()).toContain(told);
  });

  it('is held against every name in the manifest', () => {
    expect(found(good, ['onAppointmentSend', 'onAppointmentOrganizer'])).toEqual([
      expect.stringContaining('onAppointmentOrganizer'),
    ]);
  });
});
