import type { Messages } from '../messages.ts'

export const system: Messages['system'] = {
  scheduledWork: {
    title: '排程工作',
    about: 'Harbour 自行執行的工作，以及時間。',
    isOwner:
      'Harbour 以擁有資料表的資料庫角色運作，一旦出錯便可能更改或刪除資料表。管理伺服器的人可以給它權限較少的角色，做法見營運指南。',
    what: '工作',
    every: '週期',
    last: '上次執行',
    took: '用時',
    next: '下次執行',
    never: '尚未執行',
    running: '執行中',
    wanted: '即將',
    soon: '持續進行',
    failed: '失敗',
    failedHint: '原因見排程程式的日誌。',
    run: '立即執行',
    runOf: (what) => `立即執行：${what}`,
    period: { day: '每日', hour: '每小時', seconds: (seconds) => `每 ${seconds} 秒` },
    duration: { less: '不足一秒', seconds: (seconds) => `${seconds} 秒` },
    names: {
      'bulk-edits.run-bulk-edits': '執行批量修改',
      'bulk-merges.run-bulk-merges': '執行批量合併',
      'duplicates.find-duplicates': '比對客戶，找出重複',
      'inbox.scan-inbox': '查看檔案投放區的新檔案',
      'steps.reconcile': '尋找等候處理的匯入',
      'system.back-up': '每日備份',
      'system.sweep': '移除不再需要的資料',
      'system.tend-tables': '保持清單和計數快捷',
    },
  },
}
