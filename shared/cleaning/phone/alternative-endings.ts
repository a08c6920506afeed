import type { CountryCode } from 'libphonenumber-js/max'
import { readNumbers } from './read-numbers.ts'

const stroke = / ?[/／] ?/u
const endsSo = /[/／] ?\d{1,4} ?$/u
const lastOfMany = /^(.*\d\)?) ?[/／] ?\d{1,2}$/su
// More digits than two may be those of an extension as well, unless both numbers stand beside each other.
const farthest = 100

/**
 * The numbers of a cell that writes of a further one its last digits alone: of `2345 6789/90`, `2345 6789` and `2345 6790`.
 * Undefined where the digits may be something else: they do not go on from the first number, or belong to it.
 */
export function readEndings(text: string, region: CountryCode | undefined): string[] | undefined {
  if (!endsSo.test(text) || readsAs(text, region) !== 0) return undefined
  const parts = text.trim().split(stroke)
  for (let from = parts.length - 1; from > 0; from--) {
    const first = parts.slice(0, from).join('/')
    const endings = parts.slice(from)
    if (!endings.every((one) => /^\d{1,4}$/.test(one))) return undefined
    if (readsAs(first, region) === 1) return withEndings(first, endings, region)
  }
  return undefined
}

function withEndings(first: string, endings: readonly string[], region: CountryCode | undefined): string[] | undefined {
  const numbers = [first]
  for (const ending of endings) {
    const digits = (numbers.at(-1) ?? '').replace(/\D/g, '')
    const steps = Number(ending) - Number(digits.slice(-ending.length))
    if (steps <= 0 || (ending.length > 2 && steps >= farthest)) return undefined
    numbers.push(withEnding(first, ending))
  }
  return numbers.every((one) => readsAs(one, region) === 1) ? numbers : undefined
}

/** Whether a number is whole without its last digits behind a stroke, which may be the end of another one: `021 5551234/5`. */
export function mayBeEnding(text: string, region: CountryCode | undefined): boolean {
  const first = lastOfMany.exec(text)?.[1]
  return first !== undefined && readsAs(first, region) > 0
}

const label = /^[^\d+(]*/
/** How many numbers a text can stand for. */
const readsAs = (text: string, region: CountryCode | undefined): number =>
  readNumbers(text.replace(label, ''), region).length

function withEnding(number: string, ending: string): string {
  let left = ending.length
  return [...number].reduceRight((rest, sign) => {
    if (left === 0 || !/\d/.test(sign)) return sign + rest
    left -= 1
    return ending.charAt(left) + rest
  }, '')
}
