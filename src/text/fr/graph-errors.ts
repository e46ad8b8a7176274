import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
  'not-set-up':
    'Syfte n’est pas encore relié à Microsoft 365 ici ; votre administrateur peut le faire. En attendant, l’ordre du jour fonctionne dans chaque invitation que vous ouvrez pour la modifier.',
  declined:
    'Vous n’êtes pas connecté : la fenêtre a été fermée, ou l’autorisation refusée. Réessayez quand vous voulez.',
  'needs-admin':
    'Votre administrateur doit d’abord l’autoriser. D’ici là, l’ordre du jour fonctionne dans chaque invitation que vous ouvrez pour la modifier.',
  blocked:
    'Une règle de votre organisation a arrêté la connexion ; votre administrateur peut voir laquelle. L’ordre du jour fonctionne toujours dans chaque invitation que vous ouvrez pour la modifier.',
  'no-popup':
    'Le navigateur a bloqué la fenêtre de connexion. Réessayez, et autorisez les fenêtres contextuelles pour ce site s’il le demande.',
  'no-cookies':
    'Le navigateur bloque des cookies nécessaires à la connexion. Autorisez les cookies tiers pour Outlook, ou utilisez l’application Outlook.',
  'no-sign-in':
    'La connexion n’a pas abouti. Réessayez dans un instant ; l’ordre du jour fonctionne toujours dans chaque invitation que vous ouvrez pour la modifier.',
  offline: offline.offline,
  'timed-out': 'Microsoft 365 n’a pas répondu à temps. Réessayez dans un instant.',
  'signed-out': 'Microsoft 365 n’accepte plus la connexion. Fermez cette page, rouvrez-la et réessayez.',
  forbidden:
    'Microsoft 365 ne le permet pas ici. Syfte ne peut modifier que les réunions que vous organisez dans votre propre calendrier ; dans un calendrier partagé, ouvrez la réunion pour la modifier.',
  gone: 'La réunion n’est pas dans votre calendrier : elle a été supprimée ou annulée, ou elle est dans un calendrier partagé. Dans ce dernier cas, ouvrez-la pour la modifier.',
  conflict: 'Quelqu’un d’autre l’a modifiée en même temps. Regardez où elle en est, puis réessayez.',
  'too-large':
    'C’est plus qu’Outlook n’accepte. Raccourcissez le texte de l’invitation, ou retirez-en des images.',
  busy: 'Microsoft 365 est très sollicité en ce moment. Réessayez dans quelques minutes.',
  'time-zone':
    'Microsoft 365 ne connaît pas le fuseau horaire de cette réunion : sa durée reste donc la même. Modifiez-la dans Outlook.',
  failed:
    'Microsoft 365 ne l’a pas fait et ne dit pas pourquoi. Réessayez, ou ouvrez la réunion pour la modifier.',
};
