import { blank, type Sure } from '../cleaned.ts'
import { tidyText } from './tidy-text.ts'

export type FillerRule = 'text.filler' | 'text.same-as-above'

// What people write for "as above" and for "nothing" in any column, where no name or word of a note is spelled so.
// biome-ignore format: lists of words
const sameAsAbove = new Set([
  'same as above', 'as above', 'same as previous', 'see above', 'ditto', 'idem', 'dito', '〃', '"', '″', '々', '”', "''", '-"-', '- " -', '--"--',
  'wie oben', 'siehe oben', 'desgl.', 'dto.', 'idem que arriba', 'igual que arriba', 'como arriba', 'ídem', 'lo mismo', 'voir ci-dessus', 'comme ci-dessus', 'idem ci-dessus',
  'idem ao anterior', 'idem acima', 'o mesmo', 'vide acima', 'come sopra', 'vedi sopra', 'zie boven', 'als boven', 'se ovan', 'samme som over', 'som ovenfor', 'jak wyżej', 'viz výše', 'ut supra',
  'как выше', 'то же', 'то же самое', 'см. выше', 'те саме', 'ίδιο με πάνω', 'yukarıdaki gibi', 'yukarıdakiyle aynı', 'như trên', 'sama seperti di atas', 'เหมือนข้างบน', 'كما ورد أعلاه', 'نفس ما سبق', 'כנ"ל', 'כנ״ל', 'उपरोक्त',
  '同上', '如上', '同前', '同上行', '与上相同', '與上相同', '同様', '以上同', '上に同じ', '上と同じ', '상동', '위와 같음', '위와 동일',
])
// biome-ignore format: lists of words
const fillers = new Set([
  'unknown', 'not available', 'not applicable', 'not provided', 'not known', 'not given', 'not specified', 'unspecified', 'no data', 'no info', 'tbd', 'tba', 'tbc', 'to be confirmed',
  'to be determined', 'unbekannt', 'keine angabe', 'inconnu', 'non renseigné', 'sin dato', 'sin datos', 'desconocido', 'no aplica', 'desconhecido', 'não informado', 'sem dados',
  'sconosciuto', 'non disponibile', 'onbekend', 'неизвестно', 'нет данных', 'brak danych', 'bilinmiyor', 'không có', 'tidak ada',
  '未知', '不明', '不详', '不詳', '暂无', '暫無', '未提供', '待定', '待补', '待補', '未定', '未記入', '미정', '미상', '해당없음', '해당 없음',
])

// Only as they are written here: J.W. are the initials of somebody.
const short: Readonly<Record<FillerRule, ReadonlySet<string>>> = {
  'text.same-as-above': new Set(['s.o.', 's. o.', 'c.s.', 'j.w.', 'jw.', 's.d.a.']),
  'text.filler': new Set(['k.A.', 'k. A.', 'k.a.', 'k. a.']),
}

const longest = 24

/** Blank, with a rule that says so, for a text that stands for nothing or for what stands above it; null for any other. */
export function readFiller(raw: string): Sure<never, FillerRule, never> | null {
  if (raw.length > 100) return null
  const text = tidyText(raw)
  if (text.length > longest || text === '') return null
  const word = text.toLowerCase()
  const isIn = (words: ReadonlySet<string>) => words.has(word) || words.has(word.normalize('NFKC'))
  // "Same as above" means something that a person may want to look up.
  if (isIn(sameAsAbove) || short['text.same-as-above'].has(text)) return { ...blank, rule: 'text.same-as-above' }
  return isIn(fillers) || short['text.filler'].has(text) ? { ...blank, rule: 'text.filler' } : null
}
