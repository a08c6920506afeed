import { randomInt } from 'node:crypto'
import { hashToken } from '../token.ts'

/** So many codes one person is given. */
export const recoveryCodes = 10

/** Crockford's base 32: without the letters that are taken for digits, or for bad words. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 24
/** Codes of before had 16 letters, and go on working. */
const lengths = [length, 16]

/** 120 random bits in six groups: `7k3m-w9qd-0xhz-4pbe-81nt-6vrc`. */
export function createRecoveryCode(): string {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
  return (code.match(/.{4}/g) ?? []).join('-')
}

/** A code as it was made, however it is typed: in capitals, without hyphens, with o for 0; undefined for what can be none. */
export function readRecoveryCode(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1')
  const isCode = lengths.includes(plain.length) && [...plain].every((letter) => letters.includes(letter))
  return isCode ? (plain.match(/.{4}/g) ?? []).join('-') : undefined
}

/** What is kept of a code. 120 random bits need no slow hash. */
export const hashRecoveryCode = hashToken
