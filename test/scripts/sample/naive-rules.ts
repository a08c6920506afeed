import type { FileRecord } from './read-sample.ts'

// Rules of thumb, written for this file alone and without the product's own: they must come to the same figures.

/** The older system's reading of an address: trimmed and lower-cased, then a plain pattern; empty is not bad. */
export const strictAddress = ({ cell }: FileRecord): string | null => {
  const address = cell.email.trim().toLowerCase()
  return address === '' || /^[a-z]+([._-][a-z]+)*@[a-z]+(-[a-z]+)*(\.[a-z]+)+$/.test(address) ? address : null
}

export const typeOf = ({ cell }: FileRecord): string => {
  if (cell.youtube_handle || cell.youtube_channel_url) return 'youtube_creator'
  return cell.company_name ? 'corporate' : 'individual'
}

const statedPatterns: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['HK', /^(hong ?kong|hk|h\.k\.|hksar|香港)/],
  ['CN', /(china|^prc$|中国|中华人民共和国)/],
  ['KR', /(korea|한국|대한민국)/],
  ['GB', /^(u\.k\.|england|united kingdom|great britain)$/],
  ['NG', /nigeria$/],
  ['PH', /philippines$/],
  ['FR', /^france$/],
  ['IN', /india$/],
  ['JP', /^(日本|japan)$/],
  ['SG', /^singapore$/],
]

/** The country that a cell states, '' for none, '?' for one that this table does not know. */
export const statedCountry = ({ cell }: FileRecord): string => {
  const text = cell.country.trim().toLowerCase()
  if (text === '') return ''
  return statedPatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? '?'
}

const dialCodes: Record<string, string> = {
  ...{
    852: 'HK',
    853: 'MO',
    886: 'TW',
    86: 'CN',
    81: 'JP',
    82: 'KR',
    84: 'VN',
    65: 'SG',
    63: 'PH',
    61: 'AU',
    91: 'IN',
  },
  ...{ 44: 'GB', 49: 'DE', 33: 'FR', 234: 'NG', 1: 'US' },
}

export const phoneCountry = ({ cell }: FileRecord): string | null => {
  const dialled = /(?:\+|^00)(\d+)/.exec(cell.phone.replace(/[ -]/g, ''))?.[1]
  const dial = Object.keys(dialCodes).find((code) => dialled?.startsWith(code))
  return dial ? (dialCodes[dial] ?? null) : null
}

/** The country ending of the website, else of the address; generic endings say nothing. */
export const domainCountry = ({ cell }: FileRecord, address: string | null): string | null => {
  const host = /^(?:https?:\/\/)?([^/]+)/.exec(cell.website.trim().toLowerCase())?.[1] ?? address ?? ''
  const ending = host.split('.').at(-1) ?? ''
  if (!/^[a-z]{2}$/.test(ending) || ['io', 'tv'].includes(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}

const placePatterns: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['HK', /Hong Kong|Kowloon|九龍|香港|新界/],
  ['CN', /China|Shenzhen|Guangzhou|Shanghai|Yiwu|深圳|广州|上海|义乌/],
  ['TW', /Taiwan|Taipei|Kaohsiung|Taichung|台北|高雄/],
  ['MO', /Macau|澳門/],
  ['SG', /Singapore/],
  ['JP', /Japan|Tokyo|Osaka|Sapporo|Fukuoka|東京|大阪|札幌/],
  ['KR', /Korea|Seoul|Busan|Incheon|서울|부산/],
  ['GB', /United Kingdom/],
  ['US', /USA/],
  ['AU', /Australia/],
  ['IN', /India|Mumbai|Bengaluru|Chennai/],
  ['PH', /Philippines/],
  ['FR', /France/],
  ['DE', /Germany/],
  ['NG', /Nigeria|Lagos|Abuja|Port Harcourt/],
  ['VN', /Vietnam|Ho Chi Minh|Hanoi|Da Nang/],
]

/** The country of a postal address; '?' for an address that names none, or several. */
export const addressCountry = ({ cell }: FileRecord): string | null => {
  const text = [cell.address_line1, cell.address_line2, cell.city, cell.state, cell.postal_code].join(' ').trim()
  if (text === '') return null
  const found = placePatterns.filter(([, pattern]) => pattern.test(text))
  return found.length === 1 ? (found[0]?.[0] ?? '?') : '?'
}

export const evidenceOf = (signals: readonly (string | null)[]): 'none' | 'agreeing' | 'contradictory' => {
  const said = new Set(signals.filter((code) => code !== null))
  return said.size === 0 ? 'none' : said.size === 1 ? 'agreeing' : 'contradictory'
}

/** The words of a name in one order and case: two rows with the same words may be the same person. */
export const nameWords = ({ cell }: FileRecord): string =>
  `${cell.first_name} ${cell.last_name}`
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .sort()
    .join(' ')

/** The two words, or the characters, that no other company has. */
export const companyHead = ({ cell }: FileRecord): string =>
  cell.company_name
    .toLowerCase()
    .replace(/有限公司|株式会社|주식회사|\(주\)/g, '')
    .trim()
    .split(' ')
    .slice(0, 2)
    .join(' ')

export const phoneDigits = ({ cell }: FileRecord): string =>
  cell.phone.replace(/ext.*|\(0\)|\D/g, '').replace(/^0+/, '')

export const handleOf = ({ cell }: FileRecord): string =>
  /@?([\w.-]+)$/.exec(cell.youtube_handle)?.[1]?.toLowerCase() ?? ''
