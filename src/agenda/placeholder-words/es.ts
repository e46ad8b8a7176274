import { anyAccents, withAndWithoutAccents } from './accents';
import type { PlaceholderWords } from './placeholder-words';

/** Hours, as they are said. */
const hour = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce';

export const placeholderWords: PlaceholderWords = {
  emptyWords: withAndWithoutAccents(
    'mediodía medianoche abajo abierto abrazo absolutamente acaso acerca acordado actual actualidad acuerde adelante además ' +
      'adivina adjunto ahí ahora algo alguien algún alinead allí alrededor amable ambos andando ánimo antemano ' +
      'anterior antes anual añade añadir año aparte apenas aplazad aplazamiento aplica apoy aproximadamente ' +
      'aquel aquí archivo arreglo arriba así asista asiste asistencia asistente asistir asunto aún aunque ' +
      'avancen aviso ayer ayuda ayudarnos ayude azar bajo básicamente bastante bien bienvenid bloqueado ' +
      'bloquear bonito borrador brainstorming breve brief briefing buen cada café cámbiame cambio campo capaz ' +
      'casa casi caso cerca cien ciert cinco circule cita clar clic clima comenzar comienza cómo compañer ' +
      'completa completamente comprendo común con conferencia confuso conjunt conmigo conoce considera consigo ' +
      'consigue construcción contar contenido contento contigo continuación continuará continuidad contra ' +
      'controlad conviene convocar correo corriente cort cortesía cosa costumbre cree creemos creo cuál ' +
      'cualquier cuándo cuant cuántos cuarta cuatro cuéntame cuento cuerpo cuestión curiosidad curso da daba ' +
      'dado dale dar darle de debajo debe debería deberíamos debido debo decidid decidir decidiremos decimos ' +
      'decirle deja dejado dejamos dejó del delante demás demasiado dentro departamento desde dese después ' +
      'detalle detrás día diari dice dicho dieron diez diferencia diferente difícil digo dijeron dijo dime dio ' +
      'dirás diré dirección diréis disponible distinto domingo dónde dos dudas durante echar educación efectivo ' +
      'eh ejemplo ella ello embargo empezar empezó empieza encanta encima encontrarnos encontré encuentr enlace ' +
      'enseguida entere entienda entiende entiendo entonces entre enviado equipo era eres ésa escribe escribir ' +
      'escribiré escribo escrito escuchar ese eso espacio especial especialmente espera esperado esperando ' +
      'espero está ésta estaba estado estáis estamos estaré estaremos estaría esté éste esto estuviera estuvo ' +
      'evidencia evidente exactamente existe experto fácil falta falte favor fijar fin final finalmente forma ' +
      'fue fuera fueron fui fuimos funciona ganas genial gente global gracias gran grande grupo guardar gust ' +
      'gustaría ha haber había habrá habría hace hacemos hacer hacia haciendo haga hagamos hago han haré ' +
      'haremos haría hasta hay haz hechos hemos hicieron hizo hola hora hoy hubiera hubo hueco humor ídem igual ' +
      'igualmente implicad importancia importante imprescindible impresión incluso indica indicado información ' +
      'informad informal inmediatamente insertar inteligente intent interés interesad interesante intern ' +
      'involucrad ir jueves juntamos junto lado largo las lejos les libre lista llamada llamadita llamamos ' +
      'llamaré llamo lleva llevarlo lo lógic los luego lugar lunes mal manera mañana marcha martes más material ' +
      'matinal mayor mejor mensaje menudo mero mes mi miembro miércoles mil minutos mira mirada mirando mire ' +
      'mis mism mitad modo much mundo muy nadie necesari ni ningún normal normalmente nos nosotros noticias ' +
      'novedad nuestr nueve nunca objetivo obviamente obvio ocasión ocho ocupado ocurre ocurrió odd ojalá ' +
      'olvidado olvidé olvidó opcional oportunidad orden os otra otro página par parece parecid pareció parte ' +
      'partir pasa pasad paso pendiente pensando pensar peor pequeñ perfect perfectamente pesar petición pie ' +
      'piens planificad plenari poca poco podéis podemos poder podrá podría podríamos pondrá pondré ponemos ' +
      'ponernos ponerse pongo poquito por porque posibilidad posible positivo pospuest pregunta pregúntame ' +
      'preparación presencia presencial presente primer principal principio prisa privad probablemente probando ' +
      'procede productiv programar pronto propi propósito próxim próximamente pudieras pued puede pues puesta ' +
      'punto qué queráis queremos quería querido quién quier quiere quince quisiera quizá rápid rápidamente ' +
      'ratito rato razón realidad realizar realmente recibir relevante repaso requiere reserva reservado ' +
      'respecto respuesta resto reu rompehielos ronda rumbo rutina sábado sabe sabéis sabemos saber sabremos ' +
      'salga salir saludos salvo satisfecho sé sea seamos seguimiento seguimos seguir según segund seguramente ' +
      'seis semana sencillo sensación sentido ser será seremos sería serio servicio sesión sí sido siempre ' +
      'siendo siete significa sigue siguiente simplemente sin sincro sirva sirve situación sobre sois sola ' +
      'solamente solicitud sólo somos son sonido sorpresa soy su sucede sucedió suerte suficiente ' +
      'suficientemente supone supongo supuesto surja sus sustituye suya suyo tal también tampoco tan tanto ' +
      'tarde te telefónic teléfono tema temprano tendrá tendremos tendría tendríamos tenemos tener tenerle ' +
      'tenerte teng tenía tenido teniendo tercer terminar tiempo tiene tipo título toca toda todavía toque ' +
      'total totalmente trabaja trabajamos trabajando trabajo tradición trámite tranquilo tras trata tratando ' +
      'través tres trimestral tu tus tuve tuviera tuvo tuya tuyo últim últimamente una únete únic uno urgente ' +
      'usted útil vací vais vale vamos varía varios vaya vayamos vea véase veces vemos vendrá venga venir veo ' +
      'ver verá verdad verdader ves vete vez vía videoconferencia videollamada viendo viene viernes viniera ' +
      'volvemos vosotros voy vuelta vuestr',
  ),
  emptyStems: anyAccents(
    /^(?:mutu|claves?$|improvis|termin(?:a|ar|ado|amos|emos)$|consig|resolver|consideración|contest|pidi|avisos?$|minutos$|revisión|balance|semestr|rellen|mirar|miramos|calm|sient|sentir|suele|solem|qued|contact|futur|motiv|inspir|confian|expectat|ambient|adapt|evalu|recomend|propuest|sugeren|habitu|haya|hayam|reuni|explic|complet(?:ar|ará|aré|aremos)$|habl|charl|coment|convers|debat|discut|discus|interesar|necesit|intercambi|particip|actualiz|sincroni|coordina(?:r|ción|ndo)|organiz|describ|descrip|obligatori|confidencial(?:es)?$|periódic|recurrent|especific|defin|determin|concret|confirm|semanal|mensual|invita)/,
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
  pointers: anyAccents(/^(?:por favor )?(?:ver|a raíz|según|como|por|se|lo)(?![\p{L}])/u),
  pointedTo: anyAccents(/^(?:actas?$|raíz|fichero|acordamos|línea|decid)/u),
  kindsOfMeeting: anyAccents(
    /^(?:(?:el) )*(?:reunión|cita|llamada|sesión) (?:(?:de|con|el) )*(?:clientes?|arranque|informativ[oa]|presentación|física|previa|individual|prueba|personal)(?: (?:semanal))?$/,
  ),
  putOff: anyAccents(
    /^(?:porque )?(?:lo )?(?:dijo) (?:el) (?:jef[ea])$|^(?:tal vez )?puedes? (?:bien )*(?:aportar)(?: algo)?$|^(?:tu) (?:opinión)$|^comité (?:mensual)$|^(?:(?:uno a uno) )*con (?:el) (?:jefe)$|^lo \p{L}+ (?:luego)$|(?:pronto|difícil)\b.* (?:decir|decirlo)(?![\p{L}])|(?: )(?:ya )?(?:veremos)(?![\p{L}])|^(?:eso )?depende(?: de)?(?![\p{L}])|^(?:\p{L}+ )?(?:un) plan(?:es)? (?:de acción|claros?)$|^(?:ya )?se (?:te )?\p{L}+[aei]rán?(?: (?:allí))?$|^(?:por) (?:acordar)(?: (?:allí))?$|^(?:salir) con (?:un) ?(?:plan)(?: .*)?$|^(?:buscar|fijar) (?:(?:una )?(?:otra) fecha|(?:(?:nueva) ){1,2}(?:reunión))$|^(?:elige) .*(?:opción)$/u,
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
    'actaaseguir ahorrartiempo alinearalequipo atodoslosefectos cambiartítulo cerrartemas comohapedido ' +
      'conseguirlo darfeedback dejarloreposar desbloqueartemas enblanco encopia enviar enviaralgo estáenelajo ' +
      'faltaeldato feedback ganartiempo haberlovistotodo lafelicidad lasurgencias llamar lluviadeideas ' +
      'loexplicocuandonosveamos lohapedido nadanuevo nadaquedecir niidea nocuestanada noestoyseguro nomover ' +
      'notengoniidea nuevareunión nuevacita nuevasideas nuevasolicituddereunión paraquelosepa personaclave ' +
      'poneraldíaalequipo poneratodosalmismonivel ponersemanosalaobra pordef pordefecto porseguridad ' +
      'primeratomadecontacto prueba pruebas puntodecontrol quetodoslosepan recuperarlareunión ' +
      'responderpreguntas reuniónenlínea ruegosypreguntas siempresuma sinidea tomadecontacto tomardistancia ' +
      'tomarlatemperatura yapuestos',
  ),
  realWords:
    'tomanota vender rh rrhh iva ceo dg tomanotas síono siono unsí unsi faltas puestaapunto puestaenmarcha puedebloquearlo puedebloquear quiénseva decidirquiénseva quenadiesevaya standreservado mesareservada planvalidado planaprobado planlisto',
  emptyNames: withAndWithoutAccents(
    'nadie ninguno ninguna alguien desconocido desconocida pordefinir pordeterminar porver nombre responsable yaveremos nosé',
  ),
  durations: /horas?|minutos?|h|min/,
  timesInWords: RegExp(
    `(?:${hour}|hora) (?:y|menos) (?:media|cuarto|cinco|diez|veinte)|cuarto para las? (?:${hour})|las (?:once|doce)|media hora|(?:un|tres) cuartos? de hora|(?:antes|despu[eé]s) del almuerzo|(?:por la|esta) noche|en punto`,
  ),
  figures: anyAccents(/(?:agenda|para|en|antes de|fin de) 20\d\d$|\bt[1-4]\b/u),
  elisions: null,
};
