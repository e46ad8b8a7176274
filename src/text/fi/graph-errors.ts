import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
  'not-set-up':
    'Syfteä ei ole täällä vielä yhdistetty Microsoft 365:een. Järjestelmänvalvojasi voi tehdä sen. Siihen asti asialista toimii jokaisessa kutsussa, jonka avaat muokattavaksi.',
  declined: 'Et ole kirjautunut sisään: ikkuna suljettiin tai lupaa ei annettu. Yritä uudelleen, kun haluat.',
  'needs-admin':
    'Järjestelmänvalvojasi täytyy ensin sallia tämä. Siihen asti asialista toimii jokaisessa kutsussa, jonka avaat muokattavaksi.',
  blocked:
    'Organisaatiosi sääntö esti kirjautumisen. Järjestelmänvalvojasi näkee, mikä sääntö. Asialista toimii yhä jokaisessa kutsussa, jonka avaat muokattavaksi.',
  'no-popup':
    'Selain esti kirjautumisikkunan. Yritä uudelleen ja salli ponnahdusikkunat tälle sivustolle, jos selain kysyy.',
  'no-cookies':
    'Selain estää evästeet, joita kirjautuminen tarvitsee täällä. Salli Outlookille kolmannen osapuolen evästeet tai käytä Outlook-sovellusta.',
  'no-sign-in':
    'Kirjautuminen ei onnistunut. Yritä hetken päästä uudelleen. Asialista toimii yhä jokaisessa kutsussa, jonka avaat muokattavaksi.',
  offline: offline.offline,
  'timed-out': 'Microsoft 365 ei vastannut ajoissa. Yritä hetken päästä uudelleen.',
  'signed-out':
    'Microsoft 365 ei enää hyväksy kirjautumista. Sulje tämä sivu, avaa se uudelleen ja yritä vielä kerran.',
  forbidden:
    'Microsoft 365 ei salli tätä täällä. Syfte voi muuttaa vain kokouksia, jotka järjestät omassa kalenterissasi. Jos kokous on jaetussa kalenterissa, avaa se muokattavaksi.',
  gone: 'Kokous ei ole omassa kalenterissasi: se on poistettu tai peruttu, tai se on jaetussa kalenterissa. Jos se on jaetussa, avaa se muokattavaksi.',
  conflict: 'Joku muu teki muutoksen samaan aikaan. Katso, miltä se nyt näyttää, ja yritä sitten uudelleen.',
  'too-large': 'Tämä on enemmän kuin Outlook ottaa vastaan. Lyhennä kutsun tekstiä tai poista siitä kuvia.',
  busy: 'Microsoft 365:llä on juuri nyt paljon tekemistä. Yritä uudelleen muutaman minuutin päästä.',
  'time-zone':
    'Microsoft 365 ei tunne tämän kokouksen aikavyöhykettä, joten kesto pysyy ennallaan. Muuta se Outlookissa.',
  failed: 'Microsoft 365 ei tehnyt sitä eikä kerro syytä. Yritä uudelleen tai avaa kokous muokattavaksi.',
};
