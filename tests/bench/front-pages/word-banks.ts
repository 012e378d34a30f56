/** Invented things that invented outlets report: enough to fill a front page, in the order a language puts them. */
export interface WordBank {
  who: readonly string[];
  did: readonly string[];
  what: readonly string[];
  when: readonly string[];
  added: readonly string[];
  people: readonly string[];
  places: readonly string[];
  topics: readonly string[];
  stop: string;
  say(who: string, did: string, what: string): string;
}

const spaced = (...words: string[]) => words.join(' ');
const list = (text: string) => text.split('|');

export const WORD_BANKS = {
  en: {
    who: list(
      'The harbour board|A retired ferry captain|Two village schools|The island council|Cheesemakers|A young goalkeeper|The water company|Night-shift nurses|The new transport minister|A travelling circus|Beekeepers|The oldest cinema in town|A court of appeal|Train drivers|The lighthouse keepers',
    ),
    did: list(
      'rejected|won|postponed|rebuilt|defended|lost|sold|questioned|welcomed|abandoned|financed|discovered|renamed|delayed',
    ),
    what: list(
      'the second bridge|a plan for cheaper tickets|the winter timetable|a ban on plastic nets|three years of wages|the town’s last bakery|a record fine|the flood defences|an unusual inheritance|the coastal railway|an offer from abroad|a map of forgotten paths|the annual regatta',
    ),
    when: list(
      'on Tuesday|after a long night of talks|for the third time this year|before the winter|in front of a full hall|without a vote|at the last moment|despite loud protest',
    ),
    added: list(
      'according to papers seen by this newspaper|and neighbours say they were never asked|while the cost has doubled since spring|which nobody in the valley had expected|and a decision is due within weeks|as the rain kept falling on the square outside|although the money has yet to be found',
    ),
    people: list(
      'Martha Ollerton|Idris Penhallow|Joan Quill|Tomas Varga|Nell Abernathy|Peter Osei|Rana Holt|Silas Greene|Wanda Frost|Colm Brady',
    ),
    places: list(
      'Port Ellery|Brackwater|Upper Thorne|Saint Oswin|Coldbeck|Marrow Bay|Lindhurst|East Farrow|Tollgate|Merrin',
    ),
    topics: list(
      'Politics|World|Business|Culture|Sport|Climate|Health|Travel|Science|Opinion|Education|Food|Books|Film|Music|Property|Motoring|Money|Tech|Style',
    ),
    stop: '.',
    say: spaced,
  },
  de: {
    who: list(
      'Der Hafenrat|Eine frühere Kapitänin|Zwei Dorfschulen|Der Kreistag|Die Käsereien|Ein junger Torwart|Das Wasserwerk|Die Nachtschwestern|Der neue Verkehrsminister|Ein Wanderzirkus|Die Imker|Das älteste Kino der Stadt',
    ),
    did: list(
      'verteidigt|verkauft|verschiebt|gewinnt|verliert|prüft|finanziert|begrüßt|entdeckt|verspricht|baut aus|fordert',
    ),
    what: list(
      'die zweite Brücke|einen Plan für billigere Fahrkarten|den Winterfahrplan|ein Verbot von Plastiknetzen|drei Jahreslöhne|die letzte Bäckerei im Ort|eine Rekordstrafe|den Hochwasserschutz|ein ungewöhnliches Erbe|die Küstenbahn',
    ),
    when: list(
      'am Dienstag|nach langer Nachtsitzung|zum dritten Mal in diesem Jahr|noch vor dem Winter|vor vollem Saal|ohne Abstimmung|in letzter Minute',
    ),
    added: list(
      'wie aus Unterlagen hervorgeht, die dieser Zeitung vorliegen|und die Nachbarn fühlen sich übergangen|während sich die Kosten seit dem Frühjahr verdoppelt haben|womit im Tal niemand gerechnet hatte|eine Entscheidung soll in wenigen Wochen fallen|obwohl das Geld dafür noch fehlt',
    ),
    people: list('Hanne Brockmann|Jost Wedekind|Mira Altmann|Ole Petersen|Greta Lindner|Yasmin Kaya'),
    places: list('Elmshafen|Oberthal|Sankt Veit|Kaltenbach|Lindau-Ost|Moorstedt|Grünfurt'),
    topics: list(
      'Politik|Ausland|Wirtschaft|Kultur|Sport|Wissen|Gesundheit|Reise|Panorama|Meinung|Bildung|Auto|Netzwelt|Regional',
    ),
    stop: '.',
    say: spaced,
  },
  fr: {
    who: list(
      'Le conseil du port|Une ancienne capitaine|Deux écoles de village|La mairie|Les fromagers|Un jeune gardien de but|La régie des eaux|Les infirmières de nuit|Le nouveau ministre des transports|Un cirque ambulant|Les apiculteurs',
    ),
    did: list(
      'rejette|remporte|reporte|reconstruit|défend|perd|vend|conteste|salue|abandonne|finance|découvre',
    ),
    what: list(
      'le second pont|un projet de billets moins chers|les horaires d’hiver|l’interdiction des filets en plastique|trois ans de salaires|la dernière boulangerie du bourg|une amende record|les digues|un héritage inattendu|la ligne de la côte',
    ),
    when: list(
      'mardi|après une longue nuit de discussions|pour la troisième fois cette année|avant l’hiver|devant une salle comble|sans vote|à la dernière minute',
    ),
    added: list(
      'selon des documents que nous avons consultés|et les riverains disent n’avoir jamais été entendus|alors que le coût a doublé depuis le printemps|ce que personne n’attendait dans la vallée|une décision est attendue dans quelques semaines|mais l’argent reste à trouver',
    ),
    people: list('Maëlle Kerven|Hugo Lantier|Inès Barreau|Paul Sauvage|Nadia Ferhat|Gilles Morand'),
    places: list('Port-Ellé|Valbrune|Saint-Ouen-le-Bas|Roquebleue|Les Aubiers|Montferrat'),
    topics: list(
      'International|Politique|Société|Économie|Culture|Sport|Planète|Idées|Santé|Sciences|Livres|Voyages|Vidéos',
    ),
    stop: '.',
    say: spaced,
  },
  es: {
    who: list(
      'La junta del puerto|Una antigua capitana|Dos escuelas rurales|El ayuntamiento|Los queseros|Un joven portero|La empresa de aguas|Las enfermeras de noche|El nuevo ministro de Transportes|Un circo ambulante|Los apicultores',
    ),
    did: list(
      'rechaza|gana|aplaza|reconstruye|defiende|pierde|vende|cuestiona|celebra|abandona|financia|descubre',
    ),
    what: list(
      'el segundo puente|un plan de billetes más baratos|el horario de invierno|el veto a las redes de plástico|tres años de salarios|la última panadería del pueblo|una multa récord|los diques|una herencia insólita|el tren de la costa',
    ),
    when: list(
      'el martes|tras una larga noche de negociación|por tercera vez este año|antes del invierno|ante una sala llena|sin votación|en el último momento',
    ),
    added: list(
      'según documentos a los que ha tenido acceso este diario|y los vecinos dicen que nadie les preguntó|mientras el coste se ha duplicado desde la primavera|algo que nadie esperaba en el valle|y se espera una decisión en pocas semanas|aunque el dinero aún no ha aparecido',
    ),
    people: list('Inés Robledo|Mateo Larrea|Carmen Ayuso Pla|Jordi Vilanova|Lucía Prado|Ramón Escribano'),
    places: list('Puerto Ceniza|Valdehondo|San Telmo|Roca Blanca|Villaseca|Montañana'),
    topics: list(
      'España|Internacional|Economía|Sociedad|Cultura|Deportes|Opinión|Ciencia|Salud|Tecnología|Viajes|Gente|Televisión',
    ),
    stop: '.',
    say: spaced,
  },
  it: {
    who: list(
      'Il consiglio del porto|Una ex capitana|Due scuole di paese|Il comune|I casari|Un giovane portiere|L’azienda idrica|Le infermiere di notte|Il nuovo ministro dei trasporti|Un circo itinerante|Gli apicoltori',
    ),
    did: list(
      'respinge|vince|rinvia|ricostruisce|difende|perde|vende|contesta|saluta|abbandona|finanzia|scopre',
    ),
    what: list(
      'il secondo ponte|un piano per biglietti meno cari|l’orario invernale|il divieto delle reti di plastica|tre anni di stipendi|l’ultimo forno del paese|una multa record|gli argini|un’eredità insolita|la ferrovia costiera',
    ),
    when: list(
      'martedì|dopo una lunga notte di trattative|per la terza volta quest’anno|prima dell’inverno|davanti a una sala piena|senza voto|all’ultimo momento',
    ),
    added: list(
      'secondo carte che questo giornale ha potuto leggere|e i vicini dicono di non essere stati ascoltati|mentre i costi sono raddoppiati da primavera|cosa che nessuno nella valle si aspettava|e la decisione arriverà fra poche settimane',
    ),
    people: list('Bianca Ferrante|Elio Marchesi|Rosa Contini|Dario Bassi|Livia Sforni'),
    places: list('Porto Cenere|Valbruna|San Telmo|Roccabianca|Montegallo'),
    topics: list(
      'Politica|Esteri|Cronaca|Economia|Sport|Spettacoli|Cultura|Scienze|Salute|Motori|Viaggi|Opinioni',
    ),
    stop: '.',
    say: spaced,
  },
  pt: {
    who: list(
      'O conselho do porto|Uma antiga capitã|Duas escolas rurais|A câmara municipal|Os queijeiros|Um jovem goleiro|A empresa de água|As enfermeiras da noite|O novo ministro dos Transportes|Um circo itinerante|Os apicultores',
    ),
    did: list(
      'rejeita|vence|adia|reconstrói|defende|perde|vende|questiona|celebra|abandona|financia|descobre',
    ),
    what: list(
      'a segunda ponte|um plano de passagens mais baratas|o horário de inverno|o veto às redes de plástico|três anos de salários|a última padaria da vila|uma multa recorde|os diques|uma herança incomum|a ferrovia da costa',
    ),
    when: list(
      'na terça-feira|depois de uma longa noite de negociação|pela terceira vez este ano|antes do inverno|diante de uma sala cheia|sem votação|na última hora',
    ),
    added: list(
      'segundo documentos a que a reportagem teve acesso|e os vizinhos dizem que ninguém os ouviu|enquanto o custo dobrou desde a primavera|o que ninguém no vale esperava|e a decisão deve sair em poucas semanas',
    ),
    people: list('Beatriz Sampaio|Otávio Reis|Lígia Moura|Caio Teles|Dalva Antunes'),
    places: list('Porto Cinza|Vale Fundo|São Telmo|Rocha Branca|Vila Seca'),
    topics: list(
      'Política|Mundo|Economia|Esporte|Cultura|Ciência|Saúde|Educação|Tecnologia|Turismo|Opinião|Carros',
    ),
    stop: '.',
    say: spaced,
  },
  nl: {
    who: list(
      'Het havenbestuur|Een oud-kapitein|Twee dorpsscholen|De gemeenteraad|De kaasmakers|Een jonge doelman|Het waterbedrijf|De nachtzusters|De nieuwe minister van Vervoer|Een rondreizend circus|De imkers',
    ),
    did: list(
      'verwerpt|wint|stelt uit|herbouwt|verdedigt|verliest|verkoopt|betwist|verwelkomt|betaalt|ontdekt',
    ),
    what: list(
      'de tweede brug|een plan voor goedkopere kaartjes|de winterdienstregeling|een verbod op plastic netten|drie jaar loon|de laatste bakker van het dorp|een recordboete|de dijken|een vreemde erfenis|de kustlijn',
    ),
    when: list(
      'dinsdag|na een lange nacht praten|voor de derde keer dit jaar|nog voor de winter|voor een volle zaal|zonder stemming|op het laatste moment',
    ),
    added: list(
      'blijkt uit stukken die deze krant heeft gezien|en buren zeggen dat hun niets is gevraagd|terwijl de kosten sinds het voorjaar zijn verdubbeld|wat niemand in de vallei had verwacht|een besluit valt binnen enkele weken',
    ),
    people: list('Marijke Vonk|Sietse Brouwer|Fatima Aydin|Joris Haan|Lotte Veenstra'),
    places: list('Havenoord|Diepdal|Sint-Elmo|Witterots|Droogdorp'),
    topics: list(
      'Binnenland|Buitenland|Economie|Sport|Cultuur|Tech|Wetenschap|Gezondheid|Opinie|Achterklap|Koken',
    ),
    stop: '.',
    say: spaced,
  },
  ar: {
    who: list(
      'مجلس الميناء|قبطانة متقاعدة|مدرستا القرية|مجلس الجزيرة|صانعو الجبن|حارس مرمى شاب|شركة المياه|ممرضات الليل|وزير النقل الجديد|سيرك متجول|مربو النحل',
    ),
    did: list('يرفض|يكسب|يؤجل|يعيد بناء|يدافع عن|يخسر|يبيع|يشكك في|يرحب بـ|يتخلى عن|يمول|يكتشف'),
    what: list(
      'الجسر الثاني|خطة لتذاكر أرخص|جدول الشتاء|حظر شباك البلاستيك|أجور ثلاث سنوات|آخر مخبز في البلدة|غرامة قياسية|سدود الفيضان|ميراثا غير مألوف|قطار الساحل',
    ),
    when: list(
      'يوم الثلاثاء|بعد ليلة طويلة من المحادثات|للمرة الثالثة هذا العام|قبل الشتاء|أمام قاعة ممتلئة|من دون تصويت',
    ),
    added: list(
      'بحسب وثائق اطلعت عليها الصحيفة|ويقول الجيران إن أحدا لم يسألهم|في حين تضاعفت الكلفة منذ الربيع|وهو ما لم يتوقعه أحد في الوادي|ومن المنتظر صدور القرار خلال أسابيع',
    ),
    people: list('سلمى النجار|كريم الحداد|ليلى عبد الرحيم|يوسف القاسم'),
    places: list('ميناء الرماد|وادي النحل|تل الزيتون|رأس الصخر'),
    topics: list('سياسة|العالم|اقتصاد|رياضة|ثقافة|علوم|صحة|رأي|فيديو|تكنولوجيا'),
    stop: '.',
    say: (who: string, did: string, what: string) => spaced(did, who, what),
  },
  ja: {
    who: list(
      '港湾委員会|元フェリー船長|村の二つの小学校|島の議会|チーズ職人たち|若いゴールキーパー|水道会社|夜勤の看護師たち|新しい交通相|旅回りのサーカス|養蜂家',
    ),
    did: list('を拒否|を獲得|を延期|を再建|を擁護|を失う|を売却|を疑問視|を歓迎|を断念|を支援|を発見'),
    what: list(
      '第二の橋|格安切符の計画|冬のダイヤ|プラスチック網の禁止|三年分の賃金|町で最後のパン屋|過去最高の罰金|堤防の改修|珍しい遺産|海岸鉄道',
    ),
    when: list('火曜日に|長い夜の協議の末に|今年三度目となる|冬を前に|満員の会場で|採決なしに|土壇場で'),
    added: list(
      '本紙が入手した文書で明らかになった|近所の人々は何も聞かされていないと話す|費用は春から倍に膨らんでいる|谷の誰も予想していなかった|数週間以内に結論が出る見通しだ|資金のめどはまだ立っていない',
    ),
    people: list('森川千尋|大西健|白井真帆|北村航'),
    places: list('灰港市|深谷村|白岩町|東浜'),
    topics: list('国内|国際|経済|スポーツ|文化|科学|地域|暮らし|社説|動画'),
    stop: '。',
    say: (who: string, did: string, what: string) => `${who}、${what}${did}`,
  },
  zh: {
    who: list(
      '港务委员会|退休的渡轮船长|两所乡村小学|岛上议会|奶酪作坊|年轻的守门员|自来水公司|夜班护士|新任交通部长|巡回马戏团|养蜂人',
    ),
    did: list('否决了|赢得了|推迟了|重建了|维护了|失去了|出售了|质疑|欢迎|放弃了|资助了|发现了'),
    what: list(
      '第二座大桥|便宜车票的计划|冬季时刻表|塑料渔网禁令|三年的工资|镇上最后一家面包店|创纪录的罚款|防洪堤|一笔不寻常的遗产|沿海铁路',
    ),
    when: list('周二|经过一夜长谈|今年第三次|在入冬之前|在座无虚席的大厅里|未经表决|在最后一刻'),
    added: list(
      '本报看到的文件显示了这一点|邻居们说从来没有人问过他们的意见|而费用自春天以来已经翻了一番|山谷里没有人料到这个结果|预计几周之内就会作出决定',
    ),
    people: list('林晓岚|周启明|何雨桐|陈望'),
    places: list('灰港|深谷|白岩镇|东滩'),
    topics: list('国内|国际|财经|体育|文化|科技|教育|观点|视频|旅游'),
    stop: '。',
    say: (who: string, did: string, what: string) => `${who}${did}${what}`,
  },
} satisfies Record<string, WordBank>;

export type Language = keyof typeof WORD_BANKS;
