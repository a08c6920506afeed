import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const provenance: Messages['customers']['provenance'] = {
  ask: (field) => `“${field}”的来源`,
  hint: '查看来源',
  titleOf: (field, customer) => `${field}，${customer}`,
  furtherPhone: '其他电话',
  furtherEmail: '其他邮箱',
  furtherAddress: '其他地址',
  by: (name) => <>由 {name} </>,
  nobody: '这个值的来源未知。',
  entered: (by, at) => (
    <>
      {by}手动输入，{at}。
    </>
  ),
  changed: (by, at) => (
    <>
      {by}手动修改，{at}。
    </>
  ),
  merged: (by, at) => (
    <>
      合并时双方的内容{by !== null && <>，{by}合并</>}，{at}。
    </>
  ),
  cleared: (by, at) => (
    <>
      {by}手动清除，{at}。
    </>
  ),
  inferred: '由推断得出，没有单元格注明。',
  clearedByCell: '由空单元格清除。',
  fromLine: (line, file, by, at) => (
    <>
      来自 {file} 第 {formatCount(line)} 行{by !== null && <>，{by}导入</>}
      {at !== null && <>，{at}</>}。
    </>
  ),
  fixed: (by, at, hasCells) => (
    <>
      这一行曾需要核对，{by ?? '已'}修正
      {at !== null && <>，{at}</>}
      {hasCells ? '：' : '。'}
    </>
  ),
  readAs: (rules) => `读取方式：${rules.join('；')}。`,
  fileGone: '文件已删除，无法再显示单元格。',
  rulesChanged: '规则之后有变动：现在读取这一行会得出另一个值。',
  empty: '空白',
}
