import type { ReaderWords } from '../reader';

export const reader: ReaderWords = {
  organizer:
    'Sinä järjestät tämän kokouksen. Muuta asialistaa avaamalla kokous kalenterista muokattavaksi ja valitsemalla Asialista.',
  listed: (lists) =>
    `Nimeäsi ei ole tässä kutsussa. Kutsun sai ${lists.join(' ja ')}, joten luet sen luultavasti siellä, tai joku välitti sen sinulle.`,
  listReason: (list) => `Syy, joka kutsussa on (${list}):`,
  alias: (name, address) =>
    address
      ? `${name} on kutsuttu osoitteella ${address}, ja sinä olet kirjautunut toisella osoitteella. Se voi hyvin olla sinä.`
      : `Kutsuttujen joukossa on ${name}, mutta emme tiedä, oletko se sinä.`,
  forwarded: 'Et ole kutsuttujen joukossa. Joku luultavasti välitti kutsun sinulle.',
  unknown: 'Outlook ei näytä, ketkä on kutsuttu, joten emme tiedä, mikä koskee sinua.',
  others: 'Näistä syistä muut on kutsuttu:',
};
