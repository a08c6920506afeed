import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { textOf, toEnglish } from '../../messages/text.ts'

/** A code holds for so many seconds: the step that every authenticator app takes. */
export const stepSeconds = 30
/** So many steps before and after the present one count too, for clocks that are not quite right. */
const stepsAround = 1
const digits = 6
/** RFC 4226 asks for 160 bits. */
const secretBytes = 20

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A secret as apps and people are given it: 32 letters and digits in base 32 (RFC 4648). */
export const createSecret = (): string => toBase32(randomBytes(secretBytes))

export const isSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text)

/** What a QR code says to an authenticator app. */
export function totpAddress(secret: string, email: string): string {
  const issuer = toEnglish(textOf('users.issuer'))
  const query = new URLSearchParams({ secret, issuer, algorithm: 'SHA1', digits: String(digits) })
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?${query}&period=${stepSeconds}`
}

/** The code of one step (RFC 6238 with HMAC-SHA-1): six digits. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  const value = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(value % 10 ** digits).padStart(digits, '0')
}

/**
 * The step of which a code is, if it is of one about `now` that comes after `usedStep`.
 *
 * @param now the present step: seconds since 1970 by `stepSeconds`
 */
export function findStep(secret: string, code: string, now: number, usedStep: number): number | undefined {
  const steps = Array.from({ length: 2 * stepsAround + 1 }, (_, n) => now - stepsAround + n)
  // Each is compared, whichever it is.
  const found = steps.filter((step) => step >= 0 && isEqual(codeAt(secret, step), code))
  return found.find((step) => step > usedStep)
}

/** A code as people type it: with blanks, or with the wide digits of an East Asian keyboard. */
export const readCode = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '')

function isEqual(wanted: string, given: string): boolean {
  const [one, other] = [Buffer.from(wanted), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Of whole groups of five bytes, which need no filling. */
function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('')
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((one) => alphabet.indexOf(one).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
