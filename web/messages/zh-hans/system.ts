import type { Messages } from '../messages.ts'

export const system: Messages['system'] = {
  scheduledWork: {
    title: '定时任务',
    about: 'Harbour 自行执行的任务，以及时间。',
    isOwner:
      'Harbour 以拥有数据表的数据库角色运行，一旦出错便可能更改或删除数据表。管理服务器的人可以给它权限较少的角色，做法见运维指南。',
    what: '任务',
    every: '周期',
    last: '上次执行',
    took: '用时',
    next: '下次执行',
    never: '尚未执行',
    running: '执行中',
    wanted: '即将',
    soon: '持续进行',
    failed: '失败',
    failedHint: '原因见调度程序的日志。',
    run: '立即执行',
    runOf: (what) => `立即执行：${what}`,
    period: { day: '每天', hour: '每小时', seconds: (seconds) => `每 ${seconds} 秒` },
    duration: { less: '不到一秒', seconds: (seconds) => `${seconds} 秒` },
    names: {
      'bulk-edits.run-bulk-edits': '执行批量修改',
      'bulk-merges.run-bulk-merges': '执行批量合并',
      'duplicates.find-duplicates': '比对客户，找出重复',
      'inbox.scan-inbox': '查看文件投放区的新文件',
      'steps.reconcile': '查找等候运行的导入',
      'system.back-up': '每日备份',
      'system.sweep': '移除不再需要的数据',
      'system.tend-tables': '保持列表和计数快速',
    },
  },
}
