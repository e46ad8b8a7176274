import type { ReaderWords } from '../reader';

export const reader: ReaderWords = {
  organizer:
    'You organize this meeting. To change the agenda, open the meeting from your calendar to edit it, and choose Agenda.',
  listed: (lists) =>
    `You are not named in this invite. It went to ${lists.join(' and ')}, so you probably read it there, or somebody forwarded it to you.`,
  listReason: (list) => `For ${list} it says:`,
  alias: (name, address) =>
    address
      ? `${name} is invited as ${address}, and you are signed in with another address. It may well be you.`
      : `There is a ${name} among the invited, and nothing tells us that it is you.`,
  forwarded: 'You are not among the invited. Somebody probably forwarded this to you.',
  unknown: 'Outlook does not show who is invited, so we cannot tell what is meant for you.',
  others: 'This is why people are invited:',
};
