import { blank, type Cleaned, none, sure } from '../cleaned.ts'
import { foldKey } from '../text/fold-key.ts'
import { isBlank } from '../text/is-blank.ts'

export type BooleanRule = 'boolean.synonym'
export type BooleanIssue = 'boolean.not-yes-or-no'
export type CleanedBoolean = Cleaned<boolean, BooleanRule, BooleanIssue>

const yes = new Set(
  'yes y true t 1 on x checked ja j oui si sim da tak はい 是 对 對 有 真 예 네 да wahr vrai verdadero evet'.split(' '),
)
const no = new Set(
  'no n false f 0 off unchecked nein non nao нет не nie nee いいえ 否 不是 不 没有 沒有 无 無 なし 없음 假 아니오 아니요 falsch faux falso hayir'.split(
    ' ',
  ),
)
/** All words for yes and no. */
export const answers: readonly string[] = [...yes, ...no]
const signs = new Map([
  ['✓', true],
  ['✔', true],
  ['✅', true],
  ['☑', true],
  ['☒', true],
  ['○', true],
  ['✗', false],
  ['✘', false],
  ['❌', false],
  ['☐', false],
  ['×', false],
])

/** Yes or no, in the words, digits and ticks that spreadsheets use. An `x` is a ticked box, as on paper. */
export function cleanBoolean(raw: string): CleanedBoolean {
  if (isBlank(raw, 'boolean')) return blank
  if (raw.length > 50) return none('boolean.not-yes-or-no')
  const sign = signs.get(raw.trim().replace('\ufe0f', ''))
  const key = foldKey(raw.replace(/\.0\s*$/, ''))
  const answer = sign ?? (yes.has(key) ? true : no.has(key) ? false : undefined)
  return answer === undefined
    ? none('boolean.not-yes-or-no')
    : sure(answer, raw === String(answer) ? null : 'boolean.synonym')
}
