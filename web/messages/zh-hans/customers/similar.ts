import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const similar: Messages['customers']['similar'] = {
  title: '相似的客户',
  found: (count) => (count === 1 ? '已是客户？' : `${formatCount(count)} 个相似的客户`),
  typed: '您输入的',
  opensInTab: '（在新标签页打开）',
  certainty: {
    sure: '几乎肯定是同一个',
    likely: '很可能是同一个',
    possible: '也许是同一个',
    other: '不太可能是同一个',
  },
  pro: '支持：',
  contra: '不支持：',
}
