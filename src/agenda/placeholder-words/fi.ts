import type { PlaceholderWords } from './placeholder-words';

// Finnish puts endings where others put words, and changes the stem before them: so most of it is known by its stems.
export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'aamu aamua aamukahvi aamukahvit agenda aika aikaa aina ainakin aivoriihi ajan äkkiä alas alkaa alla ' +
    'allekkain aloitetaan alta alustava alustavasti äly anteeksi asap ehkä ehtii ei eikä eikö eilen eivät ' +
    'emme emmekä emt enää enemmän enempää ennalta ennen ennenkin ensi ensin entinen entiseen erään eri ' +
    'erikseen erilaisia erityinen erityistä esiin esillä esille etä etäkahvit etänä että ette ettei ' +
    'etukäteen evvk fiilikset fiilis fyysinen haastaa hajua hajuakaan halki hallussa haluaa halutaan harva ' +
    'hei heidän heillä helppo hetkeksi hetki hieman hienoa hiljainen hmm hoidossa homma hommat höpö ' +
    'huomautus huomen huomenna huomenta huomiseen hups hyödyllinen hyvä hyvää hyvästä hyvät hyvin iaksi ihan ' +
    'ihmettely ilman ilmeinen ilmeisesti ilmoitan ilmoitetaan ilmoitus iloinen ilta iltapäivä ' +
    'informatiivinen irrelevantti itse itsestään itsestäänselvä itsestäänselvyys jää jaa jäädään jäävät ' +
    'jahas jälkeen järjestys jätetään jatko jatkoa jatkossa jatkosta jatkuu jatkuva jatkuvasti jees jo joka ' +
    'jokainen jokin joku jollekin jonkin jonkun jonnekin joo jos joskus jossain jota jotain jotakin jotka ' +
    'jotta just juttu juttua juttuja jutut juu juuri kahden kahvi kahvia kahvihetki kahville kahvit ' +
    'kahvitauko kahvitella kahvittelu kai kaikenlainen kaikenlaista kaikille kaikkea kaikki kaikkia kaikkien ' +
    'kalenteri kalenterissa kannattaa kanssa käsitellään käsiteltävä käsiteltävät käsittely katellaan käydä ' +
    'käydään käymme keksi keksiä keksin keksitään kenttä kerralle kerralta kerran kerrasta kerromme kerron ' +
    'kerrotaan kerrottavaa kerta kertaa kertoo kesken keskenään kiinni kiire kiireellinen kiireinen ' +
    'kiitoksia kiitos kiitti kirjaa kirjataan kirjoitan kirjoitetaan kirjoittaa kiva kohdat kohtapuoliin ' +
    'kohtia kokeilen kokeillaan kokeiltu kokeilu koko kokonaan kolmen kommentoitavaa koska koskee ks kts ' +
    'kuin kuitenkin kuka kukaan kunhan kuten kuukauden kuukausi kuulolla kuulumiset kuulumisia kuuluu ' +
    'kuunnella kuuntelee kuuntelija kuunteluoppilas kyllä kyse kyseinen lähetän lähetetään lähiaikoina laita ' +
    'laitan laitetaan läpi läsnä läsnäolo liite liitteenä liitteessä liitteet lisää lisään lisätään ' +
    'lisätieto lisätietoa lisätietoja lisättävää lisäys loput lounas luettavissa luonnollisesti lyhyesti ' +
    'lyhyt maanantai määräajoin määrittelemätön määrittelemättä mahdollinen mahdollisesti mahdolliset ' +
    'mahdollisimman mahdollista maininnan maininta me meidän meillä meille menee mennä mennään merkintä ' +
    'mieleen mieli mietintä miettiä mikä mikään miksi millainen milloin minkä minua minulle minun minut ' +
    'missä mistä mitä mitään mitäpä mitäs miten mites mitkä moi moikka monta moro muistutus muita mukaan ' +
    'mukaankin mukaisesti mukana muu muut muuta muutama muutamia muuten myöhemmin myös nähdä näin nämä ' +
    'näyttää neljän neljännes niin niinkö niistä niitä nimetön nimi no noin noita nolla normaali normaalisti ' +
    'nyt odota odotan odotellaan odotetaan oheinen oheisena ohessa oikein öitä ok okei okke ole oleellinen ' +
    'oleellista olemassa olemme olen olevat olisi olla ollaan olleet ollut olo oma omassa omat on onko ' +
    'online öö osa osalta osana osasto osastolla ota otetaan otsake otsakkeen otsikko otsikoissa otsikon ' +
    'otsikossa päällä päälle päästä päätetä päätetty paikalla paikalle paikan paikka päin päivä päivän ' +
    'päivitetään päivittyy pakko pakollinen pakollista palaamme palaan palataan paljon paljonkin parempi ' +
    'parhaillaan pari perinteinen perutaan peruttu pian pieni pika pikainen pikaisesti pitää pitäisi plaah ' +
    'pohdinta poikkeuksellisesti poikki poista poistetaan puheeksi puheena puheenaihe puheille puhelin pulla ' +
    'pullakahvit puolesta puolivuosi puolivuosittain puolivuosittainen puuttuu raportti ratkeaa rento ' +
    'riittää rivi rutiini rutiininomainen ryhmä saa saada saadaan säännöllinen säännöllisesti saatavilla ' +
    'sähköisesti sähköposti sähköpostiin sähköpostilla sähköpostissa sähköpostitse sama samaa samalla ' +
    'samantyyppinen samassa samat samoin sana sanoin sanoja sanon sanoo sanotaan sanottavaa satunnainen ' +
    'selkeä sellainen selvä selvää selviää selviksi selvillä selvitetään seuraa seuraava seuraavaksi ' +
    'seuraavalla seuraavan seuraavat seuraavista siellä siihen siirretään siirretty siis siitä siksi sillä ' +
    'silloin sinä sinällään sinulle sinun sinut sisäinen sisältö sitä sitten sivu sivulla sopii sori sovimme ' +
    'sovitaan sovittaessa sovittava sovittiin sovittu sovittuun sovitulla sovitun sovitusti suhteen suora ' +
    'suoraan suullisesti suunnilleen syy syystä syytä taas tähän tai tällä tällöin tämä tämän tänään tänne ' +
    'tapaus tärkeä tärkeää tärkeät tärkein tarkemmat tarkemmin tarkennetaan tarkennus tarkentuu tarkistetaan ' +
    'tarpeeksi tarpeellinen tarpeen tarve tarvita tarvitaan tarvittaessa tässä tästä tästäkin tätä tausta ' +
    'tavallaan tavallinen tavalliseen tavallisesti tavallista tavanomainen tavanomaiset tavoitteena ' +
    'täydennän täydennetään täydentyy täysin täytä täytetään täyttämättä täytyy tba tbc teams teamsissa ' +
    'teema teemat tehdään teidän tekeillä teksti tekstiä terkuin terv terve tervehdys terveisin tervetuloa ' +
    'testaan tiedä tiedämme tiedän tiedättehän tiedetä tiedossa tiedota tietää tietävät tieto tietoa tietoja ' +
    'tietysti tiimi tiimiin tiimille tilanne tilannetta todella toimitan toimitetaan toistaiseksi toistuva ' +
    'tosi totta tule tulee tulemme tulen tuleva tulevat tulossa tunnelma tunnelmat tuntematon tuo tuossa ' +
    'tuota turina turinaa turinoidaan turinointi turista tuskin tuttu tyhjä tyhjää työn työstetään työtä ' +
    'tyypillinen uudelleen uudestaan uusinta vaan vähän vähäsen vai vaihtelee vaikka vain välein väliä ' +
    'välillä välinen valinnainen valitse valmiiksi valmis valmistelussa vapaa vapaaehtoinen vapaamuotoinen ' +
    'vapaasti varattu varma varmaan varmasti varmistetaan varmuudeksi varmuuden vastaava vastaus verkko ' +
    'verkossa video vielä viesti viestissä viikko viikkoaloitus viikkojen viikolla viikon viime viimeistään ' +
    'viimeksi virallinen virka vkl vkolla voi voidaan voisiko voisimmeko voisinko voitaisiinko vuoden vuoksi ' +
    'vuosi vuosineljännes vuosittain vuosittainen xyz yhä yhdessä yhteinen yhteisiä yhteistä yhteydenotto ' +
    'yhteyksissä yhteyttä ykkönen yleensä yleinen yleisesti yleiset yleisfiilis yleistä ylimääräinen ' +
    'ylipäätään yllä yllättävä ympäri yms yötä ystävällisesti ystävällisin zoom zoomissa',
  emptyStems:
    /^(?:ajankohtai|ajatustenvaih|ajatusten$|vaihto$|arvo(?:amme|ista)|asia(?:$|t$|a$|n$|sta|an$|lista|kohdat|kohta|kohtia)|asioi(?:ta|den|sta|hin|ssa|ksi)|aihe(?:$|et$|en$|esta|ita|iden|ista|eseen|essa)|avoin|avoim|auki$|epäselv|esityslist|agend|hoidetaan|hoitu|infoa?$|infotilaisu|info(?:t|n|ssa|palaveri)$|ilmoit|itsestäänselv|jatke(?:taan|tta)|jatkokeskust|jatkopala|jumpp|jutel|juttel|jutu|juttu|keskustel|keskustelu|kokou|kommen|koord(?:inoida|inoidaan)|kiinnost|kuulumi|kutsu(?:n|a|ssa|un|t|ttu|tut|ttiin|sta)?$|kysymy|kysy(?:ä|n|tään|n?tä)|käsitel|kuvau|läpikäy|lisätie|läsnä|merkity|miit|myöhem|määrit|neuvonpit|normaal|ohjelma(?:$|n$)|osallistu?\p{L}{0,6}$|osanotta|otsik|palaver|palav(?:ut|eeraa)|puhelu\p{L}*$|puhelim(?:essa|itse|ella)$|puhu(?:a|taan|mme|ttu|ttiin|minen)$|pyyn(?:nöstä|töä)|päivit|päivät?$|rupat|selvi(?:ä|t)|seurantaa?$|seurantapal|sisäis|soitel|soitto$|soittaa$|sovi(?:taan|mme|tusti)|sopi(?:a|a?minen|mista)$|sparr?a|statu|synk|säännöl|tapaami|tapaamme|tapaa$|tavat(?:aan|a)|tavanomai|tarken|tarkoit|tarpee|tavallis|testi(?:n|ä|t|ssä)?$|testaus$|testail|testat|teem(?:a|oi)|tiedo(?:tu|ssa|ttaminen|tustilaisu|ttaa$|tetaan)|tietoisk|tiimiläi|tiimin$|tilannekat|tilannekuv|tilannepäiv|tilante|toisin|tuokio|tutust(?:utaan)$|turh|tyhj|tärk|työkaver|työtover|kolleg|jäsen(?:et|enä|iä)?$|vaihtele|vapaamuot|varaus(?:ta)?$|varauks(?:en|et|ia)$|varat(?:tu|aan)$|viestitt|vielä|viiko(?:n|lla|sta|ksi)$|viikko(?:a|jen)?$|viikoit|kuukausit|päivitt|vuosineljän|yhteispal|yksityi(?:nen|stä|sesti)$|yhteistyö(?:tä|n|ssä)?$|yleisi|yleist|ylläm|täyden|täydyt|täyt(?:ä|än|etään|tämättä|tää|etty)$|kirjoit(?:a|an|etaan|taa)$|lisä(?:ä$|än$|tään|tiet)|katso(?:a|taan|kaa|n|mme)?$|kats(?:ota|el)|jos(?:kus|sain|tain)|jot(?:ain|ak)|joku|jokin|mik(?:ä|ään)|mitä(?:än|kään)|sekala|kaikenl|näh(?:dä|dään|tävis)|sellai|samanl|edelli|ennall|entis|palaa(?:n|mme)|palataan|seuraav|ensikok|päätetään|päätettäv|kertova|kerro(?:n|taan)|mieti(?:tään)|mietit|pohdi(?:taan|skel)|höpi|höpö|blaa|plaa|hölynpöl)|(?:maanantai|tiistai|keskiviikko|torstai|perjantai)(?:n|sin|na|pala\p{L}*)?$|(?:palaver|kokou|miitin|miitti|tapaami|varaus|synk)\p{L}*$/u,
  endings:
    /^(?:n|ä|t|ni|si|kin|ksi|lla|llä|lle|sta|stä|ssa|ssä|han|hän|kaan|kään|ko|kö|ta|tä|ja|jä|iin|ista)$/,
  compounds:
    /^(.*?)-?(?:keskustelu|puhelu|tapaaminen|kokous|palaveri|miitti|katsaus|asia|asiat|info|teksti|otsikko|aihe|aika|hetki|tauko|sessio|pläjäys|ryhmä|tiimi|viesti|palsu)(?:a|t|n|ssa|sta)?$/,
  bareVerbs:
    /^(?:(?:päätt|selvit|selvitt|suunnit|suunnitel|tarkist|tarkast|tiedott|informoi|ratkai|ratkaist|löyt|löyd|jatk|jatka|edist|edisty|etene|edet|onnist|saavutt|saavute|parant|paranne|kehitt|kehite|toteutt|toteute|arvioi|analysoi|pohti|pohdi|mietti|mieti|ideoi|organisoi|järjest|valmistel|valmist|varmist|koordinoi|kartoitt|kartoite|linja|linjat|priorisoi|esitel|esitt|esite|kuunnel|kuuntel|oppi|opi|opit|auttaa|autta|tuke|tukea|jaka|jaet|kerätä|kerää|kerät|saat|raportoi|vaihta|vaihde|viestiä|ymmärt|hoita|hoide|tehd|teke|tee|työskentel|työstä|työste|osallist|seurata|seura|kommunikoi|määrittel|määritel|sitoutt|aloitta|aloite|lopetta|viimeistel|konkretisoi|kirkasta|selkeytt|tiivist|yhteenveto|hyväksy|vastat|vastaa)(?:a|ä|aa|ää|da|dä|ta|tä|la|lä|lla|llä|lä|mme|n|t|taan|tään|etaan|etään|daan|dään|laan|lään|minen|mista|mistä|misen|miseen|ta|tu|ty|ttu|tty|u|y|o|oa|us|ys|sta|stä|ella|ellä|ellaan|essa|i|isi|e|essä|ut)?|mennään|mennä|päästä|päästään|saada|saadaan|tehdä|tehdään|sopia|sovitaan|eteenpäin)$/u,
  pastVerbs: null,
  // Infinitives come first or last, and the noun of a verb is its act ("tulosten läpikäynti"): so the verbs stand here, too.
  generalities:
    /^(?:(?:aikataulu$|aikaansaan|ajatu|askel|edisty|edistymi|ehdotu|ehdotuks|haaste|hyöty|idea|ide|informaatio|jatkotoim|jatkotoimenpit|johtopäätö|kehity|kehitys|kehittämi|keino|kokemu|kokemuks|kokemust|kokonaiskuv|konsensu|lisäarvo|lopputulo|luottamu|menesty|mielipit|mielipid|muutos|muutoks|näkemy|näkemyks|näkökulm|ongelm|onnistumi|oival|oppimi|osaami|palaut|parannu|parannuks|projekt|prosess|ratkai|ratkaisu|selkey|selkeyttä|selvyy|suunnitel|suunta|suunna|tavoit|tavoittei|tehtäv|tilann|toimenpid|toimenpit|toteutu|toteutuks|tulo|tulok|tulos|tuloks|tulost|toiminta|ymmärry|ymmärryks|ymmärrys|yhteisymmärry|yhteisymmärryks|yhteistyö|yhteenveto|yhteenvedo|vaihtoehto|vaihtoehdo|viestintä|visio|linjau|linjauks|sitoutumi)\p{L}{0,7}|(?:päätt|selvit|suunnit|suunnitel|tarkist|tiedott|informoi|ratkai|ratkaist|löyt|löyd|jatka|edist|etene|edet|onnist|onnistunut|saavutt|saavute|parant|paranne|kehitt|kehite|toteutt|toteute|arvioi|analysoi|ideoi|kerä|jaka|jaet|järjest|valmistel|koordinoi|linja|priorisoi|ymmärt|luoda|luodaan|luomi)\p{L}{0,6}|sopia|sopiminen|sopimine|sovitaan|mennä|mennään|päästä|päästään|saada|saadaan|tehdä|eteenpäin|uusi|uuden|uutta|uusia|hyvä|parempi)$/u,
  handedOver:
    /^(?:(?:esitys|esitykse|yhteenveto|yhteenvedo|muistio|pöytäkirja|dokument|materiaal|kalvo|diat|projekt|valmistelu|raport|list|muistiinpano)\p{L}{0,4}|lyhyt|status|meidän|palaveri|kokous)$/u,
  pointers:
    /^(?:katso|katsokaa|ks|kts|lue|kuten|sama|samat|niin kuin|niinkuin|otsiko|aihee|tulee|tulossa|kerro|ilmoite|ilmoita|sovitaan|päätetään|lisä|täydenn|täyte|täytä|kirjoita|selvi|määrit|tarken|palaa|palata|liitte|mukaan|(?:on|ei|ei ole) )/,
  pointedTo:
    /^(?:aloitusviest|asia|kalenter|keskustel|kutsu|kuva|liit|linkki|link|loop|muistio|otsik|aihe|sivu|suunnitelma$|sähköp|meil|mail|tiket|viesti|viestiketj|ketju|ohje|dokument|teams|wiki|esity)/,
  kindsOfMeeting:
    /^(?:seuraava|uusi|uuden|ensimmäinen|viimeinen|toinen|seuraavan) (?:kokous|palaveri|tapaaminen|miitti|keskustelu|sessio|kerta|aika|kokouksen|palaverin|tapaamisen)$|^(?:asiakas|projekti|aloitus|palaute|tutustumis|esittely|yhteistyö)(?:kokous|palaveri|tapaaminen|miitti|keskustelu)$|^(?:sopia|sovitaan|sovi|varata|varataan|löytää|etsiä|etsitään) (?:uusi|seuraava|sopiva|uuden|seuraavan) (?:aika|ajan|kokous|kokouksen|palaveri|palaverin|tapaaminen)$/,
  putOff:
    /(?:aikaista|vaikea|vaikeaa|mahdoton|mahdotonta|liian aikaista)\b.* ?(?:sanoa|tietää|kertoa|vastata)$|^(?:ei|en|emme) (?:voi|osaa|osata|voida|pysty)\b.* ?(?:sanoa|tietää|kertoa)?$|^(?:se )?(?:nähdään|selviää|jää nähtäväksi)\b.*(?:sitten|myöhemmin|aikanaan|nähtäväksi)?$|^(?:napsauta|klikkaa|napauta|valitse|paina) .*(?:tästä|tähän|kohde|vaihtoehto|muokata|muokataksesi|lisätäksesi|tekstiä)$/,
  subjects: /me|minä|mä/,
  leads: /vain|nyt|yhdessä|kaikki|ja|sekä|pitää|täytyy|halutaan|haluamme|voidaan/,
  someone: /^(?:henkilöst|porukal|sinu|sinul|teidän|teille|sinä$|hänet|hänelle)/,
  dangling: /^(?:päätät|sinulla on tietoa|kerrot meille|opit lisää|sinun on hyvä tietää) siitä$/i,
  later: /^myöhemmin$/,
  onlyReasons: /^(?:tiedoksi|tiedoksenne|tiedoksianto)$/,
  emptyAnswers:
    'sopimuksenmukaan viikonaloitus vaikkamitä mitävain mitävaan ihansama eiväliä öäöä samallasivulla kaikkisamallasivulla yhteinennäkemys yhteinensuunta yhteinenkuva savethedate muutenvain huvinvuoksi ' +
    'pitkästäaikaa pysäytys kelpaa testiä lopputulema emmätiiä entiiä mitänytkeksii',
  realWords:
    'yt hr it tj td uusi kehityskeskustelu palkkakeskustelu tiedottaja arvioija seuraaja yhtiökokous vuosikokous kevätkokous syyskokous sisäinentarkastus',
  emptyNames:
    'eikukaan kukaan joku jokujoukosta eitiedossa avoin auki tuntematon entiedä nimi nimetön kuka selvitetään',
  durations: /tunti[an]?|tuntia|minuuttia?|min|t/,
  figures: /(?:agenda|vuoteen|vuodelle) 20\d\d$|\bq\d\b/u,
  elisions: null,
};
