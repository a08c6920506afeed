import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const similar: Messages['customers']['similar'] = {
  title: '相似的客戶',
  found: (count) => (count === 1 ? '已是客戶？' : `${formatCount(count)} 位相似的客戶`),
  typed: '您所輸入的',
  opensInTab: '（在新分頁開啟）',
  certainty: {
    sure: '幾乎肯定是同一位',
    likely: '很可能是同一位',
    possible: '或許是同一位',
    other: '不大可能是同一位',
  },
  pro: '支持：',
  contra: '不支持：',
}
