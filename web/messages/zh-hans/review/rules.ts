import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const rules: Messages['review']['rules'] = {
  title: '自动修正规则',
  none: '导入时没有自动修正邮箱域名',
  domains: (count) => `每次导入会自动修正 ${formatCount(count)} 个邮箱域名`,
  emptyTitle: '还没有规则',
  empty: '为所有行修正邮箱域名的拼写时，可以让以后的导入同样处理。',
  showReview: '显示待核对的行',
  remove: '移除',
  removeRule: (domain) => `移除 ${domain} 的规则`,
}
