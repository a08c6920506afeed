import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const report: Messages['imports']['report'] = {
  titleOf: (fileName) => `${fileName} 的导入报告`,
  headline: (created, updated) => {
    if (created === 0) return updated === 0 ? '没有客户变动' : `更新了 ${formatCount(updated)} 个客户`
    return `新增了 ${formatCount(created)} 个客户${updated === 0 ? '' : `，更新了 ${formatCount(updated)} 个`}`
  },
  viewCustomers: '查看客户',
  reviewRows: (count) => `核对 ${formatCount(count)} 行`,
  undo: {
    words: (created, updated, review) =>
      [
        created > 0 && `“撤销导入”会移除这 ${formatCount(created)} 个新客户。`,
        updated > 0 && `${formatCount(updated)} 个已更新的客户会回到导入前的内容。`,
        review > 0 && `${formatCount(review)} 行不再需要核对。`,
        '之后由用户修改的内容会保留并列出。您可以重做导入。',
      ]
        .filter(Boolean)
        .join(''),
  },
  details: '详细信息',
  download: '下载为 JSON',
  neverRead: '文件没有读到结尾，因此没有记录。',
  cancelled: (hasSaved, canResume) =>
    `${hasSaved ? '这次导入已取消，取消前保存的内容仍然保留。' : '这次导入已取消，没有保存任何内容。'}${canResume ? '按“恢复”会从停下的地方继续。' : ''}`,
  pending: (count) => `${formatCount(count)} 条记录没有任何改动。`,
  file: {
    title: '文件',
    size: '大小',
    bytes: (count) => `${formatCount(count)} 字节`,
    hash: 'SHA-256',
    noHash: '未知',
    at: '导入时间',
    undone: '撤销时间',
    kept: (count) => `${formatCount(count)} 个客户没有改动`,
  },
  reading: {
    title: '文件的读法',
    encoding: '编码',
    format: '格式',
    csv: '分隔文本',
    sheet: (name) => `工作表 ${name}`,
    header: '表头',
    noHeader: '无',
    headerLine: (line) => `第 ${formatCount(line)} 行`,
    warnings: '附注',
  },
  settings: { title: '设置', policy: '无效的邮箱', mode: '客户' },
  steps: { title: '所用时间', step: '步骤', time: '时间', notDone: '未完成' },
  checksum: {
    title: '校验码',
    about: '由每一行、其结果及其客户计算得出',
    verify: '如要用文件和数据库核实这份报告，请运行：',
  },
}
