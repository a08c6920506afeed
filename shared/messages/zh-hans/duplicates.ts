import type { Texts } from '../text.ts'

export const duplicates: Texts['duplicates'] = {
  none: '这两个客户已不在重复客户列表中。请返回列表。',
  decided: '其他用户已处理这一对，请看下一对。',
  sameCustomer: '客户不能与自己合并，请选择两个客户。',
  oneAlone: '请至少勾选两个客户，包括保留的那个。',
  twice: '其中一个客户出现了两次，请只列一次。',
  noChoice: '请列出另一个客户可提供的字段。标签和备注会保留双方的内容。',
  noMerge: '没有这次合并。',
  unmerged: '这些客户已取消合并。',
  planChanged: '这些客户在您查看后有变动，请再看预览。',
  noneSure: '没有这么确定的一对，无需合并。',
  noBulkMerge: '没有这次批量合并。',
  survivorDeleted: '合并后保留的客户已删除。请先恢复该客户，再取消合并。',
}
