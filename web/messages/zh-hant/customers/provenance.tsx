import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const provenance: Messages['customers']['provenance'] = {
  ask: (field) => `「${field}」的來源`,
  hint: '查看來源',
  titleOf: (field, customer) => `${field}，${customer}`,
  furtherPhone: '其他電話',
  furtherEmail: '其他電郵',
  furtherAddress: '其他地址',
  by: (name) => <>由 {name} </>,
  nobody: '這個值的來源不詳。',
  entered: (by, at) => (
    <>
      {by}手動輸入，{at}。
    </>
  ),
  changed: (by, at) => (
    <>
      {by}手動修改，{at}。
    </>
  ),
  merged: (by, at) => (
    <>
      合併時雙方的內容{by !== null && <>，{by}合併</>}，{at}。
    </>
  ),
  cleared: (by, at) => (
    <>
      {by}手動清除，{at}。
    </>
  ),
  inferred: '由推斷得出，沒有儲存格註明。',
  clearedByCell: '由空白儲存格清除。',
  fromLine: (line, file, by, at) => (
    <>
      來自 {file} 第 {formatCount(line)} 行{by !== null && <>，{by}匯入</>}
      {at !== null && <>，{at}</>}。
    </>
  ),
  fixed: (by, at, hasCells) => (
    <>
      這一列曾需要核對，{by ?? '已'}修正
      {at !== null && <>，{at}</>}
      {hasCells ? '：' : '。'}
    </>
  ),
  readAs: (rules) => `讀取方式：${rules.join('；')}。`,
  fileGone: '檔案已刪除，無法再顯示儲存格。',
  rulesChanged: '規則其後已變更：現在讀取這一行會得出另一個值。',
  empty: '空白',
}
