import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
  'not-set-up':
    'Syfte aún no está conectado a Microsoft 365 aquí; tu administrador puede hacerlo. Mientras tanto, el orden del día funciona en cualquier invitación que abras para editarla.',
  declined:
    'No has iniciado sesión: se cerró la ventana o se denegó el permiso. Inténtalo de nuevo cuando quieras.',
  'needs-admin':
    'Tu administrador tiene que permitirlo primero. Hasta entonces, el orden del día funciona en cualquier invitación que abras para editarla.',
  blocked:
    'Una regla de tu organización detuvo el inicio de sesión; tu administrador puede ver cuál. El orden del día sigue funcionando en cualquier invitación que abras para editarla.',
  'no-popup':
    'El explorador bloqueó la ventana de inicio de sesión. Inténtalo de nuevo y, si lo pregunta, permite las ventanas emergentes de este sitio.',
  'no-cookies':
    'El explorador bloquea cookies que hacen falta aquí para iniciar sesión. Permite las cookies de terceros para Outlook o usa la aplicación de Outlook.',
  'no-sign-in':
    'No se ha podido iniciar sesión. Inténtalo de nuevo en un momento; el orden del día sigue funcionando en cualquier invitación que abras para editarla.',
  offline: offline.offline,
  'timed-out': 'Microsoft 365 no ha respondido a tiempo. Inténtalo de nuevo en un momento.',
  'signed-out':
    'Microsoft 365 ya no acepta el inicio de sesión. Cierra esta página, vuelve a abrirla e inténtalo otra vez.',
  forbidden:
    'Microsoft 365 no lo permite aquí. Syfte solo puede cambiar reuniones que organizas en tu propio calendario; en uno compartido, abre la reunión para editarla.',
  gone: 'La reunión no está en tu calendario: se eliminó o se canceló, o está en un calendario compartido. En este último caso, ábrela para editarla.',
  conflict: 'Otra persona la cambió al mismo tiempo. Mira cómo está ahora e inténtalo de nuevo.',
  'too-large': 'Es más de lo que admite Outlook. Acorta el texto de la invitación o quita imágenes.',
  busy: 'Microsoft 365 tiene mucho trabajo en este momento. Inténtalo de nuevo en unos minutos.',
  'time-zone':
    'Microsoft 365 no conoce la zona horaria de esta reunión, así que su duración se queda como está. Cámbiala en Outlook.',
  failed:
    'Microsoft 365 no lo ha hecho y no dice por qué. Inténtalo de nuevo o abre la reunión para editarla.',
};
