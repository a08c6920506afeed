import type { CellsKind } from '../../csv/warning-values.ts'
import { nameOfRegion, namesOfRegions } from '../names-of-regions.ts'
import type { Texts } from '../text.ts'

const number = (n: number) => n.toLocaleString('zh-CN')
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、')
const at = (line: number) => `第 ${number(line)} 行`

const delimiterNames = {
  ...{ ',': '逗号', ';': '分号', '\t': '制表符', '|': '竖线', '^': '脱字符', '~': '波浪号', ':': '冒号' },
  ...{ '/': '斜杠', ' ': '空格', '  ': '多个空格', ', ': '逗号', '; ': '分号', '| ': '竖线' },
}

const kinds = {
  ...{ email: '邮箱地址', phone: '电话号码', country: '国家/地区', date: '日期', name: '姓名' },
  ...{ company: '公司', address: '地址', town: '城市', postcode: '邮政编码' },
}

const regions = namesOfRegions('zh-CN')

const help = (kind: CellsKind, country?: string, read = 0) => {
  if (kind !== 'phone') return ''
  return country === undefined
    ? '给所有记录设置国家/地区可能有帮助。'
    : `如果记录都在${nameOfRegion(country, regions)}，其中 ${read} 格可以识别。`
}

export const reading: Texts['reading'] = {
  'encoding.doubtful': ({ encoding, evidence }) => `编码可能不是 ${encoding}。${evidence}`,
  'encoding.changed': ({ from, to, badPlaces }) =>
    `开头像 ${from}，但${to === 'utf-8' ? '大部分是 UTF-8' : `有 ${badPlaces} 处不符`}；现按 ${to} 读取。`,
  'encoding.bad-places': ({ encoding, places }) => `有 ${number(places)} 处不是 ${encoding} 文本，相关记录需要核对。`,
  'delimiter.single-column': ({ delimiter }) => `文件视为一列，但大部分行含有${delimiterNames[delimiter]}。`,
  'delimiter.two-readings': ({ first, second }) =>
    `以${delimiterNames[first]}分隔；如以${delimiterNames[second]}分隔，各条记录同样一致。`,
  'line-ends.mixed': '各行的换行方式不一，每种都视为换行。',
  'text.nul': ({ characters }) => `已从单元格中删除 ${number(characters)} 个 NUL 字符。`,
  'header.none': '没有表头，各列用编号表示。',
  'header.guessed': ({ line }) => `不确定${at(line)}是不是表头：没有已知的列名，下面各行也相似。`,
  'header.below-records': ({ line }) => `${at(line)}看起来像表头，但上面各行看起来像记录。`,
  'header.skipped-lines': ({ first, last }) =>
    `已跳过表格上方的${first === last ? at(first) : `第 ${number(first)} 至 ${number(last)} 行`}。`,
  'header.doubled': ({ names }) => `名称相同的列已加编号：${quoted(names)}。`,
  'header.nameless': ({ columns }) => `有 ${number(columns)} 列没有名称，已加编号。`,
  'records.ragged': ({ records, of, shorter, longer, line }) =>
    `${number(of)} 条记录中有 ${number(records)} 条的格数与表头不同（${shorter} 条较少，${longer} 条较多）；第一条在${at(line)}。`,
  'records.repaired': ({ records, line }) =>
    `有 ${number(records)} 条记录的引号只有一种读法符合表格，已按该读法读取；第一条在${at(line)}。`,
  'records.footer': ({ line }) =>
    `从${at(line)}起是合计或附注，不是客户，需要核对；只有合计数字的行和写明制表人的行除外，这些行不会导入。`,
  'workbook.other-sheets': ({ sheet, others }) => `已读取工作表“${sheet}”；另有 ${quoted(others)}。`,
  'workbook.hidden-rows': ({ rows }) => `${number(rows)} 个隐藏行也已读取。`,
  'workbook.merged-cells': ({ groups }) => `有 ${number(groups)} 组合并单元格，文本在每组的第一格。`,
  'workbook.no-results': ({ formulas }) =>
    `有 ${number(formulas)} 个公式在文件中没有结果。请用电子表格软件打开文件，再保存一次。`,
  'workbook.errors': ({ cells }) => `有 ${number(cells)} 格显示错误，例如 #N/A。`,
  'workbook.long-numbers': ({ cells }) =>
    `有 ${number(cells)} 个数字达到 16 位或以上，电子表格只保留 15 位，最后几位可能有误。请把 ID 和电话设为文本格式。`,
  'cards.pictures': '名片上的图片已跳过，仍保留在文件中。',
  'cards.stray-lines': ({ lines }) => `有 ${number(lines)} 行不属于任何名片，已跳过。`,
  'columns.nobody': '没有一列是姓名、公司、账号、邮箱或电话。',
  'columns.guessed': ({ columns }) => `只有${quoted(columns)}列可能说明客户是谁，也可能另有含义。`,
  'columns.changed': ({ fileName }) => `这个文件的列与 ${fileName} 不同。`,
  'columns.date-order': ({ column }) => `“${column}”列的日期，可以是日在前或月在前。`,
  'columns.decimal-mark': ({ column }) => `“${column}”列的数字，小数点可以是逗号或句点。`,
  'columns.only-contact': '只有邮箱或电话说明客户是谁。',
  'columns.names-differ': ({ column }) => `“${column}”列的名称有两个意思。`,
  'columns.values-differ': ({ column, kind }) =>
    kind === undefined
      ? `“${column}”列的内容与列名不符。`
      : `“${column}”列大部分是${kinds[kind]}，列名却没有说明：这是邮箱列吗？`,
  'columns.only-values': ({ column }) => `只有“${column}”列的内容说明它是什么。`,
  'columns.running-number': ({ column }) =>
    `“${column}”列只是文件的行号，并不说明客户是谁，已按原样保留。如果号码来自另一个系统，请选择“外部 ID”。`,
  'columns.by-network': ({ column }) =>
    `“${column}”列的每一格会按该行所指的平台存入相应字段（YouTube、Instagram、X、LinkedIn，或 Facebook 链接）；其余按原样保留。`,
  'columns.which-network': ({ column }) => `无法得知“${column}”列属于哪个平台；在您选择字段前会按原样保留。`,
  'columns.deleted': ({ column }) =>
    `“${column}”列不会导入：这个字段已删除。管理员可在导入前，在“设置”的“字段”中恢复。`,
  'columns.unmapped': ({ column, kind }) => `“${column}”列都是${kinds[kind]}，但没有对应的字段。`,
  'columns.unread': ({ column, kind, cells, of, country, read }) =>
    `“${column}”列的前 ${of} 格中，有 ${cells} 格无法识别为${kinds[kind]}，已按原样保留。${help(kind, country, read)}`,
}
