import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** By this, scanners of source code and logs know that something is a token of Harbour. */
export const tokenStart = 'hbr_'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const secretLength = 40
const checkLength = 6

/** `hbr_`, 238 random bits in letters and digits, and six characters by which a token that was cut off or made up is known. */
export function createApiToken(): string {
  const secret = Array.from({ length: secretLength }, () => digits[randomInt(digits.length)]).join('')
  return tokenStart + secret + checkOf(secret)
}

/** Whether a text can be a token at all: the database is not asked for any other. */
export function isApiToken(text: string): boolean {
  const match = /^hbr_([0-9A-Za-z]{40})([0-9A-Za-z]{6})$/.exec(text)
  return match !== null && checkOf(match[1] ?? '') === match[2]
}

/** What is shown of a token later on: its last characters. */
export const tokenHint = (token: string) => token.slice(-4)

/** CRC-32 in base 62, as GitHub has it in its tokens. */
function checkOf(secret: string): string {
  let rest = crc32(secret)
  let check = ''
  while (check.length < checkLength) {
    check = (digits[rest % digits.length] ?? '') + check
    rest = Math.floor(rest / digits.length)
  }
  return check
}
