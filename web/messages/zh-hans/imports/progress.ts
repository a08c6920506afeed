import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const progress: Messages['imports']['progress'] = {
  title: '进度',
  shareDone: '完成比例',
  showReview: '显示',
  noReview: '没有',
  done: '完成',
  timeLeft: '剩余时间',
  soFar: (time) => `已用 ${time}`,
  speed: '速度',
  speedUnit: '每秒记录数',
  took: '用时',
  recordsPerSecond: (count) => `每秒 ${formatCount(count)} 条记录`,
  reloads: '这一页每两秒重新加载。',
  paused: '已暂停。“恢复”会从停止处继续。',
  canClose: (state) => `${state}。您可以关闭这一页，工作会继续。`,
  steps: '步骤',
  stepDone: '完成',
}
