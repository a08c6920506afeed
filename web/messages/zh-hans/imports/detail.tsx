import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const detail: Messages['imports']['detail'] = {
  importing: (file) => <>正在导入 {file}</>,
  preparing: (file) => <>正在准备 {file} 的预览</>,
  undoing: (file) => <>正在撤销 {file}</>,
  someMatch: (count, all) => `${formatCount(all)} 列中有 ${formatCount(count)} 列对应字段`,
  changeColumns: '更改列',
  unread: '无法识别的内容',
  sentence: (said) => `${said}。`,
  showUnread: '显示',
  actions: {
    automate: '自动导入',
    redo: '重做导入',
    resume: '恢复',
    pause: '暂停',
    undo: '撤销导入',
  },
  decide: {
    label: '决定',
    stakes: (created, updated, review) =>
      `新增 ${formatCount(created)} · 更新 ${formatCount(updated)} · ${formatCount(review)} 行需要核对`,
    apply: (created, updated) =>
      created > 0 && updated > 0
        ? `新增 ${formatCount(created)} 位、更新 ${formatCount(updated)} 位`
        : created > 0
          ? `新增 ${formatCount(created)} 位客户`
          : updated > 0
            ? `更新 ${formatCount(updated)} 位客户`
            : '完成（没有变更）',
    undoable: '尚未保存；导入后也可以撤销。',
  },
  warnings: '文件的读法',
  difference: (changes) => `预览后客户有改动，因此有些记录重新决定：${changes.join('、')}。`,
  insteadOf: (now, outcome, before) => `${outcome} ${formatCount(now)} 条，原为 ${formatCount(before)} 条`,
  undone: {
    title: '这次导入已撤销',
    running: '这次导入正在撤销',
    who: (by, at) => (
      <>
        （{by !== null && <>由 {by}，</>}
        {at}）。
      </>
    ),
    resultBelow: '下面是撤销前的结果。',
    staying: (count) => `有 ${formatCount(count)} 个客户保留，因为其他导入也有这些客户。`,
    showStaying: (count) => `显示保留的 ${formatCount(count)} 个客户`,
    kept: '没有改动：',
    edited: '（之后已修改）',
    taken: (value) => `（另一个客户现已使用 ${value}）`,
  },
  failure: {
    label: '导入停止的原因',
    title: '这次导入已停止。',
    nothingChanged: '没有保存，没有客户变动。',
    someChanged: (done, all) =>
      `停止前 ${formatCount(all)} 条记录中已完成 ${formatCount(done)} 条，这些会保留。其余 ${formatCount(all - done)} 条没有任何改动。`,
    otherFile: '然后导入该文件。',
    fixFile: '请修正文件，再导入一次。',
    resume: '“恢复”会从停止处继续，不会重复导入。如再次停止，请把这一页给管理员看。',
  },
}
