import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
  'not-set-up':
    'Syfte er ikke forbundet med Microsoft 365 her endnu. Det kan din administrator ordne. Agendaen virker alligevel i alle invitationer, som du åbner til redigering.',
  declined:
    'Du er ikke logget på: vinduet blev lukket, eller tilladelsen blev ikke givet. Prøv igen, når du vil.',
  'needs-admin':
    'Din administrator skal godkende det her først. Indtil da virker agendaen i alle invitationer, som du åbner til redigering.',
  blocked:
    'En regel i din organisation stoppede logon. Din administrator kan se hvilken. Agendaen virker stadig i alle invitationer, som du åbner til redigering.',
  'no-popup':
    'Browseren blokerede logonvinduet. Prøv igen, og tillad pop op-vinduer for siden, hvis den spørger.',
  'no-cookies':
    'Browseren blokerer cookies, som er nødvendige for at logge på her. Tillad tredjepartscookies for Outlook, eller brug Outlook-appen.',
  'no-sign-in':
    'Det lykkedes ikke at logge på. Prøv igen om lidt. Agendaen virker stadig i alle invitationer, som du åbner til redigering.',
  offline: offline.offline,
  'timed-out': 'Microsoft 365 svarede ikke i tide. Prøv igen om lidt.',
  'signed-out':
    'Microsoft 365 accepterer ikke længere dit logon. Luk siden, åbn den igen, og prøv en gang til.',
  forbidden:
    'Microsoft 365 tillader det ikke her. Syfte kan kun ændre møder, som du selv arrangerer, i din egen kalender. Er mødet i en delt kalender, kan du åbne det til redigering.',
  gone: 'Mødet er ikke i din egen kalender: det er slettet eller aflyst, eller det ligger i en delt kalender. Ligger det i en delt, kan du åbne det til redigering.',
  conflict: 'En anden ændrede noget samtidig. Se, hvordan det ser ud nu, og prøv så igen.',
  'too-large':
    'Det her er mere, end Outlook tager imod. Forkort teksten i invitationen, eller fjern billeder.',
  busy: 'Microsoft 365 har travlt lige nu. Prøv igen om et par minutter.',
  'time-zone': 'Microsoft 365 kender ikke mødets tidszone, så længden er, som den var. Ret den i Outlook.',
  failed: 'Microsoft 365 gjorde det ikke og siger ikke hvorfor. Prøv igen, eller åbn mødet til redigering.',
};
