import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

export const pastLengths: PastLengthsWords = {
  look: 'Se, hvor lang tid det plejer at tage',
  looking: 'Ser på tidligere møder…',
  none: 'Teams har ikke gemt, hvor lang tid tidligere møder som dette tog.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `Det eneste tidligere møde, Teams har gemt, tog ${minutesOf(shortest)}.`
      : shortest === longest
        ? `De ${meetings} tidligere møder, Teams har gemt, tog ${minutesOf(shortest)} hver.`
        : `De ${meetings} tidligere møder, Teams har gemt, tog ${shortest} til ${longest} minutter.`,
  told: {
    none: 'Du har ikke fortalt, hvornår tidligere møder som dette sluttede. Det bliver du spurgt om under Hvad førte mødet til?',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `Det eneste tidligere møde, du har angivet sluttid for, tog ${minutesOf(shortest)}.`
        : shortest === longest
          ? `De ${meetings} tidligere møder, du har angivet sluttid for, tog ${minutesOf(shortest)} hver.`
          : `De ${meetings} tidligere møder, du har angivet sluttid for, tog ${shortest} til ${longest} minutter.`,
  },
  tooFew: (fewest) => `Der skal mindst ${fewest} møder til for at foreslå en tid.`,
  errors: {
    forbidden: 'Teams lader ikke Syfte se, hvor lang tid dine møder tog. Din administrator kan se hvorfor.',
  },
};
