import { foldWords } from '../text/fold-key.ts'

/**
 * One word for each of its forms in the names of states: abbreviated, in the plural, in the main languages. Applied to
 * the names of the table and to what is looked up alike, so that `Korea, Dem. People's Rep.` and "Democratic People's
 * Republic of Korea" are the same words.
 */
const forms: Readonly<Record<string, string>> = {
  rep: 'republic républ repúbl republ republics republica république republique repubblica republik republiek republika república república respublika республика cumhuriyeti republiken republikken republikkens republikës republike republikë republiky republiku repubblika repoblika repiblik repubulika repubulike ripablik rephaboliki riphabliki republikas republikos respublikası respublikasi respublikasy respublikinin cumhuriyet tasavalta tasavallan vabariik köztársaság köztársasága vabariigi jamhuri jamhuuriyadda jumhuriyat jumhuriyah jumhuriyya jomhuri poblacht lýðveldið lydveldid gweriniaeth рэспубліка республіка республикасы республикаси ҷумҳурии δημοκρατία dimokratia demokratia جمهورية الجمهورية جمهوری جمہوریہ جمهوریه गणराज्य প্রজাতন্ত্র հանրապետություն რესპუბლიკა הרפובליקה רפובליקה republikata републике републиката репюблик rzeczpospolita republikk',
  dem: 'democratic democratica democrática democrático democratique démocratique demokratische demokratik democratische demokratiska demokratyczna democr демократическая demokratski demokratska demokratske demokratická demokraticka demokratikus demokraattinen demokraatlik демократична демократичная демократска демократична demokratyczno الديمقراطية دموکراتیک',
  peop: 'people peoples pple ppl populaire popular popolare народная volks folkerepublikken ludowa lidova lidová ľudová ludova narodna народна népi kansan rahva halk الشعبية folke folk λαϊκή',
  isl: 'is isls isds island islands isle isles ile iles île îles isla islas ilha ilhas isola isole insel inseln eiland eilanden остров острова',
  st: 'saint sainte sankt sint ste sent',
  fed: 'federal federated federation federative fédérale federale federados federadas федеративная federacion federación federala federální federacija federacji federacja federace federácia federasi federasyonu federativní federativna federatívna savezna szövetségi szövetség liitto liittovaltio föderation fédération federação federazione federatie federativa federativo föderale föderative фэдэрацыя федерація федерация الاتحادية føderative føderale ομοσπονδιακή федеративна',
  state:
    'states sts estado estados stato stati états etats etat état staat staaten staten штаты stát štát valstybė valsts riik valtio dövleti devleti państwo stan држава država države držav állam állama держава государство دولة stet estat šteta negara stat',
  united: 'utd united unidos unidas unis uni verenigde vereinigte vereinigtes uniti соединенные соединённые',
  kingdom:
    'kgdm kgd royaume reino königreich koenigreich koninkrijk regno королевство royaumes königtum królestwo kraljevina kraljevine království kráľovstvo kralovstvi kralovstvo kongeriget kongeriket konungariket kungariket kuningaskunta kuningriik királyság királysága karalystė karaliste kerajaan krallığı kralligi королівство каралеўства краљевина кралство βασίλειο vasileio مملكة المملكة پادشاهی konungsríkið regatul mbretëria teyrnas kongedømmet kongedømme kungadömet kongerige kongerike',
  principality:
    'fürstentum fuerstentum principauté principaute principado principat principato vorstendom furstendömet fyrstedømmet fyrstendømmet księstwo ksiestwo knížectví kniežatstvo kneževina hercegség hercegsége ruhtinaskunta vürstiriik kunigaikštystė княжество князівство кнежевина prensliği principatul πριγκιπάτο إمارة امارة',
  duchy:
    'herzogtum grossherzogtum großherzogtum duché duche ducado granducato ducato grossherzogdom groothertogdom hertogdom storhertugdømmet storhertigdömet suurherttuakunta suurhertsogiriik nagyhercegség velkovévodství veľkovojvodstvo veliko veliki vojvodstvo герцогство dükalığı',
  grand: 'gran grão grao grande великое велике wielkie велико',
  sultanate:
    'sultanat sultanato sultanaat sultanatet sułtanat sultanát szultanátus szultánság sulttaanikunta sultanaatti sultanlığı султанат سلطنة',
  emirate: 'emirat emirats emirato emiratos emiraat emiraten emirates emirati',
  commonwealth: 'mancomunidad comunidade comunidad gemenebest комонвелс',
  union: 'unione unión união unie unionen unia unii svaz zväz unija liit unió союз birliği اتحاد الاتحاد uni',
  independent:
    'indépendant indépendante independiente independente indipendente unabhängiger unabhängige onafhankelijke onafhankelijk independen niezależne niepodległe nezávislý nezavisna nezavisni независимое независимый bağımsız självständiga',
  bolivarian:
    'bolivariana bolivariano bolivarienne bolivarische bolivariaanse боливарианская bolivariana bolivariánská boliwariańska bolivarska',
  plurinational: 'plurinacional plurinationaler plurinationale многонациональное plurinasyonel plurinationaal',
  hashemite:
    'haschemitisches hachémite hachemita hashemita hascemita hasjemitisch hasjemitische хашимитское haszymidzkie hášimovské hašemitska ashemita haşimi hasimita jordanisches',
  cooperative: 'coopérative cooperativa kooperative coöperatieve кооперативная kooperatywna',
  islamic:
    'islamiya islamique islamica islámica islâmica islamische islamitische исламская islamska islamská islamski iszlám islamitisk islaminen islam islamiska islami eslami الإسلامية اسلامی اسلامي islamske ισλαμική ісламська',
  north: 'n nth northern nord norte noord северная',
  south: 's sth so southern sud sur sul süd zuid южная',
  east: 'eastern est oriental ost oost восточная timorleste',
  west: 'western ouest occidental oeste westelijk западная',
  terr: 'territory territories territoire territoires territorio territorios territórios ter territ',
  prov: 'province provincia provinz',
  brit: 'br british britannique britanniques britânicas britanicas británicas britannici britische uk gb',
  us: 'usa u.s american américaines américaines americane amerikanische amerikaanse estadounidenses eeuu',
  soc: 'socialist socialiste socialista sozialistische социалистическая socialistická socijalistička sosialistiske socialistiska socialistična socialistická socialistyczna socjalistyczna szocialista sosialistinen sotsialistlik социјалистичка соціалістична sosyalist',
  arab: 'arabic arabe árabe arabische arabs αραβική арабська',
  dutch: 'neth néerlandaise',
  french: 'fr francaise française francesa frances französisch fra',
}

/** Words that only bind others. */
const binding = new Set(
  'the of and et und e y i a & en la le les el los las de des du da do dos das der die del della di dei delle dell dello degli d l van von vom af av og och ja ve ng ta ya den det της του των η το'.split(
    ' ',
  ),
)

// Abbreviations of several words at once.
const shortForms: Readonly<Record<string, readonly string[]>> = {
  dr: ['dem', 'rep'],
  ar: ['arab', 'rep'],
  gd: ['grand', 'duchy'],
  ir: ['islamic', 'rep'],
  pr: ['peop', 'rep'],
  pdr: ['peop', 'dem', 'rep'],
  dpr: ['peop', 'dem', 'rep'],
  rb: ['bolivarian', 'rep'],
  fyr: ['former', 'yugoslav', 'rep'],
  volksrepublik: ['peop', 'rep'],
  volksrepubliek: ['peop', 'rep'],
  bundesrepublik: ['fed', 'rep'],
  bondsrepubliek: ['fed', 'rep'],
  forbundsrepubliken: ['fed', 'rep'],
  forbundsrepublikken: ['fed', 'rep'],
  folkerepublik: ['peop', 'rep'],
  folkerepublikk: ['peop', 'rep'],
  folkrepubliken: ['peop', 'rep'],
  folkerepublikken: ['peop', 'rep'],
  arabrepubliken: ['arab', 'rep'],
  nepkoztarsasag: ['peop', 'rep'],
  kansantasavalta: ['peop', 'rep'],
  liittotasavalta: ['fed', 'rep'],
  arabitasavalta: ['arab', 'rep'],
  rahvavabariik: ['peop', 'rep'],
  rahvademokraatlik: ['peop', 'dem'],
  liitvabariik: ['fed', 'rep'],
  islamivabariik: ['islamic', 'rep'],
  vr: ['peop', 'rep'],
}

const oneForm = new Map(
  Object.entries(forms).flatMap(([one, words]) => words.split(' ').map((word) => [plain(word), one] as const)),
)

/** Words that say what kind of state it is, and don't tell two countries apart that share no name. */
const polity = new Set(
  (
    'rep dem peop isl islamic fed state united kingdom duchy soc arab union principality sultanate emirate commonwealth cooperative ' +
    'co operative oriental independent plurinational bolivarian hashemite sovereign grand duchy gov government nation swiss confederation'
  ).split(' '),
)

/** All words that the names of the table may have in another form, or not at all. */
export const rewrittenWords = (): Iterable<string> => [
  ...oneForm.keys(),
  ...binding,
  ...Object.keys(shortForms),
  ...polity,
  ...'special administrative region'.split(' '),
]

/** The words of a name in one form each, without those that only bind; in their order. */
export function wordForms(text: string): string[] {
  const written = text
    .replace(/['’](?=s\b)/giu, '')
    .replace(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, '$1')
    .replace(/special administrative region/i, 'sar')
    .replace(/^([EW])\.? /i, (_, side) => (/e/i.test(side) ? 'east ' : 'west '))
  return formsOf(foldWords(written))
}

/** The same of words that `foldWords` gave. */
export const formsOf = (words: string): string[] =>
  plain(words)
    .split(' ')
    .flatMap((word) => (Object.hasOwn(shortForms, word) ? shortForms[word] : undefined) ?? oneForm.get(word) ?? word)
    .filter((word) => word !== '' && !binding.has(word))

/** The same words, however they are ordered: `Virgin Islands, British` and "British Virgin Islands". */
export const wordKey = (words: readonly string[]): string => [...new Set(words)].sort().join(' ')

/** What is left of a name without the words for its kind of state; null where it has none. */
export function withoutPolity(words: readonly string[]): string[] | null {
  const left = words.filter((word) => !polity.has(word))
  return left.length === words.length || left.length === 0 ? null : left
}

/** Whether a name says more than which country it is of those that share its word: a state's kind, or a side. */
export const isQualified = (words: readonly string[]): boolean =>
  words.some((word) => polity.has(word) || qualifiers.has(word))

const qualifiers = new Set(
  'north south east west new old former papua equatorial bissau brazzaville kinshasa french dutch brit us sar terr prov part inner outer occupied leste northern southern'.split(
    ' ',
  ),
)

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
}
