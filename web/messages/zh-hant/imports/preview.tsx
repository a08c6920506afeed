import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const preview: Messages['imports']['preview'] = {
  titleOf: (fileName) => `${fileName} 的預覽`,
  all: '全部',
  line: '行',
  changing: '變更',
  anyField: '任何欄位',
  show: '顯示',
  none: '沒有這樣的記錄。',
  noneYet: '首幾千筆記錄中沒有這樣的。「下一頁」會繼續尋找。',
  showCustomer: '顯示客戶',
  sameAsLine: (line) => `與第 ${formatCount(line ?? 0)} 行是同一位客戶`,
  moreChanges: (count) => `還有 ${formatCount(count)} 項`,
  suggestion: (value) => <> 建議：{value}</>,
}
