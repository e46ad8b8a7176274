import type { ReaderWords } from '../reader';

export const reader: ReaderWords = {
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
