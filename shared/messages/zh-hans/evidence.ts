import type { Delimiter } from '../../csv/dialect.ts'
import type { Texts } from '../text.ts'

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': '逗号',
  ';': '分号',
  '\t': '制表符',
  '|': '竖线',
  ', ': '逗号加空格',
  '; ': '分号加空格',
  '| ': '竖线加空格',
  '^': '脱字符',
  '~': '波浪号',
  ':': '冒号',
  '/': '斜杠',
  ' ': '空格',
  '  ': '多个空格',
}

const butFor = (damaged: number) => (damaged > 0 ? `，只有 ${damaged} 处损坏` : '')

export const evidence: Texts['evidence'] = {
  chosen: '由用户选择。',
  own: '由 Harbour 生成。',
  workbook: '这是工作簿。',
  cards: '这是 vCard 文件。',
  cardProperties: '各列就是名片的属性。',

  'encoding.declared': ({ encoding }) => `文件注明是 ${encoding}。`,
  'encoding.mark': '文件开头的字节顺序标记（BOM）已注明。',
  'encoding.fourBytes': ({ characters }) => `全部 ${characters} 个字符都占四个字节。`,
  'encoding.zeros': ({ characters }) => `${characters} 个字符中每隔一个字节是零。`,
  'encoding.escapes': ({ encoding }) => `标记属于 ${encoding}，标记之间都是文本。`,
  'encoding.utf8': ({ characters }) => `ASCII 以外的 ${characters} 个字符都是 UTF-8。`,
  'encoding.mostlyUtf8': ({ characters, damaged }) => `ASCII 以外的 ${characters} 个字符是 UTF-8${butFor(damaged)}。`,
  'encoding.ascii': '全部是 ASCII 字符。',
  'encoding.asciiSoFar': '目前全部是 ASCII 字符。',
  'encoding.best': ({ encoding, damaged }) => `不是 UTF-8，按 ${encoding} 读取最通顺${butFor(damaged)}。`,
  'encoding.asGood': ({ encoding, other, damaged }) =>
    `不是 UTF-8，按 ${encoding} 读取与按 ${other} 读取差不多${butFor(damaged)}。`,
  'encoding.turns': ({ first, further }) => `开头像 ${first}，往后按 ${further} 读取更通顺。`,

  'dialect.cut': ({ delimiter, agreeing, records, cells }) =>
    `以${delimiterNames[delimiter]}分隔，${records} 条记录中有 ${agreeing} 条是 ${cells} 格。`,
  'dialect.sepLine': '第一行已注明。',
  'dialect.knownNames': ({ delimiter }) =>
    `各条记录格数不同，但第一行以${delimiterNames[delimiter]}分隔后是已知的列名。`,
  'dialect.singleColumn': '没有分隔符能使各条记录格数相同，因此视为一列。',

  'header.known': ({ known, filled, line }) => `第 ${line} 行的 ${filled} 格中有 ${known} 格是已知的列名。`,
  'header.none': '第一条记录含有只有客户才有的数据，例如地址或号码。',
  'header.below': ({ line }) => `第 ${line} 行是列名，但上面各行看起来像记录。`,
}
