import type { Texts } from '../text.ts'

export const columns: Texts['columns'] = {
  dateOrder: '从日期看不出日在前还是月在前，请选择。',
  decimalMark: '从数字看不出小数点是句点还是逗号，请选择。',
  customGone: '这个自定义字段已不存在，请另选一个。',
  noName: '请给新字段命名。',
  isOurs: ({ label }) => `“${label}”是每个客户都有的字段。请从列表中选择，或换一个名称。`,
  exists: ({ label }) => `已有字段“${label}”，请从列表中选择。`,
  noChoice: '这一列的不同值太多，不能作为选项，请改为文本。',
  count: ({ columns, fields }) => `文件有 ${columns} 列，但收到 ${fields} 个字段。`,
  doubled: '有两列对应同一个字段。',
  fieldTaken: '另一列已对应这个字段，请把其中一列存为自定义字段。',
}
