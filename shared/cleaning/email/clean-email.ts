import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { hasEndingOfTwo, hasKnownEnding, nearEnding } from '../hosts/known-ending.ts'
import { isChatName } from '../phone/read-chat-number.ts'
import { isAscii } from '../text/is-ascii.ts'
import { isBlank } from '../text/is-blank.ts'
import { isEmail } from './is-email.ts'
import { isPlaceholderAddress } from './is-placeholder-address.ts'
import { readKeys } from './keys.ts'
import { type MarkedAddress, readMarks } from './marks-of-address.ts'
import { type EmailRepair, repairEmail } from './repair-email.ts'
import { guessSpelledOut } from './spelled-out.ts'
import { isMailProvider, suggestMailDomain, suggestMissingAt, suggestMissingDot } from './suggest-mail-domain.ts'

export type EmailRule =
  | EmailRepair
  | 'email.accents-out'
  | 'email.at-put-in'
  | 'email.by-keys'
  | 'email.domain-spelling'
  | 'email.dot-put-in'
  | 'email.dots'
  | 'email.first-of-several'
  | 'email.repeated'
  | 'email.spaces-out'
  | 'email.taken-out-of-text'
export type EmailIssue =
  | 'email.is-a-phone'
  | 'email.is-a-url'
  | 'email.masked'
  | 'email.misspelt-domain'
  | 'email.no-at'
  | 'email.no-domain'
  | 'email.no-mailbox'
  | 'email.no-top-level-domain'
  | 'email.not-an-address'
  | 'email.placeholder'
  | 'email.several'
  | 'email.space-inside'
  | 'email.stray-dot'
  | 'email.too-long'
  | 'email.unknown-domain'
  | 'email.words-around'
  | 'email.wrong-letters'
export type CleanedEmail = Cleaned<string, EmailRule, EmailIssue>

// Nearly every cell of an honest file: nothing that a repair could change. (Punycode has another spelling.)
const plain = /^[a-z0-9][a-z0-9._+-]*@[a-z0-9.-]+$/

/**
 * An e-mail address, lower-case, its +tag and dots kept.
 *
 * Only white space is a blank cell: `n/a` or a phone number in this column is a bad address. What can only mean one
 * address is repaired; a misspelt domain, two addresses, or words around one are suggestions, since they may be wrong.
 */
export function cleanEmail(raw: string): CleanedEmail {
  const cleaned = readEmail(raw)
  // A suggestion that would be rewritten or asked about again is none.
  const isStable = cleaned.suggestion === null || readEmail(cleaned.suggestion).value === cleaned.suggestion
  return isStable ? cleaned : none(cleaned.issue ?? 'email.not-an-address')
}

function readEmail(raw: string): CleanedEmail {
  if (isBlank(raw, 'email')) return blank
  // Far above any real cell; keeps a pasted document from being searched for addresses.
  if (raw.length > 2000) return none('email.too-long')
  const address = raw.trim().toLowerCase()
  if (plain.test(address) && !address.includes('xn--') && isEmail(address))
    return judgeAddress(address, slightRule(raw, address))
  // `k**@…`: nobody can write to it.
  if (/[*＊•●…]{2}/.test(raw) && /[@＠]/.test(raw)) return none('email.masked')
  const marks = readMarks(raw)
  if (marks !== null) return readMarked(marks)
  const { text, rule } = repairEmail(raw)
  if (isEmail(text)) return judgeAddress(text, rule)
  return suggestAddress(text) ?? none(whatItIs(text))
}

// One that is marked as bad is a suggestion at most; what says where it is used is a label.
function readMarked({ address, isSpent }: MarkedAddress): CleanedEmail {
  if (!isSpent) return judgeAddress(address, 'email.label')
  return suggest(address, 'email.taken-out-of-text', 'email.words-around') ?? none('email.words-around')
}

const slightRule = (raw: string, address: string): EmailRepair | null => {
  if (raw === address) return null
  return raw.trim() === address ? 'email.trimmed' : 'email.lower-case'
}

function judgeAddress(address: string, rule: EmailRule | null): CleanedEmail {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (isPlaceholderAddress(address)) return none('email.placeholder')
  if (isChatName(address)) return none('email.not-an-address')
  if (address.slice(0, at).includes('*')) return none('email.masked')
  // A name may begin so, a web address does.
  const bare = address.startsWith('www.') ? address.slice(4) : null
  if (bare !== null && isEmail(bare))
    return suggest(bare, 'email.taken-out-of-text', 'email.words-around') ?? none('email.words-around')
  if (!isAscii(address)) {
    const judged = judgeLetters(address.slice(0, at), domain)
    if (judged !== null) return judged
  }
  const suggestion = suggestMailDomain(domain)
  if (suggestion) return guess(address.slice(0, at + 1) + suggestion, 'email.domain-spelling', 'email.misspelt-domain')
  if (!hasKnownEnding(domain)) {
    const near = nearEnding(domain)
    if (near === null) return none('email.unknown-domain')
    return guess(
      address.slice(0, at + 1) + (suggestMailDomain(near) ?? near),
      'email.domain-spelling',
      'email.unknown-domain',
    )
  }
  // A domain that has no stable written form (a broken punycode label) would not be found again.
  return rule !== null && !plain.test(address) && repairEmail(address).text !== address
    ? none('email.not-an-address')
    : sure(address, rule)
}

/** One Korean letter is no word, and of no mailbox. */
const loneLetter = /[\u1100-\u11ff\u3131-\u318e]/

/**
 * Letters that the provider gives to no mailbox, or that are of no domain, were typed with the wrong keyboard, or are accents;
 * null where the letters may be right.
 */
function judgeLetters(local: string, domain: string): CleanedEmail | null {
  const isForeignDomain = !isAscii(domain) && !hasKnownEnding(domain)
  const isForeignLocal = !isAscii(local) && (loneLetter.test(local) || isMailProvider(domain) || isForeignDomain)
  if (!isForeignLocal && !isForeignDomain) return null
  const typed = suggestTyped(local, domain)
  if (typed !== null || isForeignDomain) return typed
  const bare = plainLetters(local)
  const suggested = bare === local ? null : suggest(`${bare}@${domain}`, 'email.accents-out', 'email.wrong-letters')
  return suggested ?? none('email.wrong-letters')
}

/** The address that the same keys give on a Latin keyboard; null where they give none. */
function suggestTyped(local: string, domain: string): CleanedEmail | null {
  const typed = `${readKeys(local) ?? local}@${readKeys(domain) ?? domain}`
  return isAscii(typed) ? suggest(typed, 'email.by-keys', 'email.wrong-letters') : null
}

const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøæœłđı]/g, (letter) => plainForms[letter] ?? letter)
    .normalize('NFC')
const plainForms: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' }

const betweenTwo = /^(?:or|and|und|oder|et|ou|y|o|e|&|or:|и|или|または)$/

function suggestAddress(text: string): CleanedEmail | null {
  // `ann@acme.com,hk`: an address as far as the comma, but `com.hk` is an ending.
  const dotted = text.replace(/,(?=[a-z]{2,3}$)/, '.')
  if (dotted !== text && isEmail(dotted) && hasEndingOfTwo(dotted.slice(dotted.lastIndexOf('@') + 1)))
    return suggest(dotted, 'email.comma-for-dot', 'email.not-an-address')
  const words = text
    .split(/[\s,;|<>()[\]"、，；]+|\/(?=[^/@]*@)|(?<=@[^@]*)(?:或者?|和|及|与|與|또는|および|または)(?=[^@]*@)/)
    .filter((word) => word !== '' && !betweenTwo.test(word))
  const addresses = [...new Set(words.map((word) => repairEmail(word).text).filter(isEmail))]
  const [first, second] = addresses
  if (first !== undefined && second !== undefined) return suggest(first, 'email.first-of-several', 'email.several')
  if (first !== undefined && words.every((word) => repairEmail(word).text === first))
    return judgeAddress(first, 'email.repeated')
  const joined = text.replace(/\s/g, '')
  // `working at google.com`: an address that was spelled out, or a sentence.
  const spelled = guessSpelledOut(text)
  if (spelled !== null) return suggest(spelled, 'email.spelled-out', 'email.no-at')
  // One stray space: `john smith@acme.com` is as likely johnsmith@ as anything; never smith@.
  if (words.length === 2 && /^[^\s,;|]+\s[^\s,;|]+$/.test(text) && isEmail(joined))
    return suggest(joined, 'email.spaces-out', 'email.space-inside')
  if (first !== undefined) return suggest(first, 'email.taken-out-of-text', 'email.words-around')
  // `邮箱zhang@acme.com`: a label in another script, glued on.
  const glued = /^[^\0-\x7f]+(?=[a-z0-9][!-~]*@[!-~]+$)/.exec(joined)?.[0]
  if (glued !== undefined) return suggest(joined.slice(glued.length), 'email.taken-out-of-text', 'email.words-around')
  // Of three words one is not the end of a name.
  return !text.includes('@') && /\s\S+\s/.test(text) ? null : suggestSpelling(joined)
}

// What is missing or doubled inside an address that stands alone.
function suggestSpelling(text: string): CleanedEmail | null {
  const at = text.indexOf('@')
  if (at === -1) {
    const found = suggestMissingAt(text)
    return found === null ? null : suggest(found, 'email.at-put-in', 'email.no-at')
  }
  const local = text.slice(0, at).replace(/,/g, '.')
  const domain = text.slice(at + 1)
  const single = `${local.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '')}@${domain.replace(/\.{2,}/g, '.').replace(/^[.-]+/, '')}`
  if (single !== text && isEmail(single)) return suggest(single, 'email.dots', 'email.stray-dot')
  const typed = isAscii(text) ? null : suggestTyped(text.slice(0, at), domain)
  if (typed !== null) return typed
  const dotted = domain.includes('.') ? null : suggestMissingDot(domain)
  return dotted === null ? null : suggest(`${local}@${dotted}`, 'email.dot-put-in', 'email.no-top-level-domain')
}

// What is suggested must be storable as it stands, so a misspelt domain in it is set right as well.
function suggest(address: string, rule: EmailRule, issue: EmailIssue): CleanedEmail | null {
  if (!isEmail(address)) return null
  const { value, suggestion } = judgeAddress(address, rule)
  const best = value ?? suggestion
  return best === null ? null : guess(best, rule, issue)
}

const placeholderWords =
  /^(?:no ?e?-?mail.*|not? (?:given|provided|available|applicable|known).*|(?:does not|doesn't|don't) have.*|test|x+|same|sin (?:email|correo)|pas d'e?mail|keine? (?:e-?mail|angabe)|[无無没沒][有]?(?:电邮|電郵|邮箱|郵箱|邮件|信箱).*)$/

function whatItIs(text: string): EmailIssue {
  if (isBlank(text, 'url') || placeholderWords.test(text)) return 'email.placeholder'
  if (/^(?:tel:?|phone:?|\+)? ?[\d ().+/-]{6,40}$/.test(text)) return 'email.is-a-phone'
  if (/^(?:https?:\/\/|www\.)/.test(text)) return 'email.is-a-url'
  if (/^@[^@\s]+$/.test(text)) return 'email.no-mailbox'
  if (/^[^@\s]+@$/.test(text)) return 'email.no-domain'
  return 'email.not-an-address'
}
