import { parse } from 'tldts'
import { countryCodes } from '../country/country-table.ts'
import { isFreeMail } from '../hosts/is-free-mail.ts'
import type { Evidence } from './facts.ts'
import { one } from './read-tables.ts'

// biome-ignore format: a list
/**
 * Endings of countries that the world uses for something else than that. Measured: those under which the list of
 * disposable mail domains (disposable-email-domains 1.0.62, 121,570 names) has 60 or more for a million inhabitants of
 * the country (CLDR 48), and three at least; no country whose ending is its own has more than 45. The rest from
 * Google’s list of country-code domains that it takes for generic ones, and two letters that are words of a trade.
 */
const elsewhere: ReadonlySet<string> = new Set([
  // measured
  'cc', 'cf', 'cx', 'ga', 'gq', 'io', 'li', 'me', 'ml', 'nu', 'pw', 'tk', 'to', 'tv', 'ws',
  // listed
  'ad', 'as', 'bz', 'cd', 'co', 'dj', 'fm', 'la', 'ms', 'sc', 'sr', 'su',
  // words, and sold as such
  'ac', 'ag', 'ai', 'am', 'gg', 'gl', 'gs', 'hm', 'im', 'is', 'ly', 'mu', 'sh', 'so', 'st', 'tc', 'tm', 'vc', 'vg', 'vu',
])

/** What only offices and schools of the country have, whatever else its ending is used for. */
const official = /\.(?:gov|gob|gouv|govt|go|gv|edu|ac|mil)\.[a-z]{2}$/

// biome-ignore format: a table
/** The endings of countries in their own script, in the letters of Punycode, from IANA. */
const ownScripts: Readonly<Record<string, string>> = {
  '中国': 'CN', '中國': 'CN', '香港': 'HK', '澳門': 'MO', '台湾': 'TW', '台灣': 'TW', '新加坡': 'SG', 'சிங்கப்பூர்': 'SG', '한국': 'KR',
  'рф': 'RU', 'бел': 'BY', 'укр': 'UA', 'қаз': 'KZ', 'срб': 'RS', 'мон': 'MN', 'бг': 'BG', 'мкд': 'MK', 'ελ': 'GR', 'გე': 'GE', 'հայ': 'AM',
  'ไทย': 'TH', 'ລາວ': 'LA', 'ලංකා': 'LK', 'இலங்கை': 'LK', 'ישראל': 'IL', 'বাংলা': 'BD', 'भारत': 'IN', 'ভারত': 'IN', 'భారత్': 'IN',
  'ભારત': 'IN', 'ਭਾਰਤ': 'IN', 'இந்தியா': 'IN', 'ಭಾರತ': 'IN', 'ഭാരതം': 'IN', 'ଭାରତ': 'IN', 'ভাৰত': 'IN', 'بھارت': 'IN',
  'امارات': 'AE', 'السعودية': 'SA', 'مصر': 'EG', 'قطر': 'QA', 'عمان': 'OM', 'الاردن': 'JO', 'الجزائر': 'DZ', 'المغرب': 'MA', 'تونس': 'TN',
  'سورية': 'SY', 'فلسطين': 'PS', 'اليمن': 'YE', 'عراق': 'IQ', 'ایران': 'IR', 'پاکستان': 'PK', 'سودان': 'SD', 'موريتانيا': 'MR', 'البحرين': 'BH', 'مليسيا': 'MY',
}

/** The countries in whose domains e-mail and web addresses end, each once. */
export function evidenceOfHosts(addresses: readonly string[]): Evidence[] {
  const found: Evidence[] = []
  for (const address of addresses) {
    const host = hostOf(address)
    const country = host.includes('.') ? countryOfEnding(host) : null
    if (country === null) continue
    const { domain, publicSuffix } = parse(host, { extractHostname: false, detectIp: false })
    const isProvider = domain !== null && isFreeMail(domain)
    const kind = isProvider ? 'mail-provider' : 'domain'
    const shares = one(country)
    if (found.some((other) => other.kind === kind && other.shares === shares)) continue
    found.push({ kind, value: isProvider ? domain : `.${publicSuffix}`, shares })
  }
  return found
}

/** Of a cleaned address, whose host is behind `@` or `//`. */
function hostOf(address: string): string {
  const start = address.includes('//') ? address.indexOf('//') + 2 : address.indexOf('@') + 1
  const rest = address.slice(start)
  const end = rest.search(/[/?#:]/)
  return (end === -1 ? rest : rest.slice(0, end)).toLowerCase()
}

let endings: ReadonlyMap<string, string> | undefined

/** Built on first use and kept. IANA gives each country its code of ISO 3166-1, and the United Kingdom `uk`. */
function countriesByEnding(): ReadonlyMap<string, string> {
  endings ??= new Map([
    ...countryCodes.filter((code) => code !== 'GB').map((code) => [code.toLowerCase(), code] as const),
    ['uk', 'GB'] as const,
    ...Object.entries(ownScripts),
    ...Object.entries(ownScripts).map(
      ([ending, code]) => [new URL(`http://a.${ending}`).hostname.slice(2), code] as const,
    ),
  ])
  return endings
}

function countryOfEnding(host: string): string | null {
  const ending = host.slice(host.lastIndexOf('.') + 1)
  return elsewhere.has(ending) && !official.test(host) ? null : (countriesByEnding().get(ending) ?? null)
}
