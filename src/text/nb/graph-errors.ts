import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
  'not-set-up':
    'Syfte er ikke koblet til Microsoft 365 her ennå. Det kan administratoren din ordne. Agendaen virker likevel i alle invitasjoner som du åpner for redigering.',
  declined:
    'Du er ikke logget på: vinduet ble lukket, eller tillatelsen ble ikke gitt. Prøv på nytt når du vil.',
  'needs-admin':
    'Administratoren din må godkjenne dette først. Inntil da virker agendaen i alle invitasjoner som du åpner for redigering.',
  blocked:
    'En regel i organisasjonen din stoppet påloggingen. Administratoren din kan se hvilken. Agendaen virker fortsatt i alle invitasjoner som du åpner for redigering.',
  'no-popup':
    'Nettleseren blokkerte påloggingsvinduet. Prøv på nytt, og tillat popup-vinduer for siden hvis den spør.',
  'no-cookies':
    'Nettleseren blokkerer informasjonskapsler som trengs for å logge på her. Tillat tredjepartskapsler for Outlook, eller bruk Outlook-appen.',
  'no-sign-in':
    'Det gikk ikke å logge på. Prøv på nytt om litt. Agendaen virker fortsatt i alle invitasjoner som du åpner for redigering.',
  offline: offline.offline,
  'timed-out': 'Microsoft 365 svarte ikke i tide. Prøv på nytt om litt.',
  'signed-out':
    'Microsoft 365 godtar ikke påloggingen lenger. Lukk siden, åpne den igjen og prøv en gang til.',
  forbidden:
    'Microsoft 365 tillater ikke dette her. Syfte kan bare endre møter som du selv arrangerer, i din egen kalender. Ligger møtet i en delt kalender, kan du åpne det for redigering.',
  gone: 'Møtet er ikke i din egen kalender: det er slettet eller avlyst, eller det ligger i en delt kalender. Ligger det i en delt, kan du åpne det for redigering.',
  conflict: 'Noen andre endret noe samtidig. Se hvordan det ser ut nå, og prøv så på nytt.',
  'too-large': 'Dette er mer enn Outlook tar imot. Gjør teksten i invitasjonen kortere, eller fjern bilder.',
  busy: 'Microsoft 365 har mye å gjøre akkurat nå. Prøv på nytt om noen minutter.',
  'time-zone':
    'Microsoft 365 kjenner ikke tidssonen til møtet, så lengden er som den var. Endre den i Outlook.',
  failed:
    'Microsoft 365 gjorde det ikke og sier ikke hvorfor. Prøv på nytt, eller åpne møtet for redigering.',
};
