import { describe, expect, it } from '@jest/globals';
import type { Attendee } from '../../src/agenda/attendee';
import { verdict } from '../../src/rules/verdict';
import { anAttendee } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda } from '../builders/an-agenda';
import { anInvite } from '../builders/an-invite';

const optional = (name: string): Attendee => ({ ...anAttendee(name), isOptional: true });
const outside = anAttendee('Frida Quist', { address: 'frida.quist@fabrikam.example' });
const domains = ['contoso.example', 'contoso.test'];
const colleague = anAttendee('Eva Lind', { address: 'eva.lind@contoso.test' });
const withoutReasons = anAgenda({ reasons: [] });

/** The verdict on an invite to these people that has every answer but the reasons. */
const judged = (attendees: readonly Attendee[], policy: Parameters<typeof aPolicy>[0]) =>
  verdict(anInvite({ attendees }), withoutReasons, aPolicy(policy));

describe('who needs a reason', () => {
  const people = [anAttendee('Bo Berg'), optional('Dan Öst'), outside];

  it('is everybody, if the policy leaves nobody out', () => {
    expect(judged(people, { domains, reasonsFor: { optional: true, outsiders: true } })).toStopFor(
      'reason: Bo Berg, Dan Öst, Frida Quist',
    );
  });

  it('is nobody who is optional, where the policy says so', () => {
    expect(judged(people, { domains, reasonsFor: { optional: false, outsiders: true } })).toStopFor(
      'reason: Bo Berg, Frida Quist',
    );
  });

  it('is nobody outside any of the own domains, where the policy says so', () => {
    expect(
      judged([...people, colleague], { domains, reasonsFor: { optional: true, outsiders: false } }),
    ).toStopFor('reason: Bo Berg, Dan Öst, Eva Lind');
  });

  it('is whoever is required first and optional later, and nobody the other way about', () => {
    const reasonsFor = { optional: false, outsiders: true };
    expect(judged([anAttendee('Bo Berg'), optional('Bo Berg')], { reasonsFor })).toStopFor('reason: Bo Berg');
    expect(judged([optional('Bo Berg'), anAttendee('Bo Berg')], { reasonsFor })).toAllow('complete');
  });

  it('is one of two namesakes alone, when only the other is optional', () => {
    const other: Attendee = {
      ...anAttendee('Bo Berg', { address: 'bo.berg2@contoso.example' }),
      isOptional: true,
    };
    const reasonsFor = { optional: false, outsiders: true };
    expect(judged([other, anAttendee('Bo Berg')], { reasonsFor })).toStopFor('reason: Bo Berg');
    expect(judged([other], { reasonsFor })).toAllow('complete');
  });
});

describe('an invite by who is in it', () => {
  it('is exempt among colleagues of any own domain, where the policy says so', () => {
    const internal = { domains, exempt: { internal: true } };
    expect(judged([anAttendee('Bo Berg'), colleague], internal)).toAllow('exempt-internal');
    expect(judged([anAttendee('Bo Berg'), outside], internal).kind).toBe('stop');
  });

  it('is exempt with somebody outside, where the policy says so', () => {
    const external = { domains, exempt: { external: true } };
    expect(judged([anAttendee('Bo Berg'), outside], external)).toAllow('exempt-external');
    expect(judged([anAttendee('Bo Berg'), colleague], external).kind).toBe('stop');
  });

  it('is exempt for neither where the policy says nothing', () => {
    expect(judged([anAttendee('Bo Berg'), outside], { domains }).kind).toBe('stop');
    expect(judged([anAttendee('Bo Berg')], { domains }).kind).toBe('stop');
  });
});
