import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
  'not-set-up':
    'Syfte är inte kopplat till Microsoft 365 här än. Det kan din administratör ordna. Agendan fungerar ändå i alla inbjudningar som du öppnar för redigering.',
  declined:
    'Du är inte inloggad: fönstret stängdes, eller så godkändes inte behörigheten. Försök igen när du vill.',
  'needs-admin':
    'Din administratör behöver godkänna det här först. Så länge fungerar agendan i alla inbjudningar som du öppnar för redigering.',
  blocked:
    'En regel i din organisation stoppade inloggningen. Din administratör kan se vilken. Agendan fungerar fortfarande i alla inbjudningar som du öppnar för redigering.',
  'no-popup':
    'Webbläsaren släppte inte fram inloggningsfönstret. Försök igen, och tillåt popup-fönster för sidan om den frågar.',
  'no-cookies':
    'Webbläsaren blockerar kakor som behövs för att logga in här. Tillåt kakor från tredje part för Outlook, eller använd Outlook-appen.',
  'no-sign-in':
    'Det gick inte att logga in. Försök igen om en stund. Agendan fungerar fortfarande i alla inbjudningar som du öppnar för redigering.',
  offline: offline.offline,
  'timed-out': 'Microsoft 365 svarade inte i tid. Försök igen om en stund.',
  'signed-out':
    'Microsoft 365 godtar inte inloggningen längre. Stäng sidan, öppna den igen och försök på nytt.',
  forbidden:
    'Microsoft 365 tillåter inte det här. Syfte kan bara ändra möten som du själv har bjudit in till i din egen kalender. Ligger mötet i en delad kalender kan du öppna det för redigering.',
  gone: 'Mötet finns inte i din egen kalender: det har tagits bort eller ställts in, eller så ligger det i en delad. Ligger det i en delad kan du öppna det för redigering.',
  conflict: 'Någon annan gjorde en ändring samtidigt. Se hur det ser ut nu och försök sedan igen.',
  'too-large': 'Det här är mer än Outlook tar emot. Korta texten i inbjudan eller ta bort bilder.',
  busy: 'Microsoft 365 har mycket att göra just nu. Försök igen om några minuter.',
  'time-zone':
    'Mötets tidszon är en som Microsoft 365 inte känner till, så längden är som den var. Ändra den i Outlook.',
  failed:
    'Microsoft 365 kunde inte göra det och angav inget skäl. Försök igen, eller öppna mötet för redigering.',
};
