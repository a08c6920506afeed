import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

type Columns = Messages['columns']

const reading: Columns['reading'] = {
  title: '文件的读法',
  show: '显示前几条记录',
  reason: (evidence, sureness, percent) => `${evidence}${sureness}（${percent}%）。`,
  encoding: '编码',
  delimiter: '分隔符',
  quote: '引号',
  quoteDouble: '用 " 包住单元格',
  quoteSingle: "用 ' 包住单元格",
  quotePlain: '当作普通字符',
  shortRows: '格数较少的行',
  shortRowsEnd: '用空白补足',
  shortRowsReview: '需要核对',
  header: '表头',
  headerLine: (line) => `第 ${formatCount(line)} 行`,
  noHeader: '无',
  sheet: '工作表',
  sheets: '工作表',
  firstSheet: '第一张工作表',
  detect: '自动检测',
  detected: (found) => `${found}（自动检测）`,
  readLikeThis: '这样读取文件',
  sample: '前几条记录',
  sampleTable: '这样读取的前几条记录',
  line: '行',
}

const question: Columns['question'] = {
  formats: '日期和数字是怎么写的？',
  confirm: '这些列对吗？',
  unknown: '这些列是什么？',
  editorOnly: '需由编辑者选择。',
  changed: '这个文件的列与上次不同：',
  added: (names) => <>新增 {names}</>,
  gone: (names) => <>缺少 {names}</>,
  renamed: (from, to) => (
    <>
      “{from}”改为“{to}”
    </>
  ),
  quoted: (name) => <>“{name}”</>,
  since: (fileName) => <>上一个文件是 {fileName}。</>,
}

const becomes: Columns['becomes'] = {
  empty: '空白',
  notImported: '不导入',
  custom: '存为自定义字段',
  fieldTaken: '存为自定义字段：另一列已对应这个字段',
  suggestion: (value) => `建议：${value}`,
  review: (text) => <>需要核对：{text}</>,
  yes: '是',
  no: '否',
}

const table: Columns['table'] = {
  from: '文件中',
  to: '导入为',
  values: '值',
  fill: (filled, sampled, different, isAll) =>
    `${isAll ? '' : '前 '}${formatCount(sampled)} 条中有 ${formatCount(filled)} 条有值，${formatCount(different)} 个不同值`,
  noHeader: '没有列名',
  sureness: (percent) => `${percent}% 确定`,
  sure: '没错，不要再问',
  fieldFor: (column) => `“${column}”列对应的字段`,
  deletedField: '这个字段已删除。管理员可在“设置”的“字段”中恢复。',
  notImported: '不导入',
  custom: '自定义字段',
  newField: '新字段的类型',
  dateFormat: '日期格式',
  numberFormat: '数字格式',
  useCountry: (country: string) => `所有记录都用${country}`,
  choose: '请选择',
}

const groups: Columns['groups'] = {
  label: '哪些列',
  unsure: '需要查看',
  matched: '已匹配',
  custom: '自定义',
  empty: '空白',
  out: '不导入',
}

const rules: Columns['rules'] = { title: '适用于所有记录', policy: '邮箱地址无效时' }

const defaults: Columns['defaults'] = {
  title: '添加到每条记录',
  owner: '负责人',
  source: '来源',
  country: '国家/地区',
  noCountry: '无',
  tags: '标签，用逗号分隔',
  hint: '负责人、来源和国家/地区只填补空白，不会替换原有的值。标签会添加。',
}

export const columns: Columns = {
  titleOf: (fileName) => `${fileName} 的列`,
  importedAgain: '会用这些列再次导入原文件，并更新相同的客户。',
  nobody: '没有一列说明客户是谁。如有姓名、邮箱或电话，请选择。',
  stakes: (records, matched, custom, out) =>
    `${formatCount(records)} 条记录 · ${formatCount(matched)} 列对应字段${custom > 0 ? ` · ${formatCount(custom)} 列存为自定义字段` : ''}${out > 0 ? ` · ${formatCount(out)} 列不导入` : ''}。`,
  preview: (records) => `预览 ${formatCount(records)} 条记录`,
  previewAgain: (records) => `重新预览 ${formatCount(records)} 条记录`,
  import: (records) => `导入 ${formatCount(records)} 条记录`,
  updatePreview: '更新预览',
  becomes,
  defaults,
  groups,
  question,
  reading,
  rules,
  table,
}
