import type { FieldKind } from '../../customers/fields.ts'
import { tidyText } from './tidy-text.ts'

// Nothing in any column: signs, and what spreadsheets and database dumps write for "no value", in their own case. A
// person called Null, Nil, None or Na is written with a capital and kept in a text field.
const nothing = new Set(
  (
    `- -- --- – — ― _ __ . .. ... … ? ?? ??? * / // \\ \\N \\\\N ~ # N/A n/a N/a n\\a N\\A #N/A #n/a #NA #VALUE! #REF! #NULL! #NAME? #DIV/0! ` +
    `(blank) (empty) (null) (none) <null> <none> [null] NULL null NONE none NaN undefined NIL 无 無 なし 없음`
  ).split(' '),
)

// Nothing too where the cell is a code, a number or a link, which can't be spelled like this.
// biome-ignore format: a list of words
const nothingCoded = new Set([
  'na', 'n.a', 'n.a.', 'nil', 'null', 'none', 'nan', 'blank', 'empty', 'unknown', 'tbd', 'tba', 'tbc', 'not available',
  'not applicable', 'not provided', 'not known', 'no data', 'keine', 'aucun', 'aucune', 'ninguno', 'ninguna', 'nessuno',
  '未知', '不明', '不详', '不詳', '暂无', '暫無', '没有', '沒有', '未提供', 'ない', '未定', '미정', '해당없음', '해당 없음',
])
// Why a kind keeps a word: NA is Namibia's code (a country rule asks), an unknown status word is kept by the rule for
// statuses, 无 answers a yes-or-no question with no, and an e-mail cell with words in it is a bad address, not none.
const kept: Partial<Record<FieldKind, ReadonlySet<string>>> = {
  country: new Set(['na']),
  status: new Set(['unknown', '未知', '不明', '不详', '不詳']),
  boolean: new Set(['无', '無', 'なし', '없음', '没有', '沒有', 'ない']),
}

/** Whether a cell of a field of this kind holds nothing, or says in words that it does. */
export function isBlank(raw: string, kind: FieldKind = 'text'): boolean {
  const text = tidyText(raw)
  if (text === '') return true
  if (kind === 'email' || text.length > 16) return false
  const word = text.normalize('NFKC')
  const lower = word.toLowerCase()
  if (kept[kind]?.has(lower)) return false
  if (nothing.has(word)) return true
  return kind !== 'text' && kind !== 'tags' && (nothingCoded.has(lower) || nothing.has(lower))
}
