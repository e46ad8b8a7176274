import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { giveReason } from '../../src/agenda/give-reason';
import { roleOfReason, roleReason } from '../../src/text/roles';
import { anna, aPerson, bo, cecilia } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

const isRoles = (written: string) => roleOfReason(written) !== null;

describe('one reason for several people', () => {
  it('is given to each of them and to nobody else', () => {
    const agenda = { ...emptyAgenda, reasons: [aReason(anna, ''), aReason(bo, ''), aReason(cecilia, '')] };
    expect(giveReason(agenda, [anna, cecilia], 'Works in the warehouse').reasons).toEqual([
      aReason(anna, 'Works in the warehouse'),
      aReason(bo, ''),
      aReason(cecilia, 'Works in the warehouse'),
    ]);
  });

  it('makes a place for somebody who has none', () => {
    expect(giveReason(emptyAgenda, [bo], 'Decides').reasons).toEqual([aReason(bo, 'Decides')]);
  });

  it('leaves a reason of the organizer’s own, and what the person prepares', () => {
    const agenda = {
      ...emptyAgenda,
      reasons: [aReason(bo, 'Decides on the budget'), aReason(cecilia, '', 'Read it')],
    };
    expect(giveReason(agenda, [bo, cecilia], 'Knows the offers').reasons).toEqual([
      aReason(bo, 'Decides on the budget'),
      aReason(cecilia, 'Knows the offers', 'Read it'),
    ]);
  });

  it('takes the place of a role’s sentence when another role is chosen, and of no other words', () => {
    const agenda = {
      ...emptyAgenda,
      reasons: [aReason(bo, roleReason('learns', 'sv')), aReason(cecilia, 'Knows steel')],
    };
    const decides = roleReason('decides', 'en');
    expect(giveReason(agenda, [bo, cecilia], decides, isRoles).reasons).toEqual([
      aReason(bo, decides),
      aReason(cecilia, 'Knows steel'),
    ]);
  });

  it('finds a person whom a client shows without an address', () => {
    const agenda = { ...emptyAgenda, reasons: [aReason(aPerson('Berg, Bo', ''), '')] };
    expect(giveReason(agenda, [bo], 'Decides').reasons).toEqual([
      aReason(aPerson('Berg, Bo', ''), 'Decides'),
    ]);
  });

  it('changes no other answer', () => {
    const agenda = anAgenda();
    expect({ ...giveReason(agenda, [anna], 'Leads'), reasons: [] }).toEqual({ ...agenda, reasons: [] });
  });
});

describe('two namesakes without an address', () => {
  const [first, second] = [aPerson('Bo Berg', ''), aPerson('Bo Berg', '')];
  const other = aPerson('Bo Berg', 'bo2@contoso.example');

  it('have a place each: the reason goes to the very entry before one that fits as well', () => {
    const agenda = { ...emptyAgenda, reasons: [aReason(other, 'Knows steel'), aReason(first, '')] };
    expect(giveReason(agenda, [second], 'Decides').reasons).toEqual([
      aReason(other, 'Knows steel'),
      aReason(first, 'Decides'),
    ]);
  });

  it('are not taken for somebody of another name at the same address', () => {
    const [berg, ek] = [
      aPerson('Bo Berg', 'desk@contoso.example'),
      aPerson('Eva Ek', 'desk@contoso.example'),
    ];
    const agenda = { ...emptyAgenda, reasons: [aReason(berg, ''), aReason(ek, '')] };
    expect(giveReason(agenda, [ek], 'Decides').reasons).toEqual([aReason(berg, ''), aReason(ek, 'Decides')]);
  });
});

describe('a reason of blanks', () => {
  it('is none, and is written over', () => {
    const agenda = { ...emptyAgenda, reasons: [aReason(bo, ' ')] };
    expect(giveReason(agenda, [bo], 'Decides').reasons).toEqual([aReason(bo, 'Decides')]);
  });
});
