import { hasEndingOfTwo } from '../hosts/known-ending.ts'

// biome-ignore-all format: a table
/**
 * The endings under which the big providers of mail have, or had, addresses; the first is the usual one. Sources: what
 * Google, Apple, Microsoft, Yahoo and Proton say of their domains, and the list of `email-providers` 2.26 (npm).
 */
const endings: Readonly<Record<string, string>> = {
  gmail: 'com',
  googlemail: 'com',
  icloud: 'com',
  foxmail: 'com',
  naver: 'com',
  hanmail: 'net',
  rediffmail: 'com',
  protonmail: 'com ch',
  hotmail:
    'com co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.hk com.mx com.my com.tr com.tw com.vn ' +
    'be ca ch cl cz de dk es fi fr gr hu ie it jp kg kz lt lv my nl no ph pt rs ru se sg sk',
  outlook:
    'com co.id co.il co.nz co.th com.ar com.au com.br com.gr com.hk com.pe com.tr com.tw com.vn at be cl cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk',
  yahoo:
    'com co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za ne.jp com.ar com.au com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.pk com.sg com.tr com.tw com.ua com.ve com.vn ' +
    'at be bg ca ch cl cn cz de dk ee es fi fr gr hr hu ie in it jp lt lv nl no pl pt ro rs ru se si sk',
}

const byName = new Map(Object.entries(endings).map(([name, all]) => [name, all.split(' ')] as const))

/** All domains of them, `gmail.com` and `yahoo.com.hk`. */
export const nationalDomains: readonly string[] = [...byName].flatMap(([name, all]) =>
  all.map((ending) => `${name}.${ending}`),
)
const isNational = new Set(nationalDomains)

/**
 * The provider's own domain, where another one is written under its name: `gmail.com` of `gmail.com.hk` and `gmail.fr`. Of a
 * provider with many domains only one that has its usual ending and more is doubted: there may be a country that we don't know.
 */
export function ownDomain(domain: string): string | null {
  const dot = domain.indexOf('.')
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)]
  const [usual = '', ...others] = byName.get(name) ?? []
  if (usual === '' || isNational.has(domain)) return null
  const isWhole = !ending.includes('.') || ending === 'cn.com' || hasEndingOfTwo(domain)
  const isFew = others.length < 5 && isWhole
  const isDoubted = isFew || /^(?:com?|net?)\./.test(ending)
  return isDoubted ? `${name}.${usual}` : null
}

/**
 * The provider's domain that a longer one ends in or begins with: nobody has a mailbox at `mail.gmail.com`. Of two the first
 * was written by the person: `yahoo.com.gmail.com`.
 */
export function domainInside(domain: string): string | null {
  const labels = domain.split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const found = labels
      .slice(from + 1)
      .map((_, at) => labels.slice(from, from + 2 + at).join('.'))
      .findLast((one) => isNational.has(one))
    const isEnd = found !== undefined && (from > 0 || labels.length > found.split('.').length)
    if (isEnd && (domain.endsWith(`.${found}`) || nationalDomains.some((other) => domain.endsWith(`.${other}`))))
      return found
  }
  return null
}
