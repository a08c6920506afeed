/** A word for a kind of state that tells two countries of one name apart. */
export type Kind = 'dem' | 'peop' | 'rep' | 'commonwealth'

type Told = ReadonlyArray<readonly [kind: Kind, code: string]>

const koreas: Told = [
  ['dem', 'KP'],
  ['peop', 'KP'],
  ['rep', 'KR'],
]
const congos: Told = [
  ['dem', 'CD'],
  ['rep', 'CG'],
]
const chinas: Told = [
  ['peop', 'CN'],
  ['rep', 'TW'],
]
const dominicas: Told = [
  ['rep', 'DO'],
  ['commonwealth', 'DM'],
]

const byCode: Readonly<Record<string, Told>> = {
  ...{ KR: koreas, KP: koreas, CG: congos, CD: congos },
  ...{ CN: chinas, TW: chinas, DM: dominicas, DO: dominicas },
}

/** Whether another country has the same name but for the kind of state that it is. */
export const isNamesake = (code: string): boolean => Object.hasOwn(byCode, code)

/** Which of the countries of one name the words for its kind say; null where they don't, undefined where it is the only one. */
export function tellNamesakes([code = '']: readonly string[], has: (kind: Kind) => boolean): string | null | undefined {
  if (!isNamesake(code)) return undefined
  // `Korea, Democratic` leaves half of it out.
  const told = has('rep') || has('commonwealth') ? byCode[code]?.find(([kind]) => has(kind)) : undefined
  return told?.[1] ?? null
}
