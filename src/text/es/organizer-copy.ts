import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
  copy: 'Copiar orden del día',
  copyAddresses: 'Copiar direcciones',
  addressesCopied: 'Copiadas. Pégalas en el correo.',
  addressesRefused: 'Syfte no tiene acceso al Portapapeles aquí. Agrega a las personas en el correo.',
  copied: 'Copiado.',
  copiedAsText: 'Copiado como texto sin formato.',
  refused:
    'Syfte no tiene acceso al Portapapeles aquí. Agrega el orden del día a la invitación y cópialo de allí.',
  nothing: 'Escribe primero una respuesta y después cópiala.',
  notAddressed: (names) =>
    names.length > 3
      ? `Hay que agregar a ${names.length} personas en el correo.`
      : `Agrega en el correo: ${names.join(', ')}.`,
  pasteAddresses: (people) =>
    `Copia primero las direcciones de las ${people} personas y pégalas en el correo.`,
  shortened: 'El correo empieza con la parte más corta; Copiar orden del día lo tiene todo.',
};
