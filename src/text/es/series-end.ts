import { stopped } from '../phrases';
import type { SeriesEndWords } from '../series-end';
import { counted } from './phrases';

/** Thirteen weeks. */
const quarter = 13;

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `Esta serie no tiene fin. Dale ${weeks === quarter ? 'un trimestre' : `${weeks} ${counted(weeks, 'semana', 'semanas')}`} y pregúntate entonces si aún hace falta.`,
  exceptions:
    'Las reuniones de la serie que se cambiaron por separado, también las pasadas, vuelven a ser como las demás: así lo hace Outlook.',
  end: (day) => `Terminar el ${day}`,
  ended: (day) => `La serie termina el ${stopped(day)} Todos lo verán cuando la envíes.`,
  refused: 'Outlook no ha aceptado el final. Puedes ponerlo tú, donde la invitación dice cómo se repite.',
  unanswered:
    'Outlook no dice si la serie tiene ahora un final. Antes de enviar, mira donde la invitación dice cómo se repite.',
  changedSince: 'Entretanto se cambió cómo se repite la invitación, así que se ha dejado como está.',
};
