import type { Texts } from '../text.ts'

export const columns: Texts['columns'] = {
  dateOrder: '从日期看不出日在前还是月在前，请选择。',
  decimalMark: '从数字看不出小数点是句点还是逗号，请选择。',
  customGone: '这个自定义字段已不存在，请另选一个。',
  noName: '请给新字段命名。',
  isOurs: ({ label }) => `“${label}”是每个客户都有的字段。请从列表中选择，或换一个名称。`,
  exists: ({ label }) => `已有字段“${label}”，请从列表中选择。`,
  taken: ({ label }) => `已有字段“${label}”，或曾有字段用过这个名称，请用另一个名称。`,
  wasDeleted: ({ label }) => `字段“${label}”已删除。管理员可在“设置”的“字段”中恢复；或不导入这一列。`,
  importedInto: ({ label, file }) => `正在把 ${file} 导入“${label}”。请等它完成，或取消导入。`,
  joinsItself: '这是同一个字段，请选另一个。',
  joinsKinds: '不同类型的字段不能合并，请选同一类型的字段。',
  choicesMissing: '请填写可选的项目，每行一项。',
  noChoices: '只有选项字段才有可选项目。请删去，或把类型改为选项。',
  emptyChoice: '每个选项都要有名称。',
  choiceTwice: ({ choice }) => `“${choice}”重复了，请删去一个。`,
  noChoice: '这一列的不同值太多，不能作为选项，请改为文本。',
  count: ({ columns, fields }) => `文件有 ${columns} 列，但收到 ${fields} 个字段。`,
  doubled: '有两列对应同一个字段。',
  fieldTaken: '另一列已对应这个字段，请把其中一列存为自定义字段。',
}
