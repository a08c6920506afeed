import type { Delimiter } from '../../csv/dialect.ts'
import type { Texts } from '../text.ts'

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': '逗號',
  ';': '分號',
  '\t': '定位字元',
  '|': '直線',
  ', ': '逗號和空格',
  '; ': '分號和空格',
  '| ': '直線和空格',
  '^': '插入號',
  '~': '波浪號',
  ':': '冒號',
  '/': '斜線',
  ' ': '空格',
  '  ': '多個空格',
}

const butFor = (damaged: number) => (damaged > 0 ? `，只有 ${damaged} 處損壞` : '')

export const evidence: Texts['evidence'] = {
  chosen: '由用戶選擇。',
  own: '由 Harbour 產生。',
  workbook: '這是活頁簿。',
  cards: '這是 vCard 檔案。',
  cardProperties: '各欄就是名片的屬性。',

  'encoding.declared': ({ encoding }) => `檔案註明是 ${encoding}。`,
  'encoding.mark': '檔案開頭的位元組順序標記（BOM）已註明。',
  'encoding.fourBytes': ({ characters }) => `全部 ${characters} 個字元都佔四個位元組。`,
  'encoding.zeros': ({ characters }) => `${characters} 個字元中每隔一個位元組是零。`,
  'encoding.escapes': ({ encoding }) => `標記屬於 ${encoding}，標記之間全是文字。`,
  'encoding.utf8': ({ characters }) => `ASCII 以外的 ${characters} 個字元全是 UTF-8。`,
  'encoding.mostlyUtf8': ({ characters, damaged }) => `ASCII 以外的 ${characters} 個字元是 UTF-8${butFor(damaged)}。`,
  'encoding.ascii': '全部是 ASCII 字元。',
  'encoding.asciiSoFar': '目前全部是 ASCII 字元。',
  'encoding.best': ({ encoding, damaged }) => `不是 UTF-8，以 ${encoding} 讀取最通順${butFor(damaged)}。`,
  'encoding.asGood': ({ encoding, other, damaged }) =>
    `不是 UTF-8，以 ${encoding} 讀取與以 ${other} 讀取差不多${butFor(damaged)}。`,
  'encoding.turns': ({ first, further }) => `開頭像 ${first}，往後以 ${further} 讀取較通順。`,

  'dialect.cut': ({ delimiter, agreeing, records, cells }) =>
    `以${delimiterNames[delimiter]}分隔，${records} 筆記錄中有 ${agreeing} 筆是 ${cells} 格。`,
  'dialect.sepLine': '第一行已註明。',
  'dialect.knownNames': ({ delimiter }) =>
    `各筆記錄格數不同，但第一行以${delimiterNames[delimiter]}分隔後是已知的欄名。`,
  'dialect.singleColumn': '沒有分隔符號能使各筆記錄格數相同，因此視為一欄。',

  'header.known': ({ known, filled, line }) => `第 ${line} 行的 ${filled} 格中有 ${known} 格是已知的欄名。`,
  'header.none': '第一筆記錄含有只有客戶才有的資料，例如地址或號碼。',
  'header.below': ({ line }) => `第 ${line} 行是欄名，但上面各行看似記錄。`,
}
