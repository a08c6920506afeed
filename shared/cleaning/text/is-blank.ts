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

// What people write for "nothing" or "as above" in a column of texts, where no name or word of a note is spelled so.
// biome-ignore format: a list of words
const fillers = new Set([
  'same as above', 'as above', 'ditto', 'see above', 'idem', 'dito', 'wie oben', 'siehe oben', 'idem que arriba', 'igual que arriba', 'como arriba',
  'voir ci-dessus', 'come sopra', 'zie boven', 'как выше', 'то же', 'см. выше', '同上', '如上', '〃', '"', '々', '상동', '위와 같음', '同様', '以上同',
  'unknown', 'not available', 'not applicable', 'not provided', 'not known', 'not given', 'not specified', 'unspecified', 'no data', 'no info', 'tbd', 'tba', 'tbc', 'to be confirmed',
  'to be determined', 'unbekannt', 'keine angabe', 'k.a.', 'k. a.', 'inconnu', 'non renseigné', 'sin dato', 'sin datos', 'desconocido', 'no aplica', 'desconhecido', 'não informado', 'sem dados',
  'sconosciuto', 'non disponibile', 'onbekend', 'неизвестно', 'нет данных', 'brak danych', 'bilinmiyor', 'không có', 'tidak ada',
  '未知', '不明', '不详', '不詳', '暂无', '暫無', '未提供', '待定', '待补', '待補', '未定', '未記入', '미정', '미상', '해당없음', '해당 없음',
])

/** Whether a text stands for nothing: "unknown", "same as above", 同上, in the main languages. A name is none. */
export function isFiller(raw: string): boolean {
  const text = tidyText(raw)
  return text.length <= 24 && text !== '' && fillers.has(text.normalize('NFKC').toLowerCase())
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
