import type { Messages } from '../../messages.ts'
import { columns } from './columns.ts'
import { filters } from './filters.ts'
import { labels } from './labels.ts'
import { remedies } from './remedies.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'

export const words: Messages['words'] = {
  changes: { yes: '是', no: '否', inferred: '推斷', stated: '註明' },
  columns,
  filters,
  labels,
  list: (parts) => parts.join('、'),
  remedies,
  rules,
  settings,
  times: {
    moment: (day, clock) => `${day} ${clock}`,
    near: (day, clock) => `${day} ${clock}`,
    seconds: (seconds) => `${seconds} 秒`,
    minutes: (minutes, seconds) => `${minutes} 分 ${seconds} 秒`,
    hours: (hours, minutes) => `${hours} 小時 ${minutes} 分`,
  },
}
