import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const bulkFix: Messages['review']['bulkFix'] = {
  fixing: (rows) => `正在修正 ${formatCount(rows)} 行`,
  fixed: (rows) => `已修正 ${formatCount(rows)} 行`,
  ignored: (rows) => `已忽略 ${formatCount(rows)} 行`,
  undoing: (rows) => `正在撤销 ${formatCount(rows)} 行`,
  undone: (rows) => `已撤销 ${formatCount(rows)} 行`,
  noAddress: '没有地址',
  ownSuggestion: '各行的建议',
  ignoredWhat: (what) => <>{what}：已忽略，再次导入同一文件时也一样。</>,
  needReviewAgain: '这些行需要再次核对。',
  outcomes: {
    created: '新增',
    updated: '更新',
    unchanged: '不变：客户已有这些值',
    merged: '与其中另一行合并',
  },
  counted: { created: '新增', updated: '更新', unchanged: '不变', merged: '合并', review: '仍待核对' },
  details: '详细信息',
  stillOpen: (_count, link) => <>{link('仍需核对')}，并列出原因</>,
  from: (files) => <>来自 {files}</>,
  andMore: (count) => `另有 ${formatCount(count)} 个`,
  ruleActive: '以后的导入会自动这样处理。',
  ruleRemoved: '由这次修正产生的规则已移除。',
  showRules: '显示自动修正规则',
  continue: '继续核对',
  undo: (rows) => `撤销 ${formatCount(rows)} 行`,
  showProgress: '显示进度',
}
