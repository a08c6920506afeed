import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const rules: Messages['review']['rules'] = {
  title: '自動修正規則',
  none: '匯入時沒有自動修正電郵網域',
  domains: (count) => `每次匯入會自動修正 ${formatCount(count)} 個電郵網域`,
  emptyTitle: '尚未有規則',
  empty: '為所有列修正電郵網域的錯字時，可讓以後的匯入同樣處理。',
  showReview: '顯示待核對的列',
  remove: '移除',
  removeRule: (domain) => `移除 ${domain} 的規則`,
}
