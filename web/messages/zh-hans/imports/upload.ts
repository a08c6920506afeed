import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const upload: Messages['imports']['upload'] = {
  about: '先看到文件的各列，再看到每条记录的结果。在那里点“导入”之前不会保存任何内容。',
  aboutStraight: '您的文件会直接导入，不先查看各列，也没有预览。',
  changeSetting: '更改这项设置',
  drop: '把文件拖放到这里',
  dropHint: '或任何页面',
  choose: '选择文件',
  formats:
    '任何编码的 CSV，用逗号、分号、制表符或竖线分隔；Excel 和 OpenDocument 工作簿；网页中的表格；vCard；也可以用 gzip 压缩',
  send: '继续',
  over: '松开即可查看各列',
  overHint: '尚未保存。',
  overStraight: '松开即直接导入',
  overStraightHint: '这是您的设置。导入后可以撤销。',
  sendAgain: '再次发送',
  othersStarted: (count) => (count === 1 ? '已收到另一个文件：' : `已收到其他 ${formatCount(count)} 个文件：`),
  script: {
    waiting: '等待中',
    sending: '正在发送',
    share: '{size} 的 {percent}%',
    sent: '已发送，请稍候…',
    emptyFile: '这个文件是空的，请检查导出的文件。',
    brokenOff: '连接中断。请再次发送：只会导入一次。',
    refused: '服务器未能接收文件。',
    cancelling: '正在取消…',
    cancelled: '已取消，没有导入任何内容。',
    cameWhole: '取消之前文件已经收到。',
    showImport: '查看导入',
    cancel: '取消',
    remove: '移除',
    oneOf: '已收到 {all} 个文件中的 1 个。',
    someOf: '已收到 {all} 个文件中的 {count} 个。',
  },
}
