import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

export const common: Messages['common'] = {
  product: 'Harbour',
  document: {
    lang: 'zh-Hant',
    titleOf: (page) => `${page} · Harbour`,
    skip: '跳到內容',
    search: '搜尋客戶',
    searchHint: '搜尋姓名、公司、電郵、電話',
  },
  languages: { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' },
  nav: {
    label: '主選單',
    where: '所在位置',
    customers: '客戶',
    imports: '匯入',
    review: '待核對',
    duplicates: '重複客戶',
    statistics: '統計',
    settings: '設定',
    account: '您的帳戶',
    signOut: '登出',
    start: '返回首頁',
  },
  actions: {
    importFile: '匯入檔案',
    cancel: '取消',
    restore: '還原',
    undo: '復原',
  },
  pager: {
    label: '分頁',
    first: '首頁',
    previous: '上一頁',
    next: '下一頁',
    columns: (first, last, count) => `第 ${formatCount(first)}–${formatCount(last)} 欄，共 ${formatCount(count)} 欄`,
  },
  change: { isNow: '現為', empty: '空白' },
  ledger: { nothing: '尚未有結果', asFile: (outcome) => `${outcome}：`, csv: 'CSV' },
  notices: {
    label: '您的匯入',
    dismiss: (fileName) => `關閉 ${fileName} 的通知`,
    ready: '可以預覽。請查看預覽，然後匯入。',
    stopped: (why) => `已停止。${why}`,
    imported: (counts) => `已匯入：${counts.length === 0 ? '沒有變更' : counts.join('、')}。`,
  },
  reconnecting: '伺服器沒有回應，正在重新連線；匯入本身仍會繼續。',
  problems: {
    notFound: '找不到',
    notAllowed: '沒有權限',
    failed: '未能完成',
    refused: '沒有任何變更',
    unexpected: '我們這邊出了問題。您的資料沒有遺失，請稍後再試。',
    request: '請求編號',
    methods: (methods) => `這個網址只接受 ${methods}。`,
  },
}
