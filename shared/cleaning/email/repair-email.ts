import { domainToASCII, domainToUnicode } from 'node:url'
import { hasEndingOfTwo } from '../hosts/known-ending.ts'
import { decodeSafely } from '../text/decode-safely.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isEmail } from './is-email.ts'
import { readSigns, readSpelledOut } from './spelled-out.ts'

type Repair = readonly [rule: string, apply: (text: string) => string]

// From the slightest to the weightiest; the weightiest that changed something is the one that is named. Each can only
// mean one thing.
const repairs = [
  ['email.trimmed', tidyText],
  ['email.lower-case', (text) => text.toLowerCase()],
  ['email.full-width', (text) => text.replace(/[ⓐⒶ]/g, '@').normalize('NFKC').replace(/。/g, '.')],
  ['email.html-entity', decodeEntities],
  ['email.percent-encoding', decodePercent],
  ['email.spelled-out', readAtAndDot],
  ['email.spelled-out', readSigns],
  ['email.name-form', takeOutOfBrackets],
  ['email.formula-mark', (text) => text.replace(/^[\s'"]*=[\s'"=]*(?=.*@)/, '')],
  ['email.punctuation', unwrap],
  ['email.label', dropLabel],
  ['email.mailto', followMailto],
  ['email.spelled-out', readAtAndDot],
  ['email.spaces', closeGaps],
  ['email.double-at', (text) => text.replace(/@(?: ?@)+/g, '@')],
  ['email.comma-for-dot', commaToDot],
  ['email.domain-form', readableDomain],
] as const satisfies readonly Repair[]

export type EmailRepair = (typeof repairs)[number][0]

/** What is left when every safe repair has been made, and the name of the weightiest; null when none was needed. */
export function repairEmail(raw: string): { text: string; rule: EmailRepair | null } {
  let text = raw
  let heaviest = -1
  // One repair can uncover another (a mailto: within quotes). Three rounds settle whatever people write.
  for (let round = 0; round < 3; round++) {
    const before = text
    repairs.forEach(([, apply], weight) => {
      const repaired = apply(text)
      if (repaired !== text) heaviest = Math.max(heaviest, weight)
      text = repaired
    })
    if (text === before) break
  }
  return { text, rule: repairs[heaviest]?.[0] ?? null }
}

// biome-ignore format: a table
const entities: Readonly<Record<string, string>> = {
  '&#64;': '@', '&#064;': '@', '&#x40;': '@', '&commat;': '@', '&#46;': '.', '&#x2e;': '.', '&period;': '.',
  '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&nbsp;': ' ', '&amp;': '&',
}

function decodeEntities(text: string): string {
  return text.replace(/&#?[a-z0-9]{2,6};/g, (entity) => entities[entity] ?? entity)
}

// With an @ in place a percent sign is a legal letter of a mailbox.
function decodePercent(text: string): string {
  return !text.includes('@') && text.includes('%40') ? decodeSafely(text) : text
}

// `John <a@b.c>`, `John (a@b.c)`, and the other way round: `a@b.c (John)`.
function takeOutOfBrackets(text: string): string {
  if (text.indexOf('@') !== text.lastIndexOf('@')) return text
  const inner = /<([^<>]*@[^<>]*)>|\(([^()]*@[^()]*)\)|\[([^[\]]*@[^[\]]*)\]/.exec(text)
  if (inner) return (inner[1] ?? inner[2] ?? inner[3] ?? text).trim()
  return text.includes('@') ? text.replace(/ ?\([^()@]*\) ?/g, ' ').trim() : text
}

function unwrap(text: string): string {
  return text
    .replace(/^[\s"'`‘’“”«»<>()[\]{},;:|/\\、=]+/, '')
    .replace(/(?<![\s"'`‘’“”«»<>()[\]{},;:|/\\、.])[\s"'`‘’“”«»<>()[\]{},;:|/\\、.]+$/, '')
}

function dropLabel(text: string): string {
  return text.replace(
    /^(?:(?:(?:work|personal|private|business|office|home) )?(?:e-?mail|mail)(?: (?:address|id|adresse))?|correo(?: electrónico)?|courriel|mél|e-?post|電郵|电邮|邮箱|郵箱|信箱|電子信箱|邮件|郵件|電子郵件|电子邮件|电子邮箱|メール|メールアドレス|이메일|이메일 주소|메일|почта|эл\.? ?почта) ?[:=-] ?(?=.*@)|^e ?: ?(?=.*@)/,
    '',
  )
}

// A query after mailto: is for the mail program; escapes in it belong to the link, so a%2Btag is a+tag. Spreadsheets put
// http:// in front of whatever they take for a link.
function followMailto(text: string): string {
  const web = /^https?:\/\/([^\s/@:?#]+@[^\s/@:?#]+)\/?$/.exec(text)
  if (web) return web[1] ?? ''
  const link = /^mailto: ?\/{0,2}([^?]*)/.exec(text)
  if (link) return decodeSafely(link[1] ?? '')
  // The same link without its beginning: no domain has one of these signs in it.
  return /[?&]/.test(text) ? text.replace(mailQuery, '$1') : text
}

/** What a link may ask of the mail program (RFC 6068), `to` apart, which names somebody else. */
const mailQuery =
  /^([^\s?&@<>,;]+@[^\s?&@<>,;=]+)[?&](?:amp;)?(?:subject|subj|body|cc|bcc|reply-?to|in-reply-to|keywords|importance|priority)(?:=.*)?$/is

// Only when the whole cell is one address and nothing else. The commonest cell has nothing of it.
function readAtAndDot(text: string): string {
  return /^[\w.+-]+@[\w.-]+$/.test(text) ? text : readSpelledOut(text)
}

function closeGaps(text: string): string {
  if (!text.includes('@') || !/\s/.test(text)) return text
  const closed = text.replace(/\s/g, ' ').replace(/ ?([@.]) ?/g, '$1')
  return isEmail(closed) ? closed : text
}

// Were the part before the comma an address by itself, the cell could be a list or an address with a place after it.
function commaToDot(text: string): string {
  const [before = '', after = '', more] = text.split(/ ?, ?/)
  if (more !== undefined || !before.includes('@')) return text
  const joined = `${before}.${after}`
  // `ann@acme.co,jp` without a blank: Colombia's ending is as long, and no place stands behind it so.
  if (
    isEmail(before) &&
    !(
      /\.(?:co|or|ne|ac|go|gov|edu|ltd|plc),[a-z]{2}$/.test(text) &&
      hasEndingOfTwo(joined.slice(joined.lastIndexOf('@') + 1))
    )
  )
    return text
  return isEmail(joined) ? joined : text
}

// One spelling for an international domain: the one that people read. Punycode comes back as what it stands for.
function readableDomain(text: string): string {
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1)
  if (at < 1 || (/^[ -~]*$/.test(domain) && !domain.includes('xn--')) || !isEmail(text)) return text
  const readable = domainToUnicode(domainToASCII(domain))
  return readable === '' ? text : text.slice(0, at + 1) + readable
}
