import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

export const statistics: Messages['statistics'] = {
  title: '統計',
  everyNumber: (at) => <>{at}。按任何數字可開啟其清單。</>,
  empty: {
    title: '尚未有資料可統計',
    hint: '有了客戶，這裡便會顯示類型、國家／地區、創作者和增長。',
  },
  figures: {
    customers: '客戶',
    thisMonth: (count) => <>本月新增 {count}</>,
    creators: '創作者',
    share: (percent) => `佔所有客戶的 ${percent}`,
    withEmail: '有電郵',
    without: (count) => <>{count} 位沒有</>,
    withCountry: '有國家／地區',
    inferred: (count) => <>{count} 位由推斷得出</>,
  },
  growth: {
    title: '增長',
    byHand: '手動新增',
    allImported: (link) => <>由{link('檔案')}匯入</>,
    someImported: (imported, byHand, link) => (
      <>
        {formatCount(imported)} 位由{link('檔案')}匯入，{formatCount(byHand)} 位手動新增
      </>
    ),
    asTable: '以表格顯示',
    day: '日期（UTC）',
    month: '月份（UTC）',
    added: '新增',
    totalAtEnd: '期末客戶數目',
    before: '之前',
    none: '沒有客戶',
    describe: (before, firstPeriod, total) =>
      `由 ${firstPeriod} 之前的 ${formatCount(before)} 位，增至 ${formatCount(total)} 位客戶`,
    total: (total) => `${formatCount(total)} 位客戶`,
    column: (period, added) => `${period}：新增 ${formatCount(added)} 位`,
  },
  countries: {
    title: '國家／地區',
    country: '國家／地區',
    summary: (stated, inferred, without) => (
      <>
        {stated} 位有註明，{inferred} 位由推斷得出，{without} 位沒有
      </>
    ),
    others: '其他國家／地區',
    othersWith: (countries, customers) =>
      `其他 ${formatCount(countries)} 個國家／地區，共 ${formatCount(customers)} 位客戶`,
    stated: '註明',
    inferred: '推斷',
  },
  types: '類型',
  status: '狀態',
  missing: '欠缺資料',
  notToContact: (count) => `${formatCount(count)} 位客戶不希望被聯絡。`,
  creators: {
    title: '創作者的訂閱人數',
    notKnown: '不詳',
    coverage: (withHandle, total, withChannel) => (
      <>
        {total} 位中有 {withHandle} 位有帳號，{withChannel} 位有頻道連結
      </>
    ),
    largest: '最大的頻道',
    bySubscribers: '按訂閱人數',
  },
}
