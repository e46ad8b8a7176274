import type { Language } from './language';

/** What the attendee pane says to a reader it cannot place among the invited, and to the organizer. */
export interface ReaderWords {
  readonly organizer: string;
  /** `lists`: names of the distribution lists that the invite went to. */
  readonly listed: (lists: readonly string[]) => string;
  /** Above the reason that the invite gives for a list. */
  readonly listReason: (list: string) => string;
  readonly alias: (name: string, address: string) => string;
  readonly forwarded: string;
  readonly unknown: string;
  /** Above the reasons of the others. */
  readonly others: string;
}

const en: ReaderWords = {
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

const sv: ReaderWords = {
  organizer:
    'Du arrangerar mötet. Öppna det för redigering från kalendern och välj Agenda, så kan du ändra agendan.',
  listed: (lists) =>
    `Du är inte nämnd i inbjudan. Den gick till ${lists.join(' och ')}, så du läser den nog där, eller så har någon vidarebefordrat den till dig.`,
  listReason: (list) => `För ${list} står det:`,
  alias: (name, address) =>
    address
      ? `${name} är inbjuden som ${address}, och du är inloggad med en annan adress. Det kan mycket väl vara du.`
      : `Det finns en ${name} bland de inbjudna, men vi vet inte om det är du.`,
  forwarded: 'Du är inte bland de inbjudna. Någon har nog vidarebefordrat inbjudan till dig.',
  unknown: 'Outlook visar inte vilka som är inbjudna, så vi kan inte säga vad som gäller dig.',
  others: 'Därför är de andra inbjudna:',
};

export function readerWords(language: Language): ReaderWords {
  return language === 'sv' ? sv : en;
}
