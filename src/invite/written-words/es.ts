import type { WrittenWords } from './written-words';

const meeting = '(?:reunión|sesión|llamada|visita|cita)';
const ofThisMeeting = ` de (?:la |esta |nuestra )?${meeting}`;
const ofMeeting = `(?:${ofThisMeeting})?`;

export const writtenWords: WrittenWords = {
  greetings:
    'hola|buen(?:os|as) (?:días|tardes|noches)|buenas|estimad[oa]s?|querid[oa]s?|muy (?:señor|señora|señores) (?:mío|mía|míos)',
  pleasantries:
    'espero que|esperamos que|gracias por|qué tal|cómo (?:estás|estáis|está|están|va)|encantad[oa] de|me alegr\\p{L}+',
  farewells:
    '(?:un |reciban? un )?(?:cordial(?:es)? |afectuosos? )?saludos?(?: cordiales?| a todos)?|atentamente|cordialmente|(?:muchas |mil )?gracias(?! (?:por|a))(?: de antemano)?|(?:un )?(?:fuerte )?abrazos?|besos|' +
    'nos vemos|hasta (?:luego|mañana|pronto|el (?:lunes|martes|miércoles|jueves|viernes))|(?:feliz|buen) (?:día|semana|fin de semana)|quedo a (?:la espera|tu|vuestra|su)|enviado (?:desde|con)|(?:obtener|descargar) outlook',
  waysIn:
    'únete a|unirse a|unirme a|haz clic (?:aquí )?para unirte|(?:id|identificador|número)\\.? de (?:la )?reunión|acceder a la reunión|conectarse|código de acceso',
  welcomes: 'bienvenid[oa]s?',
  banners:
    '(?:remitente |correo |mensaje )?externo|precaución|advertencia|atención(?= ?[:!])|no (?:suele|sueles) recibir',
  disclaimers:
    'confidencial(?!idad)|(?:único|uso) (?:del |de los )?destinatari|secreto profesional|este (?:correo|mensaje|e-?mail) (?:y|es|puede|contiene|va)',
  abbreviations: 'sr|sra|sres|srta|d|dña|p\\. ej|por ej|pág|núm|aprox|ud|uds|ref|tel|máx|mín',
  fields: 'asunto|de|para|cc|cco|copia|enviado(?: el)?|fecha|hora|lugar|sala|dirección|cuándo|dónde',
  toReader:
    '(?:(?:si|cuando) )?(?:tú|usted|ustedes|vosotros)|(?:si |cuando )?(?:no )?(?:puedes|podéis|podrías|podríais|puede|pueden|tienes|tenéis|estás|estáis|quieres|queréis|vienes|venís|me (?:puedes|podéis))|' +
    '(?:os|te|les) (?:va|viene|parece|envío|mando|paso|adjunto|espero)|recuerd[ae]n?|recordad|no olvid\\p{L}+|acuérdate|acordaos',
  asides:
    'gracias de antemano|por favor|confirm(?:a|ad|e|en|adme|ame)|responde|responded|avis(?:a|ad|adme|en)|avísame|dime|decidme|no dud(?:es|éis)|lo siento|sentimos|perdón|perdona(?:d)?|disculp\\p{L}*|' +
    '(?:aplaz|mov|muev|cambi|retras|anul|cancel|adelant|pospon)\\p{L}+ (?:la|esta|nuestra) (?:reunión|cita|llamada)|adjunt\\p{L}+|invitación|invitaciones|convocatoria|contraseña|aparcamiento|parking|' +
    '(?:la comida|el almuerzo) (?:es|será)|confidencial(?:mente|es)?|destinatari\\p{L}*|darse de baja|a la espera de|con ganas de|virus',
  wishers: '',
  wishes:
    'necesitamos|necesito|queremos|quiero|quisiera|quisiéramos|querríamos|querría|debemos|deberíamos|tenemos que|tengo que|hay que|habría que|hace falta',
  intents:
    '(?:tenemos|tengo|hay|habría) que|(?:me|nos) gustaría|necesit(?:o|amos)|quiero|queremos|quisiera|quisiéramos|querría(?:mos)?|debemos|deberíamos|(?:ya )?es hora de|' +
    '(?:min|minutos|rato|hora|momento) (?:sobre|para)|hablar (?:de|del|sobre)|(?:la idea|el plan|la intención) es|quién (?:quiere|se queda|se encarga|lleva)|para (?:poder|que podamos)',
  beforeVerbs: '(?:para|y|vamos a|propongo|proponemos)(?: por fin)?',
  verbs:
    'elegir|decidir|fijar|cerrar|acordar|resolver|encontrar|buscar|preparar|planificar|revisar|hablar|comentar|entender|aclarar|tomar|hacer|compartir|repartir|definir|firmar|ganar|conservar|reducir|bajar|subir|aumentar|cambiar|sustituir|contratar|lanzar|negociar|comparar|probar|validar|aprobar|priorizar|asegurar|asignar|organizar|aprender|saber|conocer|solucionar|ponernos de acuerdo',
  questionWords: 'cómo|qué|cuál|quién|cuándo|cuánto|por qué|dónde|debemos|deberíamos|podemos|con qué|a quién',
  we: '\\p{L}+[aei]mos',
  requests:
    '(?:necesito|necesitamos|quiero|queremos|quisiera|quisiéramos|querría|(?:me|nos) gustaría|hay que|habría que|tenemos que|tengo que|debemos|deberíamos|podemos|podríamos|vamos a|es hora de|hora de|por favor,?)|' +
    '(?:una )?(?:(?:breve|corta|rápida) )?(?:reunión|llamada|charla|sesión)(?: (?:breve|corta|rápida))? para|hablemos (?:de|del)|hablar (?:de|del)',
  labels: {
    purpose: `(?:el )?propósito${ofMeeting}|(?:el |los )?objetivos?${ofThisMeeting}|(?:el )?motivo${ofThisMeeting}|motivo(?= ?:)|(?:la )?finalidad${ofMeeting}|(?:el )?fin de (?:la|esta|nuestra) ${meeting}(?= (?:es|consiste)|$| ?[:–—])|para qué nos reunimos`,
    goal: `(?:el |los |nuestro |nuestros )?objetivos?|(?:la |las )?metas?${ofMeeting}|(?:el |los )?resultados? (?:esperado|deseado|previsto)s?${ofMeeting}|(?:qué )?queremos conseguir`,
    nextStep: '(?:el |los )?(?:próximo|siguiente)s? pasos?|(?:las )?(?:próximas|siguientes) acciones',
    preparation:
      '(?:a |para |qué )?preparar|preparación|preparativos|(?:a |para )?(?:leer|revisar|traer) (?:antes|antes de la reunión)|(?:a |para )?(?:leer|traer)(?= ?:)|antes de la reunión|lecturas? previas?|trabajo previo',
    topics:
      '(?:(?:en )?el |(?:propuesta|borrador) de )?orden del día(?: (?:propuesto|provisional))?|(?:los )?puntos (?:a|que|por) tratar|(?:los )?temas(?: (?:a|que|por) tratar)?|asuntos(?: (?:a|que) tratar)?(?= ?:|$)|puntos del día|programa(?= ?[:–—])',
  },
  // "El objetivo es claro" is no answer, "es elegir …" and "es que …" are.
  isTo: 'es(?= \\p{L}*[aei]r(?:l[oa]s?|nos|se)?(?!\\p{L})| que )|consiste en',
};
