import { nameParts } from './names.ts'

export const nameFields = ['display_name', 'first_name', 'last_name'] as const
type NameField = (typeof nameFields)[number]
export type NameFields = Readonly<Partial<Record<NameField, string | null>>>
type Said = Readonly<Record<string, unknown>>

/** A name after a record has stated parts of it: it changes as a whole. */
export function nameAfter(was: NameFields, fields: Said, inferred: Said): NameFields {
  if (!nameFields.some((field) => field in fields)) return was
  const display = statedPart('display_name', was, fields, inferred)
  const first = statedPart('first_name', was, fields, inferred)
  const last = statedPart('last_name', was, fields, inferred)
  const fit = [first, last].map((part) => isPartOf(part, display))
  if (textOf(fields, 'display_name') === null) {
    const isChanged = first !== (was.first_name ?? null) || last !== (was.last_name ?? null)
    const isSplit = isChanged && fit.includes(false)
    return { display_name: isSplit ? null : display, first_name: first, last_name: last }
  }
  const isStated = [textOf(fields, 'first_name') !== null, textOf(fields, 'last_name') !== null]
  // Schmidt-Bauer of Schmidt
  const hasGrown =
    !isStated[1] &&
    last !== null &&
    lastWord(was.display_name) === lastWord(last) &&
    display !== null &&
    (['-', ' '].some((sign) => display.startsWith(`${was.display_name}${sign}`)) || display.endsWith(`-${last}`))
  const isOther = display !== (was.display_name ?? null) && (hasGrown || fit.some((fits, n) => !fits && !isStated[n]))
  const isNew = display === textOf(fields, 'display_name') && display !== (was.display_name ?? null)
  const whole = (field: NameField, part: string | null, isSaid: boolean | undefined) => {
    const worked = textOf(inferred, field)
    if (isSaid) return part
    // A part that stands in a new full name is written as it is there.
    const isWrittenAnew =
      isNew && part !== null && worked !== null && isSame(worked, part) && !staysWritten(part, worked, true)
    return isOther || isWrittenAnew ? worked : (part ?? worked)
  }
  return {
    display_name: display,
    first_name: whole('first_name', first, isStated[0]),
    last_name: whole('last_name', last, isStated[1]),
  }
}

/**
 * What the record states overwrites, but for capitals over the same name in mixed case, bare letters over those with
 * accents, and initials over their words.
 */
function statedPart(field: NameField, was: NameFields, fields: Said, inferred: Said): string | null {
  const [had, said] = [was[field] ?? null, textOf(fields, field)]
  if (!(field in fields)) return had
  if (said === null) return textOf(inferred, field)
  if (had === null) return said
  const isBlind = !('id' in fields)
  if (isBlind && isInitials(said, had)) return had
  return staysWritten(had, said, isBlind) ? had : said
}

const staysWritten = (had: string, said: string, isBlind: boolean): boolean =>
  isSame(said, had) && !isShouted(had) && (isShouted(said) || (isBlind && isBare(said) && !isBare(had)))

/** `MOREAU P.` of `Paul Moreau` */
function isInitials(short: string, whole: string): boolean {
  const cut = [...nameParts(short)].filter((word) => !nameParts(whole).has(word))
  const left = [...nameParts(whole)].filter((word) => !nameParts(short).has(word))
  return (
    cut.length > 0 && cut.every((letter) => [...letter].length === 1 && left.some((word) => word.startsWith(letter)))
  )
}

const lastWord = (name: string | null | undefined) => /\S+$/.exec(name ?? '')?.[0] ?? null

const isBare = (name: string) => /^[ -~]*$/.test(name)

const textOf = (said: Said, field: string) => (said[field] ?? null) as string | null

const isSame = (one: string, other: string) =>
  [...nameParts(one)].sort().join(' ') === [...nameParts(other)].sort().join(' ')

export function isPartOf(part: string | null, whole: string | null): boolean {
  if (part === null || whole === null) return true
  const words = nameParts(whole)
  const isWords = [...nameParts(part)].every((word) => words.has(word))
  return isWords || (/[\u3000-\u9fff\uac00-\ud7a3]/.test(part) && whole.includes(part))
}

/** In capitals, or a word of it, or without any. */
export const isShouted = (name: string) =>
  (name === name.toLowerCase() && name !== name.toUpperCase()) ||
  name.split(/[^\p{L}]+/u).some((word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
