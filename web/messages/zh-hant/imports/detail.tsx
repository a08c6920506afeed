import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const detail: Messages['imports']['detail'] = {
  importing: (file) => <>正在匯入 {file}</>,
  preparing: (file) => <>正在準備 {file} 的預覽</>,
  undoing: (file) => <>正在復原 {file}</>,
  someMatch: (count, all) => `${formatCount(all)} 欄中有 ${formatCount(count)} 欄對應欄位`,
  changeColumns: '更改欄位',
  unread: '無法辨識的內容',
  sentence: (said) => `${said}。`,
  showUnread: '顯示',
  actions: {
    automate: '自動匯入',
    redo: '重做匯入',
    resume: '恢復',
    pause: '暫停',
    undo: '復原匯入',
  },
  decide: {
    label: '決定',
    stakes: (created, updated, review) =>
      `新增 ${formatCount(created)} · 更新 ${formatCount(updated)} · ${formatCount(review)} 列需要核對`,
    apply: (created, updated) =>
      created > 0 && updated > 0
        ? `新增 ${formatCount(created)} 位、更新 ${formatCount(updated)} 位`
        : created > 0
          ? `新增 ${formatCount(created)} 位客戶`
          : updated > 0
            ? `更新 ${formatCount(updated)} 位客戶`
            : '完成（沒有變更）',
    undoable: '尚未儲存；匯入後也可復原。',
  },
  warnings: '檔案的讀法',
  difference: (changes) => `預覽後客戶已有變更，因此有些記錄重新決定：${changes.join('、')}。`,
  insteadOf: (now, outcome, before) => `${outcome} ${formatCount(now)} 筆，原為 ${formatCount(before)} 筆`,
  undone: {
    title: '這次匯入已復原',
    running: '這次匯入正在復原',
    who: (by, at) => (
      <>
        （{by !== null && <>由 {by}，</>}
        {at}）。
      </>
    ),
    resultBelow: '下面是復原前的結果。',
    staying: (count) => `有 ${formatCount(count)} 位客戶保留，因為其他匯入也有這些客戶。`,
    showStaying: (count) => `顯示保留的 ${formatCount(count)} 位客戶`,
    kept: '沒有變更：',
    edited: '（其後已修改）',
    taken: (value) => `（另一位客戶現已使用 ${value}）`,
  },
  failure: {
    label: '匯入停止的原因',
    title: '這次匯入已停止。',
    nothingChanged: '未有儲存，沒有客戶變更。',
    someChanged: (done, all) =>
      `停止前 ${formatCount(all)} 筆記錄中已完成 ${formatCount(done)} 筆，這些會保留。其餘 ${formatCount(all - done)} 筆沒有任何變更。`,
    otherFile: '然後匯入該檔案。',
    fixFile: '請修正檔案，再匯入一次。',
    resume: '「恢復」會從停止處繼續，不會重複匯入。如再次停止，請把這一頁給管理員看。',
  },
}
