import type { PlaceholderWords } from './placeholder-words';

// Finnish puts endings where others put words, and changes the stem before them: so most of it is known by its stems.
export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'kello klo kymmentä kahdeksan kaksitoista vartin varttia vartti tunti keskipäivä iltapäivä aamupäivä huomenaamulla yöllä keskiyö ylihuomenna aamu aamukahvi aiemmin aikaisemmin aikaisin aikanaan aina ainoa ainoastaan aiomme aion aivan aivoriihi ' +
    'ajan ajattelin ajatuksia alalta alas alkaa alkuun alla alle aloitetaan aloittaa alta aluksi alussa ' +
    'ansiosta antaa anteeksi apua asianosainen asti autan auttaa auttamaan avuksi avulla blää edelleen edellä ' +
    'edes ehkä ehti ehtii ehtinyt eikä eikö eilen eivät eli ellei emme emmekä emt enemmän enempää eniten ennen ' +
    'ensi ensimmäinen entinen entä enää eri erilainen erilaisia erittäin erityinen erityisesti erityisiä ' +
    'erityistä eräs erää esiin esille esimerkiksi esimiehe eteen etenkin ette ettei että etukäteen etäkahvit ' +
    'fiilisten fiksu hajua halki hallinnassa halunnut halusi harkita hauskaa hei heidä helposti helppo helppoa ' +
    'heti hieman hieno hienoa hiljaa hiljainen hitaasti hiukan hoidossa hoitaa homma hommaa hommia hommiin ' +
    'huoli huolimatta huomen huomiseen hyvi hyvä hyväksyi hyödyllistä hän hänen höh ideoita ihan ihmiset ' +
    'ihmisiä ikävä illalla ilman ilmeinen ilmeisesti iloinen ilta istahdetaan istua istutaan istuu itse ' +
    'itsestään itseään jaa jaahas jakelulistalla jatko jatkuu jatkuvasti jees johon joiden joihin joilla joissa ' +
    'joista joita joka jokainen jokaise joko jolla jolle jolloin jona jonka jonkin jonkun joo jopa jos jossa ' +
    'jota joten jotka jotta joukko joukkoon jouko joutuu juu juuri jäi jäljellä jälkeen jälleen järjestyksen ' +
    'jätetty jätetään jättää jätä jää jäätiin jäävät kahden kahdenkeskinen kahvi kahvia kahvittelu kai kaike ' +
    'kaiki kaikkea kaikkeen kaikki kaikkia kaikkien kaikkiin kaksi kalenteri kanava kannattaa kannattaisi kans ' +
    'kanssa kanssaan kanta kantaa karta kartoitus katellaan katsomaan kauan kautta kaveri keitä keksi keksitään ' +
    'kene kenties kenttä kerra kerro kerroin kerrottavaa kerta kertaa kertoa kertonut kertoo keruu keske kestää ' +
    'ketkä ketä ketään kiinni kiire kiireinen kiitoksia kiitos kiitti kirjaa kirjattu kirjoitin kiva kivaa ' +
    'kohda kohta kohtaan kohteliaisuudesta kohti kokeillaan kokeilu kokenut koko kokonaan kolmannen kolmas ' +
    'kolme konkreettista koska koskaan koskee kova kovaa kovin kts kuin kuinka kuitenkin kuka kukaan kulkee ' +
    'kumpi kunhan kuten kutsutaan kuukau kuulla kuullaan kuulolla kuulostaa kuulu kuulua kuuluu kuuluvat ' +
    'kuunnella kuuntelee kuuntelemaan kuuntelija kuunteluoppilaana kuusi kvartaali kyllä kymmenen kyse kysy ' +
    'kysyi kysykää käy käydä käydään käytetään käyttää käyty käytännön lainkaan laita laitetaan laitoin liian ' +
    'liikaa liite liittee liittyy listalla lisäksi lisäys lopettaa loppu loppuun lopu lounas lue lukea lukee ' +
    'luo lupasi luulen luultavasti lyhyesti lyhyt lähe lähempänä lähetetään lähetin lähetän lähinnä lähteä ' +
    'lähtien läpi löytyy löytää mahdollinen mahdollisesti mahdollisimman mahdollista mahtavaa malliin meidä ' +
    'meille meillä meistä meitä melkein melko mene menee mennyt mennä mennään menossa merkintä mieleen mieli ' +
    'mieltä mieluummin miettiä mihin miksi millainen milloin minkä minne minu minua minäkin missä missään mistä ' +
    'mistään miten mitkä mitä moi moikka molemmat monet moni monia monta moro muiden muihin muilla muille ' +
    'muista muita muka mukaa mukaisesti mukava mukavaa multa mun mutta muu muualla muutama muutamia muuten ' +
    'muuttaa myöhässä myös neljä niiden niille niillä niin niistä niitä nimetön nimi noin noista noita nolla ' +
    'nopea nopeammin nopeasti nuo nykyään nyt näe nähnyt näiden näin näissä näistä näitä näkee näkyy nämä ' +
    'näyttää näytä odota odotetaan odottaa ohi oikea oikeastaan oikeasti oikein okei ole oleellinen oleellista ' +
    'olemaan olemassa olennainen olette oli olisivat olitte olivat olleet ollenkaan ollut olo oltava oma omaa ' +
    'omia omista onko onneksi oon oot osa osaa osaava osasto ota otetaan ottaa outoa ovat paikka paitsi pakko ' +
    'pakollinen paljon paras paremmin parempi parhaat parhaillaan parhaiten pari perillä perua perusteella ' +
    'perustelu pian pidettävä pidetään pienet pieni pika pikainen pikku piti pitkä pitäis pitäisi pitänyt pitää ' +
    'poikki poista pomon poruka puhee puhelin puhuttua puolesta puolestaan puolivuosittainen puuttuu pysty ' +
    'pystyy pysy pysytään pysyy pyydetty pyysi pyytänyt päin päälle päällä pääse pääsee päästä päätetty ' +
    'raportti rauhassa rehellinen riippuu riittää rutiini saa saada saadaan saakka saanut saattaa saavat saisi ' +
    'salainen salaista salaisuus samoin sana sano sanoa sanoi sanomatta sanoo sanotaan sanottavaa sanottu ' +
    'sattuu seitsemän sekä selittää selkeä selvi selvinneet selvinnyt selvä selvästi sen sentään seuraa ' +
    'sidosryhmä siellä sieltä siihen siinä siis siitä sijaan siksi sille silloin sillä silti sinne sinu sinua ' +
    'sinä sisäinen sisällä sisältö sisään sitten sittenpä sitä sivu sopii sopuun sori sovittiin sovittu sovitu ' +
    'suhteen sun suora suoraan suullisesti suunta suuntaan suuret suuri syistä syntyy syy sähköposti taa ' +
    'tahansa tai taitaa takaisin takia tapa tapahtui tapahtunut tapahtuu tapauksessa tapaus tapauskohtaista ' +
    'tarkat tarkemmat tarkemmin tarkempi tarkempia tarve tarvetta tasa tava tavallaan tavallinen teamsissa ' +
    'tehnyt tehokas tehtiin tehty teidä teille teistä teitä terkuin terv terve tervehdys terveisin testaan ' +
    'tiedetä tiedetään tiedon tiedonjako tiedot tiedä tiedätkö tiedätte tiesi tietenkin tieto tietoa tietoinen ' +
    'tietoisia tietojen tietysti tietävät tietää tiimiin tiimikaveri todella toimi toimii toinen toisaalta ' +
    'toise toisia toisilta toistaiseksi toiste toiveesta toki tosi tosissaan totta tottakai treffit tsekki ' +
    'tukea tuki tule tulee tulemaan tulette tuleva tuli tulkaa tulla tullaan tullut tulossa tunne tunnette tuo ' +
    'tuollainen tuonne turinaa turinointi tuskin tuttu työn työtä tähän tällainen tällaista tälle tällä tällöin ' +
    'tämä tänne tänään tässä tästä tätä täydellinen täydellisyyden täysin täytyy täällä täältä töissä töitä ' +
    'ulkopuolella ulos usei usko uskoa utelias uudelleen uudestaan uudet uutiset uutisia vaa vai vaihtaa ' +
    'vaihtoa vaikea vaikeaa vaikka vaikuttaa vakio vakiojäsen valinnainen valitettavasti valitse valmiiksi ' +
    'valmis vanha vanhaan vapaa vapaaehtoinen vapaasti vara varma varmaan varmasti varmuude varsin varten vasta ' +
    'vastaava vastauksia vastaus verran viere viikkoaloitus viime viimeinen viimeksikin viisastutaan viisi ' +
    'viitsi virtuaalinen voi voinut voisimmeko voivat vuoden vuoksi vuonna vuosi vuosittainen vuotta vähintään ' +
    'vähän väki välein väli välttämätön väärin xyz yhde yhdeksän yhdistää yhtee yhteinen yhteys yhteyttä yhtä ' +
    'yhtään yhä yksi yleensä yleinen yleiset yli yllä ylös ympäri yritetään yrittää yritän ystävällisin yötä ' +
    'äkkiä älkää älä ärsyttää öitä',
  emptyStems:
    /^(?:ilmoituks|pöydäll|keskinäi|tiedotus$|tiedotust|vuoropuh|avainsan|minuut|fiilispohj|valmi(?:s|ita|ina|iksi)?$|käsity|kysyttiin$|kokonaisuu|kenell|tiedän$|jutu|kutsu(?:ttiin)?$|pyydett|konkreett|pelk|pelkkä|tulevaisuu|kiireelli|briiff|viisaa|rauhoit|kokevat|kuullu|parempa|parempia|ehdi|tervetul|sama|samal|hetk|vointi|vuorovaiku|luottamu(?:s$|ks)|innosta|innostu|motivoi|sujuv|helpotta|selkeyt|tunte|tuntu|olla|oleva|teke|tehd|halut|halua|tarvit|tarvi|voida|voita|toivo|osalli|muodost|toimin|yhteis|yhdess|yhteyd|henk|porukk|ryhm|ajankohtai|ajatustenvaih|ajatusten$|vaihto$|arvo(?:amme|ista)|asia(?:$|t$|a$|n$|sta|an$|lista|kohdat|kohta|kohtia)|asioi(?:ta|den|sta|hin|ssa|ksi)|aihe(?:$|et$|en$|esta|ita|iden|ista|eseen|essa)|avoin|avoim|auki$|epäselv|esityslist|agend|hoidetaan|hoitu|infoa?$|infotilaisu|info(?:t|n|ssa|palaveri)$|ilmoit|itsestäänselv|jatke(?:taan|tta)|jatkokeskust|jatkopala|jumpp|jutel|juttel|jutu|juttu|keskustel|keskustelu|kokou(?!shuon|stil)|kommen|koord(?:inoida|inoidaan)|kiinnost|kuulumi|kutsu(?:n|a|ssa|un|t|ttu|tut|ttiin|sta)?$|kysymy|kysy(?:ä|n|tään|n?tä)|käsitel|kuvau|läpikäy|lisätie|läsnä|merkity|miit|myöhem|määrit|neuvonpit|normaal|ohjelma(?:$|n$)|osallistu?\p{L}{0,6}$|osanotta|otsik|palaver|palav(?:ut|eeraa)|puhelu\p{L}*$|puhelim(?:essa|itse|ella)$|puhu(?:a|taan|mme|ttu|ttiin|minen)$|pyyn(?:nöstä|töä)|päivit|päivät?$|rupat|selvi(?:ä|t)|seurantaa?$|seurantapal|sisäis|soitel|soitto$|soittaa$|sovi(?:taan|mme|tusti)|sopi(?:a|a?minen|mista)$|sparr?a|statu|synk|säännöl|tapaami|tapaamme|tapaa$|tavat(?:aan|a)|tavanomai|tarken|tarkoit|tarpee|tavallis|testi(?:n|ä|t|ssä)?$|testaus$|testail|testat|teem(?:a|oi)|tiedo(?:tu|ssa|ttaminen|tustilaisu|ttaa$|tetaan)|tietoisk|tiimiläi|tiimin$|tilannekat|tilannekuv|tilannepäiv|tilante|toisin|tuokio|tutust(?:utaan)$|turh|tyhj|tärk|työkaver|työtover|kolleg|jäsen(?:et|enä|iä)?$|vaihtele|vapaamuot|varaus(?:ta)?$|varauks(?:en|et|ia)$|varat(?:tu|aan)$|viestitt|vielä|viiko(?:n|lla|sta|ksi)$|viikko(?:a|jen)?$|viikoit|kuukausit|päivitt|vuosineljän|yhteispal|yksityi(?:nen|stä|sesti)$|yhteistyö(?:tä|n|ssä)?$|yleisi|yleist|ylläm|täyden|täydyt|täyt(?:ä|än|etään|tämättä|tää|etty)$|kirjoit(?:a|an|etaan|taa)$|lisä(?:ä$|än$|tään|tiet)|katso(?:a|taan|kaa|n|mme)?$|kats(?:ota|el)|jos(?:kus|sain|tain)|jot(?:ain|ak)|joku|jokin|mik(?:ä|ään)|mitä(?:än|kään)|sekala|kaikenl|näh(?:dä|dään|tävis)|sellai|samanl|edelli|ennall|entis|palaa(?:n|mme)|palataan|seuraav|ensikok|päätetään|päätettäv|kertova|kerro(?:n|taan)|mieti(?:tään)|mietit|pohdi(?:taan|skel)|höpi|höpö|blaa|plaa|hölynpöl)|(?:maanantai|tiistai|keskiviikko|torstai|perjantai)(?:n|sin|na|pala\p{L}*)?$|(?:palaver|kokou(?!shuon|stil)|(?<!li)miitt?i|tapaami|varaus|synk)\p{L}*$/u,
  endings:
    /^(?:n|ä|t|ni|si|kin|ksi|lla|llä|lle|sta|stä|ssa|ssä|han|hän|kaan|kään|ko|kö|na|nä|lta|ltä|mme|nsa|nsä|den|ta|tä|ja|jä|iin|ista)$/,
  compounds:
    /^(.*?)-?(?:keskustelu|puhelu|tapaaminen|kokous|palaveri|miitti|katsaus|päivitys|tilanne|status|kierros|rinki|sparri|asia|asiat|info|teksti|otsikko|aihe|aika|hetki|tauko|sessio|pläjäys|ryhmä|tiimi|viesti|palsu)(?:a|t|n|ssa|sta)?$/,
  bareVerbs:
    /^(?:(?:päätt|selvit|selvitt|suunnit|suunnitel|tarkist|tarkast|tiedott|informoi|ratkai|ratkaist|löyt|löyd|jatk|jatka|edist|edisty|etene|edet|onnist|saavutt|saavute|parant|paranne|kehitt|kehite|toteutt|toteute|arvioi|analysoi|pohti|pohdi|mietti|mieti|ideoi|organisoi|järjest|valmistel|valmist|varmist|koordinoi|kartoitt|kartoite|linja|linjat|priorisoi|esitel|esitt|esite|kuunnel|kuuntel|oppi|opi|opit|auttaa|autta|tuke|tukea|jaka|jaet|kerätä|kerää|kerät|saat|raportoi|vaihta|vaihde|viestiä|ymmärt|hoita|hoide|tehd|teke|tee|työskentel|työstä|työste|osallist|seurata|seura|kommunikoi|määrittel|määritel|sitoutt|aloitta|aloite|lopetta|viimeistel|konkretisoi|kirkasta|selkeytt|tiivist|yhteenveto|hyväksy|vastat|vastaa)(?:a|ä|aa|ää|da|dä|ta|tä|la|lä|lla|llä|lä|mme|n|t|taan|tään|etaan|etään|daan|dään|laan|lään|minen|mista|mistä|misen|miseen|ta|tu|ty|ttu|tty|u|y|o|oa|us|ys|sta|stä|ella|ellä|ellaan|aan|ään|essa|i|isi|e|essä|ut)?|(?:avaa|avat|brainstorm|fiilistel|hoidel|innost|järjestel|kannust|kerra|kertail|kirkast|kokoonnu|kokoontu|kommentoi|koota|kootaan|ratko|käsitel|käsittel|motivoi|pohdiskel|purka|puretaan|päivitel|selvitel|sitout|sparra|tarkenn|tarkent|terävöit|tuuma|täsment|vahvist|virit)\p{L}{0,8}|etsiä|etsitään|etsi|viedä|viedään|mennään|mennä|päästä|päästään|saada|saadaan|tehdä|tehdään|sopia|sovitaan|eteenpäin)$/u,
  pastVerbs: null,
  // Infinitives come first or last, and the noun of a verb is its act ("tulosten läpikäynti"): so the verbs stand here, too.
  generalities:
    /^(?:(?:aikataulu$|aikaansaan|ajatu|askel|edisty|edistymi|ehdotu|ehdotuks|haaste|hyöty|idea|ide|informaatio|jatkotoim|jatkotoimenpit|johtopäätö|kehity|kehitys|kehittämi|keino|kokemu|kokemuks|kokemust|kokonaiskuv|konsensu|lisäarvo|lopputulo|luottamu|menesty|mielipit|mielipid|muutos|muutoks|näkemy|näkemyks|näkökulm|ongelm|onnistumi|oival|oppimi|osaami|palaut|parannu|parannuks|projekt|prosess|ratkai|ratkaisu|selkey|selkeyttä|selvyy|suunnitel|suunta|suunna|tavoit|tavoittei|tehtäv|tilann|toimenpid|toimenpit|toteutu|toteutuks|tulo|tulok|tulos|tuloks|tulost|toiminta|ymmärry|ymmärryks|ymmärrys|yhteisymmärry|yhteisymmärryks|yhteistyö|läpinäkyvyy|avoimuu|valmistautumi|tyytyväi|yhteenveto|yhteenvedo|vaihtoehto|vaihtoehdo|viestintä|visio|vaihe|vaihee|väärinkäsity|linjau|linjauks|sitoutumi|fokus|fokuks|ilmapiir|innostu|käytän|lähtötilan|mahdollisuu|motivaatio|nykytil|näkökan|odotu|painopist|potentiaal|prioriteet|resurss|rooli|suuntaviiv|tahtotil|tausta|tiimihen|toive|toivee|yhteishen)\p{L}{0,7}|(?:päätt|selvit|suunnit|suunnitel|tarkist|tiedott|informoi|ratkai|ratkaist|löyt|löyd|jatka|edist|etene|edet|onnist|onnistunut|saavutt|saavute|parant|paranne|kehitt|kehite|toteutt|toteute|arvioi|analysoi|ideoi|kerä|jaka|jaet|järjest|valmistel|koordinoi|linja|priorisoi|ymmärt|luoda|luodaan|luomi|vaihta|vaihde|etsi|keskustel|käsittel|käsitel|etenemistap|etenemistav|yhtenäist)\p{L}{0,8}|oikominen|päätöks(?:iä|ien|et)|sopia|sopiminen|sopimine|sovitaan|viedä|viedään|mennä|mennään|päästä|päästään|saada|saadaan|tehdä|eteenpäin|uusi|uuden|uutta|uusia|hyvä|parempi)$/u,
  handedOver:
    /^(?:(?:esitys|esitykse|yhteenveto|yhteenvedo|muistio|pöytäkirja|dokument|materiaal|kalvo|diat|projekt|valmistelu|raport|list|muistiinpano)\p{L}{0,4}|lyhyt|status|meidän|palaveri|kokous)$/u,
  pointers: /^(?:katso|ks)/,
  pointedTo: /^(?:outlook|kansio|pöytäkirj|kalenter|liit|muistio|aihe|sähköp|mail|esity)/,
  kindsOfMeeting: /^(?:palaute)(?:miitti)$/,
  putOff:
    /^(?:koska )?(?:pomo) (?:sanoi)(?: niin)?$|^(?:sinun )?(?:mielipiteesi)(?: tarvitaan)?$|^(?:linkki|materiaali|materiaalit)(?: (?:tulossa|tulee|myöhemmin|erikseen|lähetetään|chatissa))+$|^(?:ei|en) (?:\p{L}+ ){0,2}(?:käsityst|aavist|jaksa|muutoks|suunnitel|uutta)\p{L}*(?: .*)?$|(?:mahdoton)\b.* ?(?:sanoa)$/u,
  subjects: /me|minä|mä/,
  leads: /vain|nyt|yhdessä|kaikki|ja|sekä|pitää|täytyy|halutaan|haluamme|voidaan/,
  someone: /^(?:henkilöst|porukal|sinu|sinul|teidän|teille|sinä$|hänet|hänelle)/,
  dangling: /^(?:päätät|sinulla on tietoa|kerrot meille|opit lisää|sinun on hyvä tietää) siitä$/i,
  later: /^(?:myöhemmin|huomenna|sitten|vielä|pian)$/,
  onlyReasons: /^(?:tiedoksi|tiedoksenne|tiedoksianto)$/,
  emptyAnswers:
    'käydäänlistaläpi neuvotellaan neuvottelu onprojektissa pomotietää projektinjäsen pysäytys ' +
    'sopimuksenmukaan sopu tilanteenkysely työntekijä työntekijämme työskenteleetiimissä viikonaloitus ' +
    'välitilanteenkatsaus',
  realWords:
    'testiläpi yt hr it tj td uusi kehityskeskustelu palkkakeskustelu tiedottaja arvioija seuraaja yhtiökokous vuosikokous kevätkokous syyskokous sisäinentarkastus',
  emptyNames:
    'eikukaan kukaan joku jokujoukosta eitiedossa avoin auki tuntematon entiedä nimi nimetön kuka selvitetään',
  durations: /tunti[an]?|tuntia|minuuttia?|min|t/,
  timesInWords:
    /(?:puoli ?|kello |klo |yli |vaille )(?:yksi|yhde|kaksi|kahde|kolm|nelj|vii[sd]|kuu[sd]|seits|kymm)\p{L}*|(?:yhdel|kahdel|kolmel|neljäl|viidel|kuudel|seitsemäl|kahdeksal|yhdeksäl|kymmenel)t[aä](?:toista)?|puoli(?:toista)? tuntia|lounaan jälkeen|ennen lounasta|tänä iltana/u,
  figures: /(?:agenda|vuoteen|vuodelle) 20\d\d$|\bq\d\b/u,
  elisions: null,
};
