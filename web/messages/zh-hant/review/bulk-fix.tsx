import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const bulkFix: Messages['review']['bulkFix'] = {
  fixing: (rows) => `正在修正 ${formatCount(rows)} 列`,
  fixed: (rows) => `已修正 ${formatCount(rows)} 列`,
  ignored: (rows) => `已忽略 ${formatCount(rows)} 列`,
  undoing: (rows) => `正在復原 ${formatCount(rows)} 列`,
  undone: (rows) => `已復原 ${formatCount(rows)} 列`,
  noAddress: '沒有地址',
  ownSuggestion: '各列的建議',
  ignoredWhat: (what) => <>{what}：已忽略，再次匯入同一檔案時也一樣。</>,
  needReviewAgain: '這些列需要再次核對。',
  outcomes: {
    created: '新增',
    updated: '更新',
    unchanged: '不變：客戶已有這些值',
    merged: '與其中另一列合併',
  },
  counted: { created: '新增', updated: '更新', unchanged: '不變', merged: '合併', review: '仍待核對' },
  details: '詳細資料',
  stillOpen: (_count, link) => <>{link('仍需核對')}，並列出原因</>,
  from: (files) => <>來自 {files}</>,
  andMore: (count) => `另有 ${formatCount(count)} 個`,
  ruleActive: '以後的匯入會自動這樣處理。',
  ruleRemoved: '由這次修正產生的規則已移除。',
  showRules: '顯示自動修正規則',
  continue: '繼續核對',
  undo: (rows) => `復原 ${formatCount(rows)} 列`,
  showProgress: '顯示進度',
}
