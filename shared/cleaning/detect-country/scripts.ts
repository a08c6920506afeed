import type { Shares } from './facts.ts'
import { sharesOfLanguages } from './read-tables.ts'

const named: readonly (readonly [script: string, pattern: RegExp])[] = [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ...[
    'Thai',
    'Grek',
    'Hebr',
    'Cyrl',
    'Arab',
    'Geor',
    'Armn',
    'Khmr',
    'Laoo',
    'Mymr',
    'Sinh',
    'Taml',
    'Telu',
    'Beng',
  ].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const),
  ...['Deva', 'Gujr', 'Guru', 'Knda', 'Mlym', 'Orya', 'Ethi', 'Thaa', 'Tibt', 'Mong'].map(
    (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
  ),
]
const han = /\p{Script=Han}/u
const other = /[\u0370-\u1dff\u2c00-\uffff]/

/** The script, beside Latin letters, in which a text is written; null where there is none, or several. */
export function scriptOf(text: string): string | null {
  if (!other.test(text)) return null
  const found = named.filter(([, pattern]) => pattern.test(text)).map(([script]) => script)
  const [first, second] = found
  if (second !== undefined) return null
  return first ?? (han.test(text) ? formOf(text) : null)
}

/** Where a text in a script is from. Characters that all write alike say no more than that it is one of them. */
export const sharesOfScript = (script: string): Shares =>
  script === 'Hani' ? sharesOfLanguages('Hans', 'Hant', 'Jpan') : sharesOfLanguages(script)

interface Forms {
  readonly simplified: ReadonlySet<string>
  readonly traditional: ReadonlySet<string>
  readonly japanese: ReadonlySet<string>
}
let built: Forms | undefined

/**
 * The characters of one form alone: those of the standard set of one and of no other. Simplified GB 2312, traditional
 * Big5, Japanese JIS X 0208, its first level. Built on first use and kept: it depends on nothing but the standards.
 */
function forms(): Forms {
  if (built !== undefined) return built
  const simplified = charactersOf('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]])
  const traditional = charactersOf(
    'big5',
    [0xa4, 0xf9],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  )
  const japanese = charactersOf('euc-jp', [0xb0, 0xcf], [[0xa1, 0xfe]])
  built = {
    simplified: without(simplified, traditional, japanese),
    traditional: without(traditional, simplified, japanese),
    japanese: without(japanese, simplified, traditional),
  }
  return built
}

const without = (all: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]) =>
  new Set(Array.from(all).filter((character) => !others.some((other) => other.has(character))))

function charactersOf(
  encoding: string,
  [from, to]: readonly [number, number],
  trails: readonly (readonly [number, number])[],
) {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead += 1)
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail += 1) bytes.push(lead, trail)
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return new Set(Array.from(text).filter((character) => han.test(character)))
}

/** `Hans`, `Hant`, `Jpan`, or `Hani` where no character tells, or they tell different things. */
function formOf(text: string): string {
  const { simplified, traditional, japanese } = forms()
  const told = new Set<string>()
  for (const character of text) {
    if (simplified.has(character)) told.add('Hans')
    else if (traditional.has(character)) told.add('Hant')
    else if (japanese.has(character)) told.add('Jpan')
  }
  const [only, more] = told
  return only === undefined || more !== undefined ? 'Hani' : only
}
