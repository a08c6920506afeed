import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const preview: Messages['imports']['preview'] = {
  titleOf: (fileName) => `${fileName} 的预览`,
  all: '全部',
  line: '行',
  changing: '改动',
  anyField: '任何字段',
  show: '显示',
  none: '没有这样的记录。',
  noneYet: '前几千条记录中没有这样的。“下一页”会继续查找。',
  showCustomer: '显示客户',
  sameAsLine: (line) => `与第 ${formatCount(line ?? 0)} 行是同一个客户`,
  moreChanges: (count) => `还有 ${formatCount(count)} 项`,
  suggestion: (value) => <> 建议：{value}</>,
}
