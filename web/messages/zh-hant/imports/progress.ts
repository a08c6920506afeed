import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const progress: Messages['imports']['progress'] = {
  title: '進度',
  shareDone: '完成比例',
  showReview: '顯示',
  noReview: '沒有',
  done: '完成',
  timeLeft: '尚餘時間',
  soFar: (time) => `已用 ${time}`,
  speed: '速度',
  speedUnit: '每秒記錄數',
  took: '用時',
  recordsPerSecond: (count) => `每秒 ${formatCount(count)} 筆記錄`,
  reloads: '這一頁每兩秒重新載入。',
  paused: '已暫停。「恢復」會從停止處繼續。',
  canClose: (state) => `${state}。您可以關閉這一頁，工作會繼續。`,
  steps: '步驟',
  stepDone: '完成',
}
