import { isEmail } from './is-email.ts'
import { repairEmail } from './repair-email.ts'

// biome-ignore-all format: lists of words
/** Beside an address they say that it is good no more, or never was. */
const spent =
  'old, former, ex, previous, prev, prior, past, bounced, bounce, bounces, bouncing, hard bounce, soft bounce, invalid, wrong, dead, inactive, not valid, not working, doesn t work, does not work, undeliverable, undelivered, ' +
  'obsolete, outdated, do not use, don t use, not in use, no longer, no longer valid, expired, blocked, returned, fake, error, incorrect, failed, left company, left the company, has left, spam, typo, ' +
  'alt, alte, ungültig, veraltet, falsch, nicht mehr gültig, inaktiv, unzustellbar, ancien, ancienne, invalide, erroné, erronée, incorrecte, antiguo, anterior, viejo, inválido, rebotado, erróneo, incorrecto, antigo, errado, ' +
  'vecchio, vecchia, non valido, non valida, errato, oud, oude, ongeldig, onjuist, gammal, gammel, ogiltig, ugyldig, stary, nieaktualny, błędny, starý, neplatný, régi, érvénytelen, vechi, invalid, eski, geçersiz, старый, недействителен, неверный, не работает, старая'
const spentJoined =
  /旧|舊|无效|無效|失效|退信|停用|弃用|棄用|错误|錯誤|作废|作廢|已离职|已離職|古い|無効|使用不可|不達|예전|이전|옛|반송|무효|잘못|사용\s*안/
/** They only say which one it is. */
const which =
  'work, e-mail, home, personal, private, business, office, main, primary, preferred, default, email, e mail, mail, current, new, job, company, corporate, secondary, alternative, direct, geschäftlich, privat, dienstlich, arbeit, ' +
  'neu, travail, pro, perso, personnel, professionnel, trabajo, personal, oficina, nuevo, trabalho, pessoal, novo, lavoro, ufficio, personale, nuovo, werk, privé, zakelijk, nieuw, 公司, 工作, 私人, 个人, 個人, 新, 主要, 회사, 개인, 会社, 自宅'

const keys = (text: string): readonly string[] => text.split(', ')
const spentWords = new Set(keys(spent))
const whichWords = new Set(keys(which))
const longest = 4

/** Whether a label, in plain words, only says which of somebody's addresses it is: `work`. */
export const saysWhich = (label: string): boolean =>
  whichWords.has(label) || label.split(' ').every((word) => whichWords.has(word))

export interface MarkedAddress {
  /** The address that no mark stands beside, else the first. */
  readonly address: string
  readonly isSpent: boolean
}

/** What a cell says of the address in it: `OLD a@b.com`, `a@b.com (bounced)`, `a@b.com [work]`; null where it says nothing else. */
export function readMarks(raw: string): MarkedAddress | null {
  if (raw.length > 500) return null
  const text = raw.normalize('NFKC').toLowerCase().replace(gluedMark, ' ')
  // `John Old <j.old@acme.com>` is somebody's name.
  const name = /^["' ]*([^<>"@]+?)["' ]*<[^<>@]+@[^<>@]+>$/.exec(text)?.[1]
  if (name !== undefined && !spentWords.has(name.split(/[\s:]/)[0] ?? '')) return null
  const parts = text
    .split(/[;|\n、]|,(?=[^@]*@)|\/(?=[^@]*@)/)
    .flatMap(partByAddress)
    .map(readPart)
  const marked = parts.filter(({ words }) => words.length > 0)
  if (marked.length === 0) return null
  const isSpent = parts.some((part) => part.isSpent)
  // Any other word is for others to judge.
  if (!isSpent && (parts.length > 1 || marked.some((part) => !part.isWhich))) return null
  const addressed = parts.filter(({ addresses }) => addresses.length > 0)
  const best = addressed.find((part) => !part.isSpent) ?? addressed[0]
  return best?.addresses[0] === undefined || (!isSpent && best.addresses.length > 1)
    ? null
    : { address: best.addresses[0], isSpent }
}

const addressLike = /[^\s,;<>()[\]{}"“”:*!]+@[^\s,;<>()[\]{}"“”:*!]+/g

/** One part for each address with the words that go with it: those in front where the first one has some there, else those behind. */
function partByAddress(part: string): string[] {
  const found = [...part.matchAll(addressLike)]
  const [first] = found
  if (first === undefined || found.length < 2) return [part]
  const isInFront = /\p{L}/u.test(part.slice(0, first.index))
  const cuts = found.slice(1).map(({ index }, at) => {
    const before = found[at]
    return isInFront && before !== undefined ? before.index + before[0].length : index
  })
  return [0, ...cuts].map((from, at) => part.slice(from, cuts[at]))
}

/** `lin@163.com旧` */
const gluedMark = /(?<=@[a-z0-9.-]+\.[a-z]+)(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u

function readPart(part: string) {
  const pieces = part
    .split(/[\s,;<>()[\]{}"“”:*!]+|(?<![^\s()])[-–—]+|[-–—]+(?![^\s()])/)
    .filter((piece) => piece !== '')
  const addresses = pieces
    .filter((piece) => piece.includes('@'))
    .map((piece) => repairEmail(piece).text)
    .filter(isEmail)
  const words = pieces
    .filter((piece) => !piece.includes('@'))
    .flatMap((piece) => piece.replace(/[’'.]/g, ' ').split(' '))
    .filter((word) => word !== '')
  return {
    addresses,
    words,
    isSpent: addresses.length > 0 && (hasPhrase(words) || spentJoined.test(words.join(' '))),
    // `gmail: ann@gmail.com`
    isWhich: words.every((word) => whichWords.has(word) || addresses.some((address) => address.includes(`@${word}.`))),
  }
}

const hasPhrase = (words: readonly string[]): boolean =>
  words.some((_, at) =>
    Array.from({ length: longest }, (_, more) => words.slice(at, at + more + 1).join(' ')).some((phrase) =>
      spentWords.has(phrase),
    ),
  )
