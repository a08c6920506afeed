import type { Messages } from '../../messages.ts'

export const matching: Messages['imports']['matching'] = {
  mode: '导入可以做什么',
  keys: '匹配客户的方式',
  keysHint: 'Harbour ID 总是最先。没有选择的不用于匹配。',
  firstKey: '首先按',
  nextKey: '其次按',
  noKey: '不用',
  rules: '客户已有值时',
  rulesHint: '新客户会得到记录的全部内容。标签和其他电话会添加，不会替换。',
  allFields: '所有字段',
  someFields: '个别字段单独处理',
  asAllFields: '与所有字段相同',
  care: '保护现有的值',
  protectEdits: '保留用户修改过的内容',
  protectEditsHint: '最后由用户修改的字段会保留其值。',
  clearEmpty: '空单元格会清除字段',
  clearEmptyHint: '匹配用的字段、类型、状态和“请勿联系”除外。不勾选时，空单元格不作任何改动。',
}
