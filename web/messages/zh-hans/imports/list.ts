import type { Messages } from '../../messages.ts'

export const list: Messages['imports']['list'] = {
  emptyTitle: '还没有导入',
  empty: '您导入的每个文件都列在这里，并显示每条记录的结果。',
  emptyDrop: '您可以把文件拖放到任何页面。',
  file: '文件',
  state: '状态',
  records: '记录',
  at: '导入时间',
  shareOf: (fileName) => `${fileName} 的完成比例`,
  timeLeft: (time) => `还剩 ${time}`,
}
