import { anyAccents, withAndWithoutAccents } from './accents';
import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords: withAndWithoutAccents(
    'abajo abierto acordado adelante además adjunto agregar ahora ahí algo alguien alguna algunas alguno ' +
      'algunos algún allí anterior antes apartado aparte aplica aprox aquel aquí archivo arriba asistencia ' +
      'asistente asistir asunto así aunque aviso añadir aún bastante bien bloqueado bloquear bloqueo borrador ' +
      'brainstorming buen buena buenas bueno buenos cada café cambio campo casa casi caso charla cita ' +
      'claro clic como compañero completar común con concretar conmigo construcción contacto contigo convocado ' +
      'convocatoria correo cosa cosas cosilla cual cualquier cuando cuanto cuento cuerpo curiosidad curso cuál ' +
      'cuándo cómo da dar de debe deben debo del dentro depende desde después detalle determinar diaria diario ' +
      'dice dicho digo diremos diré disponible donde dos dudas durante día días dónde ejemplo ella ellos encima ' +
      'encontrarnos encuentro enviado equipo era escribe escribir ese eso esos especial espera esta estado ' +
      'estamos estar estas este esto estos está están evidente evidentemente explico favor fin final fuera ' +
      'futuro general genial gente gracias grupo gusto ha haber habitual hablado habrá hace hacer hacia haga ' +
      'hagamos haremos haré hasta hay haz hechos hemos hola hora hoy hueco igual importante improvisar incluir ' +
      'indefinido indicar info información insertar interesado interesante interna interno interés invitado ir ' +
      'jueves juntar juntarnos juntarse junto juntos las les libre lista llamada llamamos llamaré llamo llenar ' +
      'lo los luego lugar lunes mail manera martes mas material mayor mañana mejor mensaje mensual mero mes ' +
      'mesa mi mira mirar mire mis misma mismo miércoles modo momento motivo muchas mucho mundo muy más nada ' +
      'nadie necesaria necesario ni ninguna ninguno ningún normal nos nosotros novedad nuestra nuestro ' +
      'nunca objetivo obvio ocasión ocupado odd olvidé opcional orden ordinaria organizador os otra otras otro ' +
      'otros para parte pasada pasado paso pendiente pero persona poco poder pondremos pondré ponemos ' +
      'ponernos ponerse pongo por porque posible pregunta pregúntame preparación presencia presentarnos ' +
      'presente previo primera primero privado procede pronto propio propósito próxima próximamente próximo ' +
      'puede pues punto que queda quedamos quedar quien quizá quizás quién qué ratito rato razón recordatorio ' +
      'recurrente regular rellenar relleno reserva reservado respuesta resto reu reunión ronda rutina rápida ' +
      'rápido sabemos saber sabes sabremos sabré sabéis salga salir sea seguimiento seguir según semana semanal ' +
      'sencillo ser servicio será sesión sido siempre siguiente sin sino sobre solo somos son sonido sorpresa ' +
      'su supuesto surja sus sé tal también tampoco tan tanto tarde te tema temas temilla tenemos tener tengo ' +
      'texto tiempo tiene tipo toca toda todas todavía todo todos tras trimestral trámite tu tuyo título una ' +
      'unas uno unos urgente usual vacío vale vamos varias varios vea veces vemos veo ver veremos verá verán ' +
      'ves vez videoconferencia videollamada viernes vosotros véase vía ídem última último útil ' +
      'revisión repaso quede alineado alineada informado informada demás miembro ' +
      'venir viene venga vengan implicado implicada interesada sabe saben necesito compañera imprescindible ' +
      'espero esté entere enteren seguimos sigue continuará volvemos toque marcha suyo acuerde decida ' +
      'indispensable esencial fundamental crucial conveniente bienvenido bienvenida motivado contento satisfecho ' +
      'tranquilo continuación enseguida rápidamente saludos abrazo besos año anual trimestre quincena quincenal ' +
      'bisemanal bimensual conferencia teleconferencia telefónica telefónico teléfono telefonazo bilateral ' +
      'presencial quedada sincro ' +
      'briefing segunda segundo tercera tercero cuarta diréis dirás dirán echar currar trabaja trabajan ' +
      'trabajamos trabajar breve enlace ello ' +
      'haberlo indica requiere interesar escuchar asiste asisten involucrado involucrada quiere ' +
      'quería quieres continuidad eh bah buf pf gustaría quisiera ojalá supongo creo eventualmente normalmente ' +
      'probablemente seguramente externo externa administrativo operativo curro ' +
      'brief ' +
      'llamadita par tres cuatro quince tratar solicitud petición aplazado aplazada pospuesta pospuesto ' +
      'aplazamiento sustituye plenaria hacemos juntamos podéis estáis largo adivinad adivina estaría rompehielos ' +
      'espacio avancen situación entiendan entienda clara circule sirva sirve corriente conoce ' +
      'suya lado ' +
      'informal entre ayer ' +
      'planificado planificada decidiremos decidido decidida puesta falta vete importancia cuestión cuestiones ' +
      'antemano empieza empezar vendrá vendrán azar únete uníos trabajo falte falten añado añadiré ' +
      'alrededor vacía calendario chat podría podríamos podemos actual actualmente querido estimado departamento ' +
      'diferente distinto temprano eficaz efectivo electrónico introduce introducir esperado lejos pocos pocas ' +
      'poca olvidado amistoso tenga guardar prisa inicial intencionadamente deja dejar dejo dejamos jaja jajaja ' +
      'mutuo bonito menudo únicamente página suspenso personas tel tfno positivo privada productivo exprés ' +
      'aleatorio relevante pertinente idéntico debería deberíamos exitoso temática confuso diverso ganas ' +
      'anda sábado domingo sí solamente realizado aplicable ' +
      'realizar ' +
      'fue eres decimos pasa llevarlo olvidó añade añada corto corta escribo escribiré cámbiame ' +
      'probando queráis indicado completa',
  ),
  emptyStems: anyAccents(
    /^(?:reuni|explic|complet(?:ar|ará|aré|aremos)$|habl|charl|coment|convers|debat|discut|discus|interesar|necesit|intercambi|particip|actualiz|sincroni|coordina(?:r|ción|ndo)|organiz|describ|descrip|obligatori|confidencial(?:es)?$|periódic|recurrent|especific|defin|determin|concret|confirm|semanal|mensual|invita)/,
  ),
  endings: /^(?:e?s|[oa]s?|los?|las?|se|nos)$/,
  compounds: null,
  bareVerbs: anyAccents(
    /^(?:(?:abord|aclar|acord|aline|alcanz|agiliz|analiz|aclar|circul|cumpl|despej|encarg|apoy|armoniz|consolid|contribu|contrast|curr|dinamiz|enriquec|expon|formaliz|fortalec|impuls|potenci|profundiz|prosegu|recab|recapitul|recog|reforz|retom|unific|zanj|aprob|arregl|avanz|acab|actu|ejecut|entend|ayud|brainstorme|busc|charl|clarific|colabor|coment|comparti|complet|comunic|concret|consider|continu|coordin|cre|convers|debat|decid|defini|desarroll|detall|determin|dialog|discut|encontr|enfoc|escuch|establec|estudi|evalu|explic|explor|finaliz|gestion|habl|hall|identific|implement|inform|intercambi|investig|list|logr|mejor|mir|mostr|optimiz|orden|organiz|pens|plane|planific|plante|prepar|present|prioriz|proces|progres|propon|reflexion|repas|report|resolv|resum|revis|sincroniz|sintetiz|solucion|termin|toc|tom|trabaj|trat|utiliz|valid|valor|verific|visualiz)(?:[aei]?r(?:lo|la|los|las|nos|se|me)?|amos|emos|imos|ando|[ií]?endo|ado|ada|ido|ida|an|en)|(?:realizar|llamarnos|mantenernos|comprobar|aplicar|realizar|aprender|comprender|conocer|entender|elegir|hacer|obtener|tener|poner|ponernos|ponerse|saber|sacar|seguir|ver|vernos|verlo|oír|dar|ir|llegar|tomar|repasar))$/,
  ),
  pastVerbs: null,
  generalities: anyAccents(
    /^(?:acción|accion|acuerdo|actividad|acuerdos|alineación|alineamiento|análisis|aspecto|asunto|avance|aclaración|encontrad[oa]|resuelt[oa]|cerrad[oa]|tratad[oa]|tomad[oa]|cumplid[oa]|consecuencia|comentario|compromiso|convergencia|dinámica|duda|funcionamiento|gestión|hipótesis|impresión|inquietud|método|metodología|obstáculo|organización|parecer|preocupación|recomendación|sugerencia|claridad|colaboración|comunicación|comprensión|conclusión|consenso|conocimientos|cooperación|cuestión|decisión|desafío|desarrollo|dificultad|diálogo|discusión|eficacia|eficiencia|entendimiento|enfoque|estrategia|experiencia|éxito|idea|información|logro|mejora|necesidad|objetivo|opinión|perspectiva|planificación|planteamiento|prioridad|problema|proceso|productividad|progreso|propuesta|proyecto|preparación|punto|pregunta|reflexión|resultado|resolución|reto|solución|sinergia|sintonía|tarea|tema|trabajo|visión|visibilidad)(?:s|es)?$|^(?:acciones|cuestiones|conclusiones|decisiones|discusiones|opiniones|soluciones|reflexiones|impresiones|preocupaciones|recomendaciones)$/,
  ),
  handedOver: anyAccents(
    /^(?:(?:presentación|resumen|síntesis|proyecto|preparación|documento|documentación|programa|balance|nota|informe|diapositiva)(?:s|es)?|acta|una?|unas|unos|el|la|los|las|de|del|nuestr[oa]s?|breve|corto|rápid[oa]|lista|minuta|hacer|reunión|tiempo)$/,
  ),
  pointers: anyAccents(
    /^(?:por favor )?(?:ver|a raíz|tras|véase|vea|mira|mirar|consultar|consulta|según|como|igual que|lo mismo|el mismo|la misma|leer|lee|conforme|de acuerdo con|escribe|escriba|introduce|introducir|insertar|inserte|rellenar|rellene|indicar|indique|completar|por|a \p{L}+[aei]r|se|lo|tal como|tu)(?![\p{L}])/u,
  ),
  pointedTo: anyAccents(
    /^(?:adjunto|archivo|raíz|llamada|conversación|reunión|documento|doc|fichero|correo|mail|mensaje|cuerpo|enlace|vínculo|invitación|notas?|página|plan|programa|calendario|canal|chat|hilo|imagen|onenote|sharepoint|tique|ticket|tabla|wiki|abajo|arriba|anexo|acordado|acordamos|hablado|hablamos|comentado|indicado|previsto|anterior|última|último|siempre|costumbre|texto|línea|decid|verá)/u,
  ),
  kindsOfMeeting: anyAccents(
    /^(?:(?:la|el|una?|nuestra|nuestro|próxima?|siguiente|primera?|última?|otra) )*(?:reunión|encuentro|cita|llamada|sesión|call|entrevista) (?:(?:de|del|con|el|la|los|las|nuestro|nuestra) )*(?:clientes?|proyecto|lanzamiento|servicio|equipo|seguimiento|trabajo|arranque|inicio|cierre|información|avance|dirección|departamento|informativ[oa]|grupo|introducción|comité|feedback|balance|preparación|presentación|coordinación|estado|control|informal|física|previa|preparatoria|exploratoria|complementaria|intermedia|trimestral|inicial|individual|bilateral|presencial|extraordinaria|ordinaria|telefónica|prueba|final|anual|departamental)$/,
  ),
  putOff: anyAccents(
    /^(?:(?:ver|según|sin|no hay) )?(?:el |un )?orden del día(?: (?:abajo|adjunto|pendiente|por|luego|después|más) ?.*)?$|^(?:os |te )?(?:lo )?(?:paso|envío|mando) (?:el )?orden del día$|^(?:el )?orden del día (?:os|te) lo (?:paso|envío|mando)$|^lo \p{L}+ (?:luego|después|más tarde|mañana|pronto)$|(?:pronto|difícil|imposible|complicado)\b.* (?:decir|decirlo|saber|saberlo|responder|decidir)(?![\p{L}])|(?:^| )(?:ya )?(?:se verá|veremos|se decidirá|lo decidimos|lo decidiremos|lo vemos|lo veremos)(?![\p{L}])|^(?:eso |todo )?depende(?: de)?(?![\p{L}])|^(?:queda|falta) por|^(?:\p{L}+ )?(?:un|el|los|unos|nuestro) plan(?:es)? (?:de acción|claros?)$|^(?:ya )?se (?:os |te )?\p{L}+[aei]rán?(?: (?:luego|después|más tarde|pronto|por correo|por mail|en la reunión|allí|mañana))?$|^(?:por|a) (?:acordar|concretar|confirmar|decidir|definir|determinar|fijar|realizar|tratar|ver)(?: (?:juntos|después|luego|más tarde|en la reunión|allí))?$|lo que haga falta$|^(?:salir|irnos|volver) con (?:un|una|unas|unos|el) ?(?:plan|acciones|acción|ideas|decisiones|soluciones)(?: .*)?$|^(?:salir|irnos) con (?:acciones|ideas|decisiones|soluciones)$|^(?:la )?(?:próxima|siguiente) (?:cita|reunión|fecha|sesión) por (?:fijar|definir|concretar|confirmar)$|^(?:buscar|fijar|poner|encontrar|planificar|programar|organizar|convocar|acordar|hacer) (?:(?:una )?(?:otra|nueva) fecha|(?:(?:una|la|otra|nueva|próxima|siguiente) ){1,2}(?:reunión|cita|sesión|llamada))$|^(?:empieza|empiece|comienza|introduzca|haga|haz|pulsa|pulse|elige|elija|selecciona|seleccione|toca|toque|escribe|escriba) .*(?:aquí|texto|opción|elemento|editar|respuesta|escribir|teclear)$/u,
  ),
  subjects: /nosotros|vamos a|queremos|hay que|tenemos que|debemos|para/,
  leads: anyAccents(
    /de|para|solo|simplemente|poder|haber|volver a|ir a|que|por|juntos|(?:hacer|tener|dar|tomar|llevar|mantener|pasar)(?: (?:a|la|el|las|los|una|un|unas|unos))?/,
  ),
  someone: anyAccents(/^(?:equipo|grupo|plantilla|personal|tu|tus|te|ti|vosotros|vuestr[oa]s?)$/),
  dangling: /^(?:decides sobre|conoces bien|nos cuentas|aprendes sobre|te afecta)$/i,
  later: anyAccents(/^(?:luego|después|tarde|adelante|pronto)$/),
  onlyReasons: anyAccents(/^(?:info|información|conocimiento|hecho|mejor)$/),
  emptyAnswers: withAndWithoutAccents(
    'comité llamar enviar conseguirlo quetodoslosepan paraquelosepa paraquelosepan prueba pruebas nuevareunión nadanuevo nadaqueañadir noestoyseguro noestoysegura nadaquedecir textoaquí tutextoaquí trabajo trabajar trabajarjuntos trabajoencurso nosé nolosé niidea notengoniidea sinidea quiénsabe ' +
      'quesé daigual dalomismo loquesea loquetoque porqueacaso porsiacaso porquesí sihacefalta siesnecesario loquesurja sobrelamarcha ' +
      'yaveremos yaseverá yasabes lodesiempre lomismo comosiempre etcétera bloqueodeagenda bloquearagenda reservarfecha reservadefecha ' +
      'savethedate guardarfecha ruegosypreguntas mesaredonda noborrar eliminar uno dos puestaaldía puestaencomún lluviadeideas tormentadeideas ' +
      'nombre hacefalta porquehacefalta pordefecto porcortesía poreducación personaclave nofaltes ' +
      'nofaltéis alinearalequipo alinearatodos alinearalosequipos ponersemanosalaobra manosalaobra ' +
      'darleunavuelta actaaseguir nuevasideas ideasnuevas ' +
      'tomadecontacto primeratomadecontacto puntodecontrol nomover nocambiar notocar lasurgencias cerrartemas ' +
      'cerrarpendientes desbloqueartemas ahorrartiempo ganartiempo encopia ' +
      'causa todovisto haberlovistotodo ' +
      'enorden todoenorden ponertodoenorden ponerorden ' +
      'tomarlatemperatura cambiartítulo recuperarlareunión felicidad lafelicidad ordendeldíatratado ' +
      'atodoslosefectos enelajo estáenelajo lohapedido comohapedido yapuestos nocuestanada siempresuma ' +
      'porprincipio porcostumbre dejarloreposar tomardistancia fijarseguimiento ' +
      'pordef porconf enlínea enblanco másarriba ' +
      'darfeedback feedback todolisto ' +
      'nuevasolicituddereunión faltaeldato faltadato porseguridad ' +
      'responderpreguntas reuniónenlínea poneratodosalmismonivel poneraldíaalequipo loexplicocuandonosveamos ' +
      'quevayabien quetodovayabien',
  ),
  realWords:
    'vender rh rrhh iva ceo dg tomanotas síono siono unsí unsi faltas puestaapunto puestaenmarcha puedebloquearlo puedebloquear quiénseva decidirquiénseva quenadiesevaya standreservado mesareservada planvalidado planaprobado planlisto',
  emptyNames: withAndWithoutAccents(
    'nadie ninguno ninguna alguien desconocido desconocida pordefinir pordeterminar porver nombre responsable yaveremos nosé',
  ),
  durations: /horas?|minutos?|h|min/,
  figures: anyAccents(/(?:agenda|para|en|antes de|fin de) 20\d\d$|\bt[1-4]\b/u),
  elisions: null,
};
