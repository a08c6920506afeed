import type { Texts } from '../text.ts'

const quoted = (name: string) => `“${name}”`

/** More values than these are not all told. */
const toldMax = 12

function oneOf(values: readonly string[]): string {
  if (values.length > toldMax) return `以下其中一项：${values.slice(0, toldMax).join('、')}…`
  return values.length > 1 ? `${values.slice(0, -1).join('、')}或 ${values.at(-1)}` : (values[0] ?? '空白')
}

export const forms: Texts['forms'] = {
  nameInQuery: '请注明文件名：?fileName=leads.csv',
  refused: ({ problems }) => `${problems.join('')}没有任何改动。`,
  unknownName: ({ name, names }) =>
    names.length === 0
      ? `这里没有字段${quoted(name)}，也没有其他字段。`
      : `这里没有字段${quoted(name)}，只有 ${names.join('、')}。`,
  misspelt: ({ name, meant }) => `这里没有字段${quoted(name)}，请写 ${meant}。`,
  unknownValue: ({ name, value, values }) => `${name} 不能是${quoted(value)}，请填写${oneOf(values)}。`,
  saidTwice: ({ name }) => `${name} 出现了多次，请只填一次。`,
  saidByAddress: ({ name }) => `网址中已有 ${name}，请删除。`,
  inBoth: ({ name }) => `${name} 同时出现在另一个字段中，请只填一处。`,
  gap: ({ name }) => `${name} 没有位置：编号从 0 开始，不可跳号。`,
  beyond: ({ name, columns }) => `${name} 没有对应的列：共 ${columns} 列，从 0 起计。`,
  notForm: '请以表单（application/x-www-form-urlencoded）或 JSON（application/json）发送。',
  chooseFirst: '请先选择文件。',
  choose: '请选择文件。',
  fileName: ({ name }) => `这里没有文件字段${quoted(name)}，请写 file。`,
  lateField: ({ name }) => `字段${quoted(name)}在文件之后，请放到文件之前。`,
  oneFileAnId: '一个 importId 只用于一个文件，其他文件请分开发送。',
  tooLong: ({ name }) => `${quoted(name)}太长。`,
  tooManyFields: ({ count }) => `表单超过 ${count} 个字段。`,
}
