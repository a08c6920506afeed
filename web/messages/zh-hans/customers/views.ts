import type { Messages } from '../../messages.ts'

export const views: Messages['customers']['views'] = {
  label: '视图',
  shared: (name, by) => `${name}，由${by}共享`,
  save: '保存视图',
  saveAs: '另存为新视图',
  saveChanges: '保存修改',
  open: '这个视图',
  name: '名称',
  share: '与所有人共享',
  shareHint: '编辑者可以修改已共享的视图。',
  go: '保存视图',
  rename: '保存名称',
  makeDefault: '打开列表时显示它',
  noDefault: '打开列表时显示所有客户',
  delete: '删除视图',
  deleted: '视图已删除。',
}
