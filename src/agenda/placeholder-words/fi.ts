import type { PlaceholderWords } from './placeholder-words';

// Finnish puts endings where others put words, and changes the stem before them: so most of it is known by its stems.
export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'aamu aamua aamukahvi aamupäivällä aina aivan aivoriihi ajallaan ajan alalta alas alkaa alkuviikosta alla ' +
    'allekkain aloitetaan alta alustava alustavasti alustus anteeksi asianomainen asianosainen avataan avaus ' +
    'blää edellä ehdit ehdotin ehkä ehtii ehtisi eikä eikö eilen eivät emme emmekä emt enemmän enempää ' +
    'ennalta ennen ensi entinen enää epävirallinen eri erikseen erilaisia erityinen erityisiä erityistä erään ' +
    'esiin esille esillä esittäytyminen esittäytyä ette ettei että etukäteen etä etäkahvit evvk fiilikset ' +
    'fiilis fyysinen haastaa hajua halki hallussa haluaa haluaisi haluavat halunnut halusi halutaan harva hei ' +
    'heidän helppo henkilö hetkeksi hetkinen hieman hienoa hiljaa hiljainen hmm hohhoijaa hoidossa homma ' +
    'huomautus huomen huomiseen hups hyvin hyvä hyväksyi hyväksynyt hyödyllinen hän hänen höh iaksi ihan ' +
    'ihmettely illalla ilman ilmeinen ilmeisesti iloinen ilta iltapäivä informatiivinen intensiivinen ' +
    'irrelevantti istahdetaan istua istuminen istutaan istuu itse itsestään jaa jaahas jahas jakelulistalla ' +
    'jakelussa jatko jatkoa jatkuu jatkuva jatkuvasti jees joka jokainen jokaiselle jokaisen jollekin jonkin ' +
    'jonkun jonnekin joo jos jota jotenkin jotka jotta joukko joukkoon joukossa juu juuri jyvällä jälkeen ' +
    'järjestys jätetty jätetään jätä jää jäädään jäävät kahden kahdenkeskinen kahvi kahvia kahvitella ' +
    'kahvitreffit kahvittelu kai kaiken kaikesta kaikilla kaikille kaikilta kaikissa kaikista kaikkea ' +
    'kaikkeen kaikki kaikkia kaikkien kaikkiin kalenteri kanava kannattaa kannattaisi kanssa kartalla ' +
    'kartalle katellaan katsomaan katsottiin kaveri keksi keksitään kenttä kerralla kerralle kerralta kerran ' +
    'kerrasta kerro kerroin kerrottavaa kerrottu kerta kertaa kertoo keruu kesken keskenämme keskenään kiinni ' +
    'kiire kiireellinen kiireinen kiitoksia kiitos kiitti kirjaa kirjataan kirjattu kirjoitin kiva kohdalla ' +
    'kohdat kohta kohtaaminen kohtapuoliin kohteliaisuudesta kohteliaisuus kohtia kokeilen kokeillaan ' +
    'kokeiltu kokeilu koko kokonaan kolmen konkreettista kopio koska koskee kts kuin kuitenkin kuka kukaan ' +
    'kulkee kunhan kuten kuukauden kuukausi kuukkari kuulemaan kuulla kuullaan kuulolla kuulu kuulua kuuluu ' +
    'kuuluvat kuunnella kuuntelee kuuntelemaan kuuntelija kuunteluoppilaana kuunteluoppilas kvartaali kyllä ' +
    'kyse kyseinen kysy kysyi kysykää käsittely käy käydä käydään käytiin käyty käytännön laita laitetaan ' +
    'laitoin liite liitteenä liitteessä liitteet liittyy linjoilla listalla lisättävää lisäys loppuviikosta ' +
    'loput lounas lounastreffit lue luettavissa lukea lukee luonnollisesti luottamuksellinen ' +
    'luottamuksellista lupasi luvannut luvattu lyhyesti lyhyt lähempänä lähetetään lähetin lähetän ' +
    'lähiaikoina lähipäivinä läpi löytyy mahdollinen mahdollisesti mahdolliset mahdollisimman mahdollista ' +
    'maininnan maininta mainitsin mainittu malliin meidän meille meillä meistä menee mennä mennään menossa ' +
    'merkintä merkitty mieleen mieli mietintä miettiä miksi millainen milloin minkä minua minulle minulta ' +
    'minun minut missä mistä miten mites mitkä mitä mitäpä moi moikka monta moro muihin muilla muille muilta ' +
    'muista muistutus muita mukaan mukaisesti mukana mukava multa mun muu muutama muutamia muuten myös ' +
    'määräajoin neljän neljännes niin niistä niitä nimetön nimi noin noista noita nolla nopea nyt näin näissä ' +
    'näistä näkyy nämä näyttää odota odotellaan odotetaan oheinen oheisena ohessa oikeasti oikein okei okke ' +
    'ole oleellinen oleellista olemassa olennainen olennaiset olette olevat oli olivat olla ollaan olleet ' +
    'ollut olo oltava oma onko osa osaa osallinen osallisena osasto ota otetaan otsake otsakkeen paikka pakko ' +
    'pakolla pakollinen pakollista paljon parempi parhaillaan pari perillä perinteinen perua perustelu ' +
    'perutaan peruttu piakkoin pian pidettävä pidetään pieni pika pikainen pikaisesti pikku pitäisi pitäminen ' +
    'pitää pohdinta poikkeuksellisesti poikki poista poistetaan poppoo porina porukalle porukan porukassa ' +
    'porukka porukkaan puheeksi puheena puheenaihe puheille puhelin pulla pullakahvit puolesta puolivuosi ' +
    'puolivuosittain puolivuosittainen puuttuu pysytään pysyy pysyä pyydetty pyysi pyytänyt päin päälle ' +
    'päällä pääsee pääset päästä päätetty päätetä rakentava raportti ratkeaa rauhassa rehellinen reipas rento ' +
    'riippuen riippuu riittää rivi rutiini rutiininomainen ryhmään saa saada saadaan saatavilla saavat saisi ' +
    'salainen salaista salaisuus sama samaa samantyyppinen samoin sana sanoin sanoja sanomatta sanon sanoo ' +
    'sanotaan sanottavaa sanottu sattuisi sattuu satunnainen seikat seikka selkeä selviksi selvillä ' +
    'selvinneet selvinnyt selvä seuraa siellä sieltä siihen siirretty siirretään siis siitä siksi silloin ' +
    'sillä sinulle sinun sinut sinä sinällään sisäinen sisällä sisältö sitten sitä sivu sopii sori sovin ' +
    'sovittaessa sovittava sovittiin sovittu sovittuun sovitulla sovitun suhteen sulta sun suora suoraan ' +
    'suullisesti suunnilleen syistä syntyisi syntyy syy sähköisesti sähköposti sähköpostiin sähköpostitse ' +
    'taas tahansa tai tapaus tapauskohtainen tapauskohtaisesti tapauskohtaista tarkat tarkemmat tarkemmin ' +
    'tarkempaa tarkempi tarkempia tarkistetaan tarve tarvetta tarvita tarvitaan tarvitse tarvittaessa tasalla ' +
    'tasalle tausta tavallaan tavallinen tavan tavoitteena teamsissa tehdään tehokas tehtiin tehty teidän ' +
    'teistä tekeillä terkuin terv terve tervehdys terveisin tervetuloa testaan tiedetä tiedetään tiedon ' +
    'tiedonjako tiedonjakoa tiedonkulku tiedonvaihto tiedot tiedota tiedä tiedätte tieto tietoa tietoinen ' +
    'tietoisia tietojen tietysti tietävät tietää tiimiin tiimikaveri tiivis todella toimitan toimitetaan ' +
    'toisiamme toisilleen toisilta toistaiseksi toistemme toistuva toiveesta toivoi toivomuksesta toivonut ' +
    'toivotaan toivottu tosi totta treffit tsekataan tsekkaus tsekki tule tulee tulemaan tuleva tulisi tulkaa ' +
    'tulla tulossa tunnelma tunnet tunnette tuntee tuntematon tuntevat tuo tuonne tuottava turina turinaa ' +
    'turinoidaan turinointi turista tuskin tuttu tuttuun tyypillinen työn työstetään työtä tähän tällä ' +
    'tällöin tämä tänne tänään tässä tästä tätä täydellisyyden täysin täytyisi täytyy täällä täältä töitä ' +
    'utelias uudelleen uudestaan uusinta uutiset uutisia vaan vai vaikka vakio vakiojäsen valinnainen valitse ' +
    'valmiiksi valmis valmistelussa vanha vanhaan vapaa vapaaehtoinen vapaasti varalta varma varmaan varmasti ' +
    'varmistetaan varmuudeksi varmuuden vastaava vastaukset vastauksia vastaus velvollisuudesta velvollisuus ' +
    'verkko verkossa vieressä vierestä vietetään viikkari viikkoaloitus viime viimeistään viimeksikin ' +
    'virallinen virka virtuaalinen virtuaalisesti vkl vkolla voi voidaan voisimmeko voisinko voitaisiinko ' +
    'voivat vrt vuoden vuoksi vuonna vuosi vuosittain vuosittainen väen vähän vähäsen väki välein välillä ' +
    'välinen väliä välttämätön xyz yhdessä yhdistetään yhdistää yhteen yhteinen yhteiset yhteisiä yhteistä ' +
    'yhteydenotto yhteydessä yhteyksissä yhteyttä yhä ykkönen yleensä yleinen yleisesti yleiset yleisfiilis ' +
    'ylimääräinen ylipäätään yllä yllättävä ympäri yms ystävällisesti ystävällisin yötä zoomissa äkkiä älkää ' +
    'äly älä ärsyttää öitä',
  emptyStems:
    /^(?:ajankohtai|ajatustenvaih|ajatusten$|vaihto$|arvo(?:amme|ista)|asia(?:$|t$|a$|n$|sta|an$|lista|kohdat|kohta|kohtia)|asioi(?:ta|den|sta|hin|ssa|ksi)|aihe(?:$|et$|en$|esta|ita|iden|ista|eseen|essa)|avoin|avoim|auki$|epäselv|esityslist|agend|hoidetaan|hoitu|infoa?$|infotilaisu|info(?:t|n|ssa|palaveri)$|ilmoit|itsestäänselv|jatke(?:taan|tta)|jatkokeskust|jatkopala|jumpp|jutel|juttel|jutu|juttu|keskustel|keskustelu|kokou|kommen|koord(?:inoida|inoidaan)|kiinnost|kuulumi|kutsu(?:n|a|ssa|un|t|ttu|tut|ttiin|sta)?$|kysymy|kysy(?:ä|n|tään|n?tä)|käsitel|kuvau|läpikäy|lisätie|läsnä|merkity|miit|myöhem|määrit|neuvonpit|normaal|ohjelma(?:$|n$)|osallistu?\p{L}{0,6}$|osanotta|otsik|palaver|palav(?:ut|eeraa)|puhelu\p{L}*$|puhelim(?:essa|itse|ella)$|puhu(?:a|taan|mme|ttu|ttiin|minen)$|pyyn(?:nöstä|töä)|päivit|päivät?$|rupat|selvi(?:ä|t)|seurantaa?$|seurantapal|sisäis|soitel|soitto$|soittaa$|sovi(?:taan|mme|tusti)|sopi(?:a|a?minen|mista)$|sparr?a|statu|synk|säännöl|tapaami|tapaamme|tapaa$|tavat(?:aan|a)|tavanomai|tarken|tarkoit|tarpee|tavallis|testi(?:n|ä|t|ssä)?$|testaus$|testail|testat|teem(?:a|oi)|tiedo(?:tu|ssa|ttaminen|tustilaisu|ttaa$|tetaan)|tietoisk|tiimiläi|tiimin$|tilannekat|tilannekuv|tilannepäiv|tilante|toisin|tuokio|tutust(?:utaan)$|turh|tyhj|tärk|työkaver|työtover|kolleg|jäsen(?:et|enä|iä)?$|vaihtele|vapaamuot|varaus(?:ta)?$|varauks(?:en|et|ia)$|varat(?:tu|aan)$|viestitt|vielä|viiko(?:n|lla|sta|ksi)$|viikko(?:a|jen)?$|viikoit|kuukausit|päivitt|vuosineljän|yhteispal|yksityi(?:nen|stä|sesti)$|yhteistyö(?:tä|n|ssä)?$|yleisi|yleist|ylläm|täyden|täydyt|täyt(?:ä|än|etään|tämättä|tää|etty)$|kirjoit(?:a|an|etaan|taa)$|lisä(?:ä$|än$|tään|tiet)|katso(?:a|taan|kaa|n|mme)?$|kats(?:ota|el)|jos(?:kus|sain|tain)|jot(?:ain|ak)|joku|jokin|mik(?:ä|ään)|mitä(?:än|kään)|sekala|kaikenl|näh(?:dä|dään|tävis)|sellai|samanl|edelli|ennall|entis|palaa(?:n|mme)|palataan|seuraav|ensikok|päätetään|päätettäv|kertova|kerro(?:n|taan)|mieti(?:tään)|mietit|pohdi(?:taan|skel)|höpi|höpö|blaa|plaa|hölynpöl)|(?:maanantai|tiistai|keskiviikko|torstai|perjantai)(?:n|sin|na|pala\p{L}*)?$|(?:palaver|kokou|(?<!li)miitt?i|tapaami|varaus|synk)\p{L}*$/u,
  endings:
    /^(?:n|ä|t|ni|si|kin|ksi|lla|llä|lle|sta|stä|ssa|ssä|han|hän|kaan|kään|ko|kö|na|nä|lta|ltä|mme|nsa|nsä|den|ta|tä|ja|jä|iin|ista)$/,
  compounds:
    /^(.*?)-?(?:keskustelu|puhelu|tapaaminen|kokous|palaveri|miitti|katsaus|päivitys|tilanne|status|kierros|rinki|sparri|asia|asiat|info|teksti|otsikko|aihe|aika|hetki|tauko|sessio|pläjäys|ryhmä|tiimi|viesti|palsu)(?:a|t|n|ssa|sta)?$/,
  bareVerbs:
    /^(?:(?:päätt|selvit|selvitt|suunnit|suunnitel|tarkist|tarkast|tiedott|informoi|ratkai|ratkaist|löyt|löyd|jatk|jatka|edist|edisty|etene|edet|onnist|saavutt|saavute|parant|paranne|kehitt|kehite|toteutt|toteute|arvioi|analysoi|pohti|pohdi|mietti|mieti|ideoi|organisoi|järjest|valmistel|valmist|varmist|koordinoi|kartoitt|kartoite|linja|linjat|priorisoi|esitel|esitt|esite|kuunnel|kuuntel|oppi|opi|opit|auttaa|autta|tuke|tukea|jaka|jaet|kerätä|kerää|kerät|saat|raportoi|vaihta|vaihde|viestiä|ymmärt|hoita|hoide|tehd|teke|tee|työskentel|työstä|työste|osallist|seurata|seura|kommunikoi|määrittel|määritel|sitoutt|aloitta|aloite|lopetta|viimeistel|konkretisoi|kirkasta|selkeytt|tiivist|yhteenveto|hyväksy|vastat|vastaa)(?:a|ä|aa|ää|da|dä|ta|tä|la|lä|lla|llä|lä|mme|n|t|taan|tään|etaan|etään|daan|dään|laan|lään|minen|mista|mistä|misen|miseen|ta|tu|ty|ttu|tty|u|y|o|oa|us|ys|sta|stä|ella|ellä|ellaan|aan|ään|essa|i|isi|e|essä|ut)?|(?:avaa|avat|brainstorm|fiilistel|hoidel|innost|järjestel|kannust|kerra|kertail|kirkast|kokoonnu|kokoontu|kommentoi|koota|kootaan|ratko|käsitel|käsittel|motivoi|pohdiskel|purka|puretaan|päivitel|selvitel|sitout|sparra|tarkenn|tarkent|terävöit|tuuma|täsment|vahvist|virit)\p{L}{0,8}|etsiä|etsitään|etsi|viedä|viedään|mennään|mennä|päästä|päästään|saada|saadaan|tehdä|tehdään|sopia|sovitaan|eteenpäin)$/u,
  pastVerbs: null,
  // Infinitives come first or last, and the noun of a verb is its act ("tulosten läpikäynti"): so the verbs stand here, too.
  generalities:
    /^(?:(?:aikataulu$|aikaansaan|ajatu|askel|edisty|edistymi|ehdotu|ehdotuks|haaste|hyöty|idea|ide|informaatio|jatkotoim|jatkotoimenpit|johtopäätö|kehity|kehitys|kehittämi|keino|kokemu|kokemuks|kokemust|kokonaiskuv|konsensu|lisäarvo|lopputulo|luottamu|menesty|mielipit|mielipid|muutos|muutoks|näkemy|näkemyks|näkökulm|ongelm|onnistumi|oival|oppimi|osaami|palaut|parannu|parannuks|projekt|prosess|ratkai|ratkaisu|selkey|selkeyttä|selvyy|suunnitel|suunta|suunna|tavoit|tavoittei|tehtäv|tilann|toimenpid|toimenpit|toteutu|toteutuks|tulo|tulok|tulos|tuloks|tulost|toiminta|ymmärry|ymmärryks|ymmärrys|yhteisymmärry|yhteisymmärryks|yhteistyö|läpinäkyvyy|avoimuu|valmistautumi|tyytyväi|yhteenveto|yhteenvedo|vaihtoehto|vaihtoehdo|viestintä|visio|vaihe|vaihee|väärinkäsity|linjau|linjauks|sitoutumi|fokus|fokuks|ilmapiir|innostu|käytän|lähtötilan|mahdollisuu|motivaatio|nykytil|näkökan|odotu|painopist|potentiaal|prioriteet|resurss|rooli|suuntaviiv|tahtotil|tausta|tiimihen|toive|toivee|yhteishen)\p{L}{0,7}|(?:päätt|selvit|suunnit|suunnitel|tarkist|tiedott|informoi|ratkai|ratkaist|löyt|löyd|jatka|edist|etene|edet|onnist|onnistunut|saavutt|saavute|parant|paranne|kehitt|kehite|toteutt|toteute|arvioi|analysoi|ideoi|kerä|jaka|jaet|järjest|valmistel|koordinoi|linja|priorisoi|ymmärt|luoda|luodaan|luomi|vaihta|vaihde|etsi|keskustel|käsittel|käsitel|etenemistap|etenemistav|yhtenäist)\p{L}{0,8}|oikominen|päätöksiä|päätöksien|sopia|sopiminen|sopimine|sovitaan|viedä|viedään|mennä|mennään|päästä|päästään|saada|saadaan|tehdä|eteenpäin|uusi|uuden|uutta|uusia|hyvä|parempi)$/u,
  handedOver:
    /^(?:(?:esitys|esitykse|yhteenveto|yhteenvedo|muistio|pöytäkirja|dokument|materiaal|kalvo|diat|projekt|valmistelu|raport|list|muistiinpano)\p{L}{0,4}|lyhyt|status|meidän|palaveri|kokous)$/u,
  pointers:
    /^(?:katso|katsokaa|ks|kts|lue|lukee|kuten|sama|samat|niin kuin|niinkuin|otsiko|aihee|tulee|tulossa|kerro|ilmoite|ilmoita|sovitaan|päätetään|lisä|täydenn|täyte|täytä|kirjoita|selvi|määrit|tarken|palaa|palata|liitte|mukaan|(?:on|ei|ei ole) )/,
  pointedTo:
    /^(?:aloitusviest|asia|confluence|sharepoint|outlook|powerpoint|kansio|pöytäkirj|intra|kanav|kalenter|keskustel|kutsu|kuva|liit|linkki|link|loop|muistio|otsik|aihe|sivu|suunnitelma$|sähköp|meil|mail|tiket|viesti|viestiketj|ketju|ohje|dokument|teams|wiki|esity)/,
  kindsOfMeeting:
    /^(?:seuraava|uusi|uuden|ensimmäinen|viimeinen|toinen|seuraavan) (?:kokous|palaveri|tapaaminen|miitti|keskustelu|sessio|kerta|aika|kokouksen|palaverin|tapaamisen)$|^(?:asiakas|projekti|aloitus|palaute|tutustumis|esittely|yhteistyö)(?:kokous|palaveri|tapaaminen|miitti|keskustelu)$|^(?:sopia|sovitaan|sovi|varata|varataan|löytää|etsiä|etsitään) (?:uusi|seuraava|sopiva|uuden|seuraavan) (?:aika|ajan|kokous|kokouksen|palaveri|palaverin|tapaaminen)$/,
  putOff:
    /^(?:linkki|linkit|liitteet|materiaali|materiaalit|kalvot|diat|asialista|esityslista|agenda|tiedot|lisätiedot|ohjeet|esitys|kutsu)(?: (?:tulossa|tulee|tulevat|tulen|vielä|myöhemmin|erikseen|pian|huomenna|lähetetään|lähetän|jaetaan|toimitetaan|löytyy|löytyvät|chatissa|teamsissa|kutsussa|sähköpostissa|sähköpostilla|ennen|palaveria|kokousta))+$|^(?:ei|en|emme) (?:\p{L}+ ){0,2}(?:käsityst|aavist|hajua|jaksa|ehdi|viitsi|huvita|kerkeä|kiinnosta|muista|saa kertoa|muutoks|aihei|asioita|ideoita|suunnitel|lisättäv|kerrottav|uutta)\p{L}*(?: .*)?$|(?:aikaista|vaikea|vaikeaa|mahdoton|mahdotonta|liian aikaista)\b.* ?(?:sanoa|tietää|kertoa|vastata)$|^(?:ei|en|emme) (?:voi|osaa|osata|voida|pysty)\b.* ?(?:sanoa|tietää|kertoa)?$|^(?:se )?(?:nähdään|selviää|jää nähtäväksi)\b.*(?:sitten|myöhemmin|aikanaan|nähtäväksi)?$|^(?:napsauta|klikkaa|napauta|valitse|paina) .*(?:tästä|tähän|kohde|vaihtoehto|muokata|muokataksesi|lisätäksesi|tekstiä)$/u,
  subjects: /me|minä|mä/,
  leads: /vain|nyt|yhdessä|kaikki|ja|sekä|pitää|täytyy|halutaan|haluamme|voidaan/,
  someone: /^(?:henkilöst|porukal|sinu|sinul|teidän|teille|sinä$|hänet|hänelle)/,
  dangling: /^(?:päätät|sinulla on tietoa|kerrot meille|opit lisää|sinun on hyvä tietää) siitä$/i,
  later: /^(?:myöhemmin|huomenna|sitten|vielä|pian)$/,
  onlyReasons: /^(?:tiedoksi|tiedoksenne|tiedoksianto)$/,
  emptyAnswers:
    'sopimuksenmukaan viikonaloitus vaikkamitä mitävain mitävaan ihansama eiväliä öäöä samallasivulla kaikkisamallasivulla yhteinennäkemys yhteinensuunta yhteinenkuva savethedate muutenvain huvinvuoksi ' +
    'pitkästäaikaa pysäytys kelpaa testiä lopputulema emmätiiä entiiä sopu onprojektissa projektissamukana mukanaprojektissa projektissa projektiryhmä projektiryhmässä neuvottelu neuvottelut neuvotellaan välitilanne välitilanteenkatsaus tilanteenkysely työskenteleetiimissä tekeetöitä tekeemukana työntekijä työntekijämme työntekijöitä pomotietää projektinjäsen projektijäsen käydäänlistaläpi listanläpikäynti mitänytkeksii',
  realWords:
    'yt hr it tj td uusi kehityskeskustelu palkkakeskustelu tiedottaja arvioija seuraaja yhtiökokous vuosikokous kevätkokous syyskokous sisäinentarkastus',
  emptyNames:
    'eikukaan kukaan joku jokujoukosta eitiedossa avoin auki tuntematon entiedä nimi nimetön kuka selvitetään',
  durations: /tunti[an]?|tuntia|minuuttia?|min|t/,
  figures: /(?:agenda|vuoteen|vuodelle) 20\d\d$|\bq\d\b/u,
  elisions: null,
};
