import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const form: Messages['customers']['form'] = {
  addTitle: '添加客户',
  editTitle: (name) => `编辑 ${name}`,
  similar: '相似的客户',
  askAgain: '再次检查',
  notSaved: '尚未保存。',
  add: '添加客户',
  save: '保存修改',
  keepAndAdd: '按输入内容添加',
  keepAndSave: '按输入内容保存',
  addAnyway: '仍要添加',
  saveAnyway: '仍要保存',
  questions: {
    isItThis: (count) => (count === 1 ? '是这个客户吗？' : `是这 ${count} 个客户之一吗？`),
    newLooksLike: '这与现有客户相似。请打开该客户，或仍要添加。',
    changedLooksLike: '这样修改后，会与另一个现有客户相似。',
    isItTypedRight: '您是想输入以下内容吗？',
    field: (label) => `${label}：`,
    use: (suggestion) => `使用 ${suggestion}`,
  },
  errors: {
    title: (count) => `有 ${formatCount(count)} 个字段需要修正，尚未保存。`,
    field: (label, message) => `${label}：${message}`,
    openCustomer: '打开该客户',
  },
  conflict: {
    choose: '您的修改尚未保存。请勾选要保留现有内容的字段，然后保存。',
    same: '内容与您输入的相同。',
    keep: (theirs, mine) => (
      <>
        保留 {theirs}，不用 {mine}
      </>
    ),
    empty: '空白',
    hint: '您的修改没有保存，仍在下方。',
    open: '打开最新版本',
    load: '在这里加载，放弃我的修改',
  },
  sections: {
    name: '姓名',
    contact: '联系方式',
    company: '公司',
    address: '地址',
    creator: '创作者',
    relationship: '客户关系与备注',
    custom: '自定义字段',
  },
  labels: {
    emailShared: '这个邮箱由多人共用',
    phones: '其他电话',
    emails: '其他邮箱',
    addresses: '其他地址',
    subscribers: '订阅人数',
    doNotContact: '请勿联系',
  },
  hints: {
    displayName: '留空则用姓和名。',
    emailShared: '例如 info@：其他客户也可以使用。',
    lines: '每行一个。',
    subscribers: '用数字填写，例如 12,000。',
    tags: '用逗号分隔。',
    doNotContact: '导入不会清除这一项。',
    externalId: '这个客户在另一系统的 ID。',
  },
  automatic: '自动',
  notKnown: '未知',
  yes: '是',
  no: '否',
}
