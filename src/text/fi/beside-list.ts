import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'Lukuina',
  loading: 'Hetki vain…',
  notLoaded: 'Osaa sivusta ei voitu ladata. Tarkista yhteys ja yritä uudelleen.',
  keepTask: 'Pidä To Dossa tehtävää tulevasta viikosta',
  keepTaskHint:
    'Yksi tehtävä luettelee seuraavien seitsemän päivän kokoukset, joista puuttuu asialista. Se päivittyy, kun avaat tämän sivun, ja merkitään valmiiksi, kun mistään ei puutu.',
};
