import type { Messages } from '../../messages.ts'

export const settings: Messages['words']['settings'] = {
  modes: {
    both: '新建新客户，并更新现有客户',
    create: '只新建新客户',
    update: '只更新现有客户',
  },
  modeHints: {
    both: '导入每条记录。',
    create: '跳过现有客户的记录。',
    update: '跳过新客户的记录。',
  },
  keys: {
    external_id: '外部 ID',
    email: '邮箱',
    youtube: 'YouTube 账号或频道',
    phone: '电话（姓名相同）',
  },
  rules: { overwrite: '覆盖', fill: '只填补空白', never: '不作改动' },
  customFields: '自定义字段',
  matchBy: {
    label: '匹配客户的方式',
    keys: {
      external_id: '外部 ID',
      email: '邮箱',
      youtube: 'YouTube 账号或频道',
      phone: '电话和姓名',
    },
    sentence: (keys) =>
      keys.length === 0 ? '只按 Harbour ID 匹配客户。' : `先按 Harbour ID 匹配客户，再依次按${keys.join('、')}。`,
  },
  fields: {
    label: '字段',
    fill: (fields) => `只填补空白：${fields}。`,
    never: (fields) => `现有客户不作改动：${fields}。`,
    any: '任何字段',
    anyBut: (fields) => `${fields} 以外的任何字段`,
  },
  emptyCells: { label: '空单元格', clear: '空单元格会清除其字段。' },
  edits: { label: '用户的修改', protected: '保留最后由用户修改的值。' },
  defaults: {
    label: '每条记录',
    owner: (owner) => `负责人 ${owner}`,
    source: (source) => `来源 ${source}`,
    country: (country) => `国家/地区 ${country}`,
    tags: (tags) => `标签 ${tags.join('、')}`,
    sentence: (parts) => `添加到每条记录：${parts.join('；')}。`,
  },
}
