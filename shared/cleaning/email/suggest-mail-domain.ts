import { isOneEditApart } from '../text/is-one-edit-apart.ts'

// Providers with names so long and odd that a neighbour is a slip. Short ones (live, aol, qq, 163) and naver, next to
// never.com, have real neighbours and are left alone.
const providers = (
  'gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it outlook.com yahoo.com ' +
  'yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.fr yahoo.de yahoo.com.hk yahoo.com.tw yahoo.com.sg yahoo.com.ph icloud.com ' +
  'protonmail.com foxmail.com hanmail.net comcast.net verizon.net netvigator.com'
).split(' ')
const known = new Set(providers)

// Companies that exist one letter away from a provider.
const realNeighbours = new Set(['gail.com', 'grail.com', 'gmail.de', 'gmall.com', 'outlook.de', 'outlook.fr'])

// Slips for which no top-level domain exists. `.co` `.cm` `.om` `.ne` are countries and are not here.
const topLevelSlips = new Map([
  ...['con', 'cmo', 'ocm', 'cpm', 'vom', 'xom', 'comm', 'coom', 'ccom', 'cim', 'clm', 'dom', 'c0m', 'vcom'].map(
    (slip) => [slip, 'com'] as const,
  ),
  ...['nte', 'nett', 'ner', 'met', 'ent'].map((slip) => [slip, 'net'] as const),
  ...['ogr', 'orgg', 'rog', 'og'].map((slip) => [slip, 'org'] as const),
  ...['uk', 'jp', 'kr', 'in', 'nz', 'za'].map((country) => [`co${country}`, `co.${country}`] as const),
  ...['hk', 'cn', 'tw', 'sg', 'au', 'br', 'my', 'ph', 'mx'].map(
    (country) => [`com${country}`, `com.${country}`] as const,
  ),
])

// Where these names are written under a real but wrong country: gmail.co, hotmail.cm, yahoo.om.
const comOnly = new Set(['gmail', 'icloud', 'googlemail', 'protonmail'])
const nearlyCom = new Set(['co', 'cm', 'om', 'cn.com', 'net', 'org', 'cam', 'com.com'])

/**
 * The domain that the writer probably meant (`gmial.com` → `gmail.com`, `acme.con` → `acme.com`), or null when the
 * domain may well be what it says. Never certain: somebody may own the other one.
 */
export function suggestMailDomain(domain: string): string | null {
  if (known.has(domain) || realNeighbours.has(domain)) return null
  const dot = domain.lastIndexOf('.')
  const topLevel = topLevelSlips.get(domain.slice(dot + 1))
  if (dot > 0 && topLevel) {
    const repaired = `${domain.slice(0, dot)}.${topLevel}`
    return suggestMailDomain(repaired) ?? repaired
  }
  return wrongCountry(domain) ?? providers.find((provider) => isSlipOf(provider, domain)) ?? null
}

/** A domain without a dot, where it is a provider's (`gmail`, `gmailcom`) or ends like one (`acmecom`). */
export function suggestMissingDot(domain: string): string | null {
  const provider = providers.find((one) => one.split('.')[0] === domain || one.replaceAll('.', '') === domain)
  if (provider) return provider
  const ending = /^(.{3,})(com|net|org)$/.exec(domain)
  return ending ? `${ending[1]}.${ending[2]}` : null
}

/** `john.gmail.com`, `johngmail.com`: where the @ was, if a provider's domain ends the text. */
export function suggestMissingAt(text: string): string | null {
  const provider = providers.find((one) => text.endsWith(one))
  const local = provider && text.slice(0, -provider.length).replace(/[.#!2]$/, '')
  return local ? `${local}@${provider}` : null
}

function wrongCountry(domain: string): string | null {
  const dot = domain.indexOf('.')
  const name = domain.slice(0, dot)
  const rest = domain.slice(dot + 1)
  if (comOnly.has(name) && nearlyCom.has(rest)) return `${name}.com`
  return known.has(`${name}.com`) && (rest === 'co' || rest === 'cm' || rest === 'om') ? `${name}.com` : null
}

// The first letter is seldom the wrong one, and ymail.com, email.com and mail.com are all real.
const isSlipOf = (provider: string, domain: string): boolean => {
  const nameEnd = provider.indexOf('.')
  return (
    provider[0] === domain[0] &&
    domain.endsWith(provider.slice(nameEnd)) &&
    isOneEditApart(provider.slice(0, nameEnd), domain.slice(0, -provider.slice(nameEnd).length))
  )
}
