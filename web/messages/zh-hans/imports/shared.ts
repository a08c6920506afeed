import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const shared: Messages['imports']['shared'] = {
  records: (count) => `${formatCount(count)} 条记录`,
  by: (name) => `由${name}导入`,
  outcome: '结果',
  outcomes: '结果',
  columns: '列',
  matching: '匹配现有客户',
  notSaved: '尚未保存。',
  allCounted: '文件中每条记录都计算一次。',
}

export const steps: Messages['imports']['steps'] = {
  label: '导入的步骤',
  file: '文件',
  columns: '列',
  preview: '预览',
  import: '导入',
  report: '报告',
  done: '，已完成',
}
