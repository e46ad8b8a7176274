import { describe, expect, it } from '@jest/globals';
import { isAnswerTo } from '../../src/outlook/office-answers';
import { officeCall } from '../../src/outlook/office-call';
import { aFakeRecurrence } from '../builders/fake-office';

const person = { displayName: 'Bo Berg', emailAddress: 'bo.berg@contoso.example' };

describe('what Office can answer', () => {
  it.each<[call: string, answers: readonly unknown[]]>([
    ['subject.getAsync', ['', 'Planning', null, undefined]],
    ['body.getAsync', ['<p>Hello</p>', '']],
    ['requiredAttendees.getAsync', [[], [person], [{ displayName: null }]]],
    ['organizer.getAsync', [person, {}, null]],
    ['start.getAsync', [new Date('2026-12-01T09:00:00Z')]],
    ['recurrence.getAsync', [null, aFakeRecurrence()]],
    ['isAllDayEvent.getAsync', [true, false]],
    ['sessionData.getAllAsync', [{}, { draft: '{}' }, null]],
    ['categories.getAsync', [null, [{ displayName: 'Private', color: 'Preset1' }]]],
    ['getItemIdAsync', ['AAMk=', null]],
    ['sessionData.setAsync', [undefined, 17]],
  ])('%s takes it', (call, answers) => {
    expect(answers.filter((answer) => !isAnswerTo(call, answer))).toEqual([]);
  });

  it.each<[call: string, garbage: readonly unknown[]]>([
    ['subject.getAsync', [17, true, {}, [], () => {}]],
    ['body.getAsync', [null, undefined, 17, { html: '<p>' }, ['<p>']]],
    ['getItemIdAsync', [17, {}]],
    ['requiredAttendees.getAsync', [null, undefined, 17, 'Bo', person, [17], [null], [{ displayName: 17 }]]],
    ['enhancedLocation.getAsync', ['Oslo', [17], [{ emailAddress: 17 }]]],
    ['categories.getAsync', ['Private', ['Private'], [{ displayName: null }]]],
    ['organizer.getAsync', [17, 'Anna', [person], { emailAddress: {} }]],
    ['start.getAsync', [17, null, '2026-12-01', {}, new Date(Number.NaN)]],
    ['recurrence.getAsync', [17, {}, { seriesTime: {} }, { seriesTime: { getDuration: () => '60' } }]],
    ['isAllDayEvent.getAsync', [17, null, 'true', {}]],
    ['sessionData.getAllAsync', [17, 'text', [], { draft: 17 }]],
  ])('%s takes nothing else', (call, garbage) => {
    expect(garbage.filter((answer) => isAnswerTo(call, answer))).toEqual([]);
  });

  it('whoever asks hears of it as of any call that did nothing', async () => {
    const subject = officeCall('subject.getAsync', (answer) => answer({ status: 'succeeded', value: 17 }));
    await expect(subject).rejects.toMatchObject({ kind: 'unusable', call: 'subject.getAsync' });
  });
});
