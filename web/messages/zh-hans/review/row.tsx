import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const row: Messages['review']['row'] = {
  line: (line) => `第 ${formatCount(line)} 行`,
  lineOf: (line, file) => (
    <>
      {file} {line}
    </>
  ),
  alsoLines: (lines) => `以及第 ${lines.map(formatCount).join('、')} 行，内容相同`,
  titleOf: (line, fileName) => `${fileName} 第 ${formatCount(line)} 行`,
  showImport: '显示导入',
  showRow: '显示这一行',
  isTaken: '这一行正与其他行一起处理。',
  fixInstead: '改为修正单元格，或忽略这一行',
  apply: '应用',
  fix: '修正',
  ignore: '忽略',
  noValue: '所有单元格都是空的。请填写缺少的内容，或忽略这一行。',
  empty: '空白',
  nothingElse: '没有其他内容',
  moreCells: (count) => `还有 ${formatCount(count)} 格`,
  customField: '存为自定义字段',
  inFile: (edit) => <>文件中为 {edit}</>,
  suggestion: (value) => <>建议：{value}</>,
  continue: '继续核对',
  candidates: {
    label: '这一行可能是以下客户',
    thisRow: '这一行',
    existing: '现有客户',
    isNew: '这是新客户',
    isThis: '就是这个客户',
  },
  closed: {
    created: (line) => `第 ${formatCount(line)} 行已新增为客户。`,
    updated: (line) => `第 ${formatCount(line)} 行已更新一个现有客户。`,
    unchanged: (line) => `第 ${formatCount(line)} 行没有改动：客户已有这些值。`,
    imported: (line) => `第 ${formatCount(line)} 行已导入。`,
    ignored: (line) => `第 ${formatCount(line)} 行已忽略。`,
    showCustomer: '显示客户',
    keptBy: (link) => <>其邮箱、ID 或频道仍属于{link('现有的客户')}；这里存为自定义字段。</>,
  },
}
