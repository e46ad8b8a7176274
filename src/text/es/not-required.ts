import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Opcional.',
  reasonsForRequired: 'Para los asistentes opcionales puede quedar vacío.',
  reasonsForInside: 'Para personas de fuera de la organización puede quedar vacío.',
  reasonsForColleagues:
    'Para los asistentes opcionales y las personas de fuera de la organización puede quedar vacío.',
};
