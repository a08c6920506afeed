import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

/** `这 14 行`, `这一行` */
const these = (count: number) => (count === 1 ? '这一行' : `这 ${formatCount(count)} 行`)

export const group: Messages['review']['group'] = {
  rowsSay: (count, value) => (
    <>
      {formatCount(count)} 行是 {value}
    </>
  ),
  use: (answer, count) => `${these(count)}改用 ${answer}`,
  withoutAddress: (count) => `导入${these(count)}，不填邮箱`,
  ignore: (count) => `忽略${these(count)}`,
  applyAll: (count) => `接受${count === 1 ? '' : '全部'} ${formatCount(count)} 条建议`,
  aboutAll: '每一行会采用自己的建议，并立即导入。全部可以撤销。',
  about: (count) => `${these(count)}会立即导入，其他不变，并可以撤销。`,
  other: '其他',
  remember: '以后每次导入都这样处理',
  rememberHint: '可以在“自动修正规则”中移除这条规则',
  changeTo: (value) => <>把 {value} 改为</>,
  useTyped: (count) => `用于${these(count)}`,
  showRows: '显示各行',
}
