import type { Texts } from '../text.ts'

const number = (n: number) => n.toLocaleString('zh-CN')

export const review: Texts['review'] = {
  none: '没有这个待核对行。',
  noBulkFix: '没有这次批量处理。',
  noRule: '没有这条规则，或已被移除。',
  countChanged: ({ count }) => `现在有 ${number(count)} 行。请再查看，然后决定。`,
  customerGone: '该客户已不存在，请重新选择。',
  noCell: '这些行的问题不在某一格。请逐行修正，或忽略。',
  noDomain: '这不是邮箱域名。请填写例如 gmail.com。',
  anotherValue: ({ wrong }) => `${wrong}请填写另一个值。`,
  saysNothing: '这样会使这些行全部空白。请改为忽略。',
  beingUndone: '其导入正在撤销，没有任何改动。',
  beingClosed: '它正与其他行一起处理，没有任何改动。',
  open: '它已在等待核对，没有任何改动。',
  fixed: '它已修正，没有任何改动。',
  ignored: '它已被忽略，没有任何改动。',
  openBy: ({ by }) => `${by}已把它设为待核对，没有任何改动。`,
  fixedBy: ({ by }) => `${by}已修正它，没有任何改动。`,
  ignoredBy: ({ by }) => `${by}已忽略它，没有任何改动。`,
  otherWidth: ({ wrong, cells, expected }) => `${wrong}它有 ${number(cells)} 格，表格有 ${number(expected)} 列。`,
  clashes: ({ wrong, line }) => `${wrong}它与第 ${number(line)} 行冲突。`,
  perhaps: ({ wrong, answer }) => `${wrong}可能是 ${answer}。`,
}
