import type { Messages } from '../messages.ts'

export const palette: Messages['palette'] = {
  title: '前往',
  label: '前往頁面或客戶',
  hint: '輸入頁面、操作或客戶',
  pages: '頁面與操作',
  customers: '客戶',
  latest: '最近變更',
  nothing: (words) => `找不到名為「${words}」的頁面、操作或客戶。`,
  more: '所有符合的客戶',
  entries: {
    newCustomer: '新增客戶',
    uploadFile: '匯入檔案',
    automaticImports: '自動匯入',
    repairRules: '自動修正規則',
    deletedCustomers: '已刪除的客戶',
    exportCustomers: '將所有客戶匯出為 CSV',
    apiDocs: 'API 文件',
    keys: '所有快捷鍵',
  },
}

export const keys: Messages['keys'] = {
  title: '快捷鍵',
  close: '關閉',
  about: '在欄位內輸入文字時，單鍵快捷鍵不會起作用。',
  groups: [
    {
      title: '任何頁面',
      keys: [
        ['Ctrl+K', '前往頁面或客戶'],
        ['/', '搜尋客戶'],
        ['Ctrl+Enter', '按下頁面的主要按鈕'],
        ['?', '顯示所有快捷鍵'],
        ['Esc', '關閉目前開啟的視窗'],
      ],
    },
    {
      title: '前往',
      keys: [
        ['g c', '客戶'],
        ['g i', '匯入'],
        ['g h', '待核對'],
        ['g d', '重複客戶'],
        ['g s', '統計'],
      ],
    },
    {
      title: '客戶',
      keys: [
        ['j', '下一行'],
        ['k', '上一行'],
        ['Enter', '開啟客戶'],
        ['x', '選取此行'],
        ['Shift+x', '由上次選取的一行起全部選取'],
        ['n', '新增客戶'],
        ['e', '編輯客戶'],
      ],
    },
    {
      title: '重複客戶',
      keys: [
        ['m', '合併兩位客戶'],
        ['n', '兩者並非同一客戶'],
        ['s', '稍後決定'],
        ['j', '下一組'],
      ],
    },
  ],
}
