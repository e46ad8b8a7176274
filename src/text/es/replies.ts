import type { ReplyWords } from '../replies';

const quoted = (subject: string) => (subject ? `«${subject}»` : 'la reunión');

export const replies: ReplyWords = {
  notNeeded: 'No hago falta',
  willNeed: 'Pedir lo que necesito',
  askWhy: 'Preguntar por qué',
  askAgenda: 'Pedir un orden del día',
  askToCome: 'Preguntar si debo ir',
  suggestTopic: 'Proponer un tema',
  proposeStep: 'Proponer un próximo paso',
  hint: 'Abre una respuesta al organizador. Tú la lees y la envías.',
  failed: 'Outlook no ha podido abrir aquí una respuesta. Podrías escribir esto:',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyRefused: 'Syfte no tiene acceso al Portapapeles aquí. Selecciona el texto y cópialo.',
  topicRow: {
    title: 'Tema',
    minutes: 'Minutos',
    why: 'Por qué tratarlo aquí',
    open: 'Abrir respuesta',
    noTitle: 'Di cuál es el tema.',
    noMinutes: 'Los minutos son un número de 1 a 600, o nada.',
  },
  stepRow: {
    what: 'Qué voy a hacer',
    due: 'Para cuándo',
    open: 'Abrir respuesta',
    noWhat: 'Di qué vas a hacer.',
  },
  notNeededReply: (subject, why) => [
    'Hola:',
    why
      ? `Gracias por la invitación a ${quoted(subject)}. El motivo que das es: «${why}»`
      : `Gracias por la invitación a ${quoted(subject)}.`,
    'Creo que no hago falta para eso. ¿Puedo no ir y leer después las notas?',
    'Si lo ves de otra manera, dímelo e iré.',
  ],
  willNeedReply: (subject, what) => [
    'Hola:',
    `Para ${quoted(subject)} me pides que prepare: «${what}»`,
    'Para eso voy a necesitar:\n– ',
  ],
  askWhyReply: (subject) => [
    'Hola:',
    `¿Qué esperas de mí en ${quoted(subject)}? La invitación no dice por qué voy, y me gustaría ir con todo preparado.`,
  ],
  askAgendaReply: (subject) => [
    'Hola:',
    `¿Podrías agregar un orden del día a ${quoted(subject)}? Me ayudaría saber:`,
    '– para qué es la reunión\n– por qué me invitas\n– a qué resultado nos acerca\n– qué hay que preparar\n– qué pasa después y quién lo hace',
    'Así podré ir con todo preparado.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Hola:',
    isForwarded
      ? `Otra persona me ha reenviado la invitación a ${quoted(subject)} y no estoy entre los invitados. ¿Debo ir?`
      : `¿Debo ir a ${quoted(subject)}, o podéis hacerlo sin mí?`,
    'Si hace falta, dime qué esperas de mí y lo llevaré preparado. Si no, me bastan las notas de después.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Hola:',
    `Propongo un tema para ${quoted(subject)}:`,
    `– ${topic}`,
    ...(why ? [`Debe estar porque: ${why}`] : []),
    'Si esta vez no encaja, dime dónde tratarlo.',
  ],
  proposeStepReply: (subject, step) => [
    'Hola:',
    `De ${quoted(subject)} me llevo este próximo paso:`,
    `– ${step}`,
    'Si lo ves de otra manera, dímelo. Si no, me pongo con ello.',
  ],
};
