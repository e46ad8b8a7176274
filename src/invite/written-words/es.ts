import type { WrittenWords } from './written-words';

const ofMeeting = '(?: de (?:la |esta |nuestra )?reunión)?';

export const writtenWords: WrittenWords = {
  greetings: 'hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?',
  pleasantries: '',
  farewells:
    '(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias(?! por)|un abrazo|nos vemos|enviado desde',
  waysIn: '',
  welcomes: '',
  banners: '',
  disclaimers: '',
  abbreviations: '',
  fields: '',
  toReader: '',
  asides: '',
  wishers: '',
  wishes: '',
  intents: '',
  beforeVerbs: '',
  verbs: '',
  questionWords: '',
  we: '',
  requests: '',
  labels: {
    purpose: `(?:el )?propósito${ofMeeting}|(?:el )?motivo de (?:la|esta) reunión`,
    goal: `(?:el |los )?objetivos?${ofMeeting}|(?:el |los )?resultados? (?:esperado|deseado)s?`,
    nextStep: '(?:el |los )?(?:próximo|siguiente)s? pasos?',
    preparation: '(?:a )?preparar|qué preparar|preparación|antes de la reunión',
    topics: '(?:el )?orden del día|puntos (?:a|que) tratar|temas(?: (?:a|que) tratar)?',
  },
  isTo: 'es',
};
