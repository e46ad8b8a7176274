import { type InternalMailWords, mostNames } from '../internal-mail';
import { listOf } from '../phrases';

export const internalMail: InternalMailWords = {
  advice:
    'Die Gäste lesen die Einladung. Was Sie intern vorbereiten, geht per E‑Mail und steht nie in der Einladung.',
  goesTo: (names) =>
    names.length > mostNames
      ? `Sie geht an ${names.length} Kolleginnen und Kollegen.`
      : `Sie geht an ${listOf(names, 'und')}.`,
  goesToNobody:
    'Aus Ihrer Organisation ist noch niemand eingeladen: Wählen Sie in der E‑Mail, wer sie bekommt.',
  button: 'Interne E‑Mail öffnen',
  subject: (subject) => (subject === '' ? 'Nur für uns: der Besuch' : `Nur für uns: ${subject}`),
  forColleagues: 'Nur für uns. Bitte nicht an die Gäste weiterleiten.',
  weMeet: (names) => `Wir treffen ${listOf(names, 'und')}.`,
};
