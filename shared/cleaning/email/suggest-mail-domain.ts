import { isFreeMail } from '../hosts/is-free-mail.ts'
import { hasEndingOfTwo, hasKnownEnding } from '../hosts/known-ending.ts'
import { isOneEditApart } from '../text/is-one-edit-apart.ts'
import { domainInside, nationalDomains, ownDomain } from './national-domains.ts'

// Providers with names so long and odd that a neighbour is a slip. Short ones (live, aol, qq, 163) have real neighbours.
const providers = [
  ...nationalDomains.filter((domain) => !/^(?:naver|rediffmail)\./.test(domain)),
  ...['comcast.net', 'verizon.net', 'netvigator.com'],
]
const areLong = new Set(providers)

// biome-ignore format: a table
/** The most used others of each country, as the lists of `email-providers` 2.26 and `mailcheck` 1.1 (npm) have them. */
const others = (
  'qq.com vip.qq.com 163.com 126.com 139.com 189.cn sina.com sina.cn sohu.com aliyun.com yeah.net 21cn.com tom.com hinet.net seed.net.tw pchome.com.tw ' +
  'naver.com daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp rediffmail.com indiatimes.com sify.com ' +
  't-online.de web.de freenet.de arcor.de gmx.de gmx.net gmx.at gmx.ch gmx.com mailbox.org posteo.de aon.at chello.at bluewin.ch hispeed.ch wanadoo.fr orange.fr laposte.net free.fr sfr.fr neuf.fr ' +
  'libero.it virgilio.it tiscali.it alice.it tin.it iol.it telefonica.net terra.es sapo.pt telenet.be skynet.be proximus.be ziggo.nl hetnet.nl planet.nl chello.nl xs4all.nl kpnmail.nl home.nl ' +
  'telia.com bredband.net online.no seznam.cz centrum.cz interia.pl onet.pl wp.pl o2.pl freemail.hu abv.bg ukr.net yandex.ru yandex.com mail.ru rambler.ru ' +
  'btinternet.com virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net sky.com eircom.net bigpond.com optusnet.com.au iinet.net.au xtra.co.nz singnet.com.sg ' +
  'sympatico.ca rogers.com shaw.ca telus.net earthlink.net sbcglobal.net bellsouth.net charter.net cox.net att.net uol.com.br bol.com.br terra.com.br ig.com.br globo.com walla.co.il mweb.co.za zoho.com'
).split(' ')
const known = new Set([...providers, ...others])

/** Whether a domain is one of the providers': each gives its mailboxes Latin letters without accents alone. */
export const isMailProvider = (domain: string): boolean => known.has(domain) || isFreeMail(domain)

const byLetter = Map.groupBy(known, (one) => one[0])
const byName = Map.groupBy(others, (one) => one.slice(0, one.indexOf('.')))

/** Their names are words, and others may be called so in another country. */
const commonNames = new Set(
  'web free orange mail sky planet alice terra nate tin home online shaw rogers charter cox att tom sina sapo seed neuf gmx i telia onet globo wp'.split(
    ' ',
  ),
)

// Companies that exist one letter away from a provider.
const realNeighbours = new Set([
  'gail.com',
  'grail.com',
  'gmail.de',
  'gmall.com',
  'naver.jp',
  'outlook.de',
  'outlook.fr',
])

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

// Where a provider's name is written under a real but wrong country: hotmail.cm, yahoo.om.
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
  const cut = withoutGluedLabel(domain)
  if (cut !== null) return suggestMailDomain(cut) ?? cut
  return (
    wrongCountry(domain) ??
    endingTooMany(domain) ??
    domainInside(domain) ??
    ownDomain(domain) ??
    wrongEnding(domain) ??
    byLetter.get(domain[0])?.find((provider) => isSlipOf(provider, domain)) ??
    null
  )
}

const labelBehind =
  /^(.+\.[a-z]{2,6}?)(?:mobile?|mob|m[oó]vil|cell|cel|celular|t[eé]l|tele(?:f|ph)on[eo]?|t[eé]l[eé]phone|phone|fax|whatsapp|wechat|weixin|line|handy|tlf|gsm|portable|skype|web|www|https?|address)$/

/** `acme.co.uktel`: the name of the next cell or line, glued to an ending; null where there is none, or both are an ending. */
function withoutGluedLabel(domain: string): string | null {
  const cut = labelBehind.exec(domain)?.[1]
  return cut === undefined || !hasKnownEnding(cut) || hasKnownEnding(domain) ? null : cut
}

/** A domain without a dot, where it is a provider's (`gmail`, `gmailcom`) or ends like one (`acmecom`). */
export function suggestMissingDot(domain: string): string | null {
  const isCommon = commonNames.has(domain)
  const provider = [...providers, ...others].find(
    (one) => (!isCommon && one.split('.')[0] === domain) || one.replaceAll('.', '') === domain,
  )
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
  return known.has(`${name}.com`) && (rest === 'co' || rest === 'cm' || rest === 'om') ? `${name}.com` : null
}

/** `web.ed`, `docomo.ne.jo`, `163.com.cm`: a provider's name and nearly its ending, where that is none, or is hardly ever one. */
function wrongEnding(domain: string): string | null {
  const dot = domain.indexOf('.')
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)]
  const near = (byName.get(name) ?? []).filter((one) => isNearEnding(one.slice(dot + 1), ending))
  const [only] = near
  if (only === undefined || !hasKnownEnding(domain)) return only ?? null
  const own = only.slice(dot + 1)
  const isSlip = own === 'com' ? nearlyCom.has(ending) || ending.startsWith('com.') : own.includes('.')
  return isSlip && !commonNames.has(name) ? only : null
}

/** `t-online.de.com`: a provider's domain with another ending behind it, which are no ending of one country together. */
function endingTooMany(domain: string): string | null {
  const dot = domain.lastIndexOf('.')
  const provider = domain.slice(0, dot)
  const isOther = !known.has(provider) || commonNames.has(provider.slice(0, provider.indexOf('.')))
  return isOther || !hasKnownEnding(domain) || hasEndingOfTwo(domain) ? null : provider
}

const isNearEnding = (own: string, ending: string): boolean =>
  isOneEditApart(own, ending) || ending.startsWith(`${own}.`)

// The first letter is seldom the wrong one, and ymail.com, email.com and mail.com are all real.
const isSlipOf = (provider: string, domain: string): boolean => {
  const nameEnd = provider.indexOf('.')
  if (!domain.endsWith(provider.slice(nameEnd))) return false
  const [name, written] = [provider.slice(0, nameEnd), domain.slice(0, -provider.slice(nameEnd).length)]
  if (!isOneEditApart(name, written) || commonNames.has(name)) return false
  // Short names have real neighbours: never.com is one letter away from naver.com. Letters that changed places are a slip, and
  // one that is left out, or doubled.
  return areLong.has(provider) || name.length > 5 || isSlipOfShort(name, written)
}

function isSlipOfShort(name: string, written: string): boolean {
  if (name.length < 4) return false
  if (written.length === name.length) return [...name].sort().join('') === [...written].sort().join('')
  if (name.length < 5) return false
  if (written.length > name.length) return written.replace(/(.)\1/g, '$1') === name
  return written[0] === name[0] && written.at(-1) === name.at(-1)
}
