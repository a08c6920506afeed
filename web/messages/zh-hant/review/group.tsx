import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

/** `這 14 列`, `這一列` */
const these = (count: number) => (count === 1 ? '這一列' : `這 ${formatCount(count)} 列`)

export const group: Messages['review']['group'] = {
  rowsSay: (count, value) => (
    <>
      {formatCount(count)} 列是 {value}
    </>
  ),
  use: (answer, count) => `${these(count)}改用 ${answer}`,
  withoutAddress: (count) => `匯入${these(count)}，不填電郵`,
  ignore: (count) => `忽略${these(count)}`,
  applyAll: (count) => `接受${count === 1 ? '' : '全部'} ${formatCount(count)} 項建議`,
  aboutAll: '每一列會採用自己的建議，並立即匯入。全部可以復原。',
  about: (count) => `${these(count)}會立即匯入，其他不變，並可復原。`,
  other: '其他',
  remember: '以後每次匯入都這樣處理',
  rememberHint: '可在「自動修正規則」移除這項規則',
  changeTo: (value) => <>把 {value} 改為</>,
  useTyped: (count) => `用於${these(count)}`,
  showRows: '顯示各列',
}
