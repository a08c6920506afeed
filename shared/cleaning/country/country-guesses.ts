export type GuessIssue =
  | 'country.ambiguous'
  | 'country.is-a-people'
  | 'country.is-a-place'
  | 'country.misspelt'
  | 'country.na-or-nothing'

/** What may mean a country, and a person has to say so: the suggestion and why it is none. */
export const countryGuesses: Readonly<Record<string, readonly [code: string, issue: GuessIssue]>> = {
  // Namibia's code, and what R and many forms write for nothing.
  na: ['NA', 'country.na-or-nothing'],
  // Two states. The ISO list calls CG "Congo" and never CD.
  congo: ['CG', 'country.ambiguous'],
  thecongo: ['CG', 'country.ambiguous'],
  刚果: ['CG', 'country.ambiguous'],
  剛果: ['CG', 'country.ambiguous'],
  bundesrepublik: ['DE', 'country.ambiguous'],
  rhodesia: ['ZW', 'country.ambiguous'],
  dominican: ['DO', 'country.ambiguous'],
  dominicana: ['DO', 'country.ambiguous'],
  eastindies: ['ID', 'country.ambiguous'],
  // Of what it was a part once.
  čsr: ['CZ', 'country.ambiguous'],
  čssr: ['CZ', 'country.ambiguous'],
  čsfr: ['CZ', 'country.ambiguous'],
  // Codes of several lists.
  slo: ['SI', 'country.ambiguous'],
  lib: ['LB', 'country.ambiguous'],
  mon: ['MC', 'country.ambiguous'],
  nig: ['NE', 'country.ambiguous'],
  brn: ['BN', 'country.ambiguous'],
  zar: ['CD', 'country.ambiguous'],
  // Parts that CLDR and the IOC treat like countries.
  ascensionisland: ['SH', 'country.is-a-place'],
  tristandacunha: ['SH', 'country.is-a-place'],
  canaryislands: ['ES', 'country.is-a-place'],
  ceutamelilla: ['ES', 'country.is-a-place'],
  diegogarcia: ['IO', 'country.is-a-place'],
  sark: ['GG', 'country.is-a-place'],
  virginislands: ['VI', 'country.ambiguous'],
  stmartin: ['MF', 'country.ambiguous'],
  timor: ['TL', 'country.ambiguous'],
  îlesvierges: ['VI', 'country.ambiguous'],
  islasvírgenes: ['VI', 'country.ambiguous'],
  ilhasvirgens: ['VI', 'country.ambiguous'],
  jungferninseln: ['VI', 'country.ambiguous'],
  // One letter of Chinese or Japanese.
  中: ['CN', 'country.ambiguous'],
  日: ['JP', 'country.ambiguous'],
  美: ['US', 'country.ambiguous'],
  米: ['US', 'country.ambiguous'],
  英: ['GB', 'country.ambiguous'],
  法: ['FR', 'country.ambiguous'],
  仏: ['FR', 'country.ambiguous'],
  德: ['DE', 'country.ambiguous'],
  独: ['DE', 'country.ambiguous'],
  俄: ['RU', 'country.ambiguous'],
  露: ['RU', 'country.ambiguous'],
  韓: ['KR', 'country.ambiguous'],
  韩: ['KR', 'country.ambiguous'],
  台: ['TW', 'country.ambiguous'],
  印: ['IN', 'country.ambiguous'],
  泰: ['TH', 'country.ambiguous'],
  越: ['VN', 'country.ambiguous'],
  港: ['HK', 'country.ambiguous'],
  豪: ['AU', 'country.ambiguous'],
  // Spellings more than one slip away, or right in another language.
  columbia: ['CO', 'country.misspelt'],
  vietman: ['VN', 'country.misspelt'],
  phillipines: ['PH', 'country.misspelt'],
  phillippines: ['PH', 'country.misspelt'],
  lybia: ['LY', 'country.misspelt'],
  morroco: ['MA', 'country.misspelt'],
  syira: ['SY', 'country.misspelt'],
  isreal: ['IL', 'country.misspelt'],
  brazail: ['BR', 'country.misspelt'],
  nigerien: ['NE', 'country.misspelt'],
  norweigh: ['NO', 'country.misspelt'],
  checz: ['CZ', 'country.misspelt'],
  chech: ['CZ', 'country.misspelt'],
  chezch: ['CZ', 'country.misspelt'],
  chezchrepublic: ['CZ', 'country.misspelt'],
  chechrepublic: ['CZ', 'country.misspelt'],
  phillipine: ['PH', 'country.misspelt'],
  philipinnes: ['PH', 'country.misspelt'],
  // Cities and parts, common enough in this column.
  dubai: ['AE', 'country.is-a-place'],
  abudhabi: ['AE', 'country.is-a-place'],
  nt: ['HK', 'country.is-a-place'],
  kowloon: ['HK', 'country.is-a-place'],
  newterritories: ['HK', 'country.is-a-place'],
  九龍: ['HK', 'country.is-a-place'],
  新界: ['HK', 'country.is-a-place'],
  london: ['GB', 'country.is-a-place'],
  newyork: ['US', 'country.is-a-place'],
  shanghai: ['CN', 'country.is-a-place'],
  beijing: ['CN', 'country.is-a-place'],
  shenzhen: ['CN', 'country.is-a-place'],
  上海: ['CN', 'country.is-a-place'],
  北京: ['CN', 'country.is-a-place'],
  深圳: ['CN', 'country.is-a-place'],
  taipei: ['TW', 'country.is-a-place'],
  tokyo: ['JP', 'country.is-a-place'],
  seoul: ['KR', 'country.is-a-place'],
  paris: ['FR', 'country.is-a-place'],
}

/** Regions, unions and states that are no more: none is a misspelling of a country. */
export const notCountries: ReadonlySet<string> = new Set(
  (
    'africa americas asia europe oceania caribbean balkans scandinavia polynesia melanesia benelux world worldwide global ' +
    'international earth southamerica northamerica latinamerica centralamerica middleamerica southafricaregion northafrica ' +
    'northernafrica southernafrica westafrica westernafrica eastafrica easternafrica middleafrica middleeast neareast ' +
    'southasia southernasia eastasia easternasia westasia westernasia centralasia southeastasia southeasternasia ' +
    'northerneurope southerneurope westerneurope easterneurope centraleurope europeanunion eurozone australasia ' +
    'micronesianregion unitednations yugoslavia czechoslovakia sovietunion serbiamontenegro serbiaandmontenegro ' +
    'netherlandsantilles channelislands kurdistan somaliland transnistria abkhazia tibet northerncyprus ' +
    'southossetia outlyingoceania subsaharanafrica unknownregion'
  ).split(' '),
)

/** Names that CLDR gives to one country in some language, and that mean another one as often: French Guiana's in French. */
export const sharedNames: ReadonlyArray<readonly [name: string, code: string]> = [['guyane', 'GF']]

/** What says that a customer is at home, whichever country that is, by language. */
const homeWords: ReadonlySet<string> = new Set(
  (
    'domestic inland home homecountry local national nationwide incountry nacional nazionale domestico doméstico interior territorionacional binnenland binnenlands inländisch ' +
    'inlands inrikes indland innland kotimaa kraj krajowy tuzemsko domácí belföld belföldi intern yurtiçi внутренний домашний всередині trongnước dalamnegeri domestik ' +
    '国内 國內 本国 本國 本地 境内 境內 自国 国内のみ 국내 내국 본국 ในประเทศ محلي داخلي घरेलू métropole'
  ).split(' '),
)

/** Whether a cell only says that its customer is in the country of all others: `国内`, `Inland`. */
export const isHomeWord = (key: string): boolean => homeWords.has(key)
