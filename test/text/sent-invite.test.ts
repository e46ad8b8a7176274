import { describe, expect, it } from '@jest/globals';
import { sentInviteWords } from '../../src/text/sent-invite';

const [en, sv] = [sentInviteWords('en'), sentInviteWords('sv')];
const lists = ['Sales team'];

describe('how many get an update', () => {
  it.each([
    [{ people: 1, lists: [] }, '1 person will get an update', '1 person får en uppdatering'],
    [{ people: 12, lists: [] }, '12 people will get an update', '12 personer får en uppdatering'],
    [{ people: 2, lists }, '2 people will get an update', '2 personer får en uppdatering'],
    [
      { people: 0, lists },
      'Everyone in Sales team will get an update',
      'Alla i Sales team får en uppdatering',
    ],
    [
      { people: 0, lists: [] },
      'Nobody else is invited, so nobody gets an update',
      'Ingen annan är inbjuden, så ingen får någon uppdatering',
    ],
  ])('%j', (recipients, inEnglish, inSwedish) => {
    expect(en.willGet(recipients)).toBe(inEnglish);
    expect(sv.willGet(recipients)).toBe(inSwedish);
  });
});

describe('what was sent', () => {
  it.each([
    [{ people: 1, lists: [] }, 'Sent. 1 person gets the update.', 'Skickat. 1 person får uppdateringen.'],
    [
      { people: 2, lists },
      'Sent. 2 people get the update, and so does everyone in Sales team.',
      'Skickat. 2 personer får uppdateringen, liksom alla i Sales team.',
    ],
    [
      { people: 0, lists },
      'Sent. Everyone in Sales team gets the update.',
      'Skickat. Alla i Sales team får uppdateringen.',
    ],
    [{ people: 0, lists: [] }, 'Done. It is in your calendar.', 'Klart. Det ligger i din kalender.'],
  ])('%j', (recipients, inEnglish, inSwedish) => {
    expect(en.sent(recipients)).toBe(inEnglish);
    expect(sv.sent(recipients)).toBe(inSwedish);
  });
});

it('names whose calendar it is, where somebody says', () => {
  expect(en.shared('Bo Berg')).toContain('in Bo Berg’s calendar');
  expect(en.shared('')).toContain('in a shared calendar');
  expect(sv.shared('Bo Berg')).toContain('i kalendern för Bo Berg');
  expect(sv.shared('')).toContain('i en delad kalender');
});
