import type { Texts } from '../text.ts'

const quoted = (name: string) => `「${name}」`

/** More values than these are not all told. */
const toldMax = 12

function oneOf(values: readonly string[]): string {
  if (values.length > toldMax) return `以下其中一項：${values.slice(0, toldMax).join('、')}…`
  return values.length > 1 ? `${values.slice(0, -1).join('、')}或 ${values.at(-1)}` : (values[0] ?? '空白')
}

export const forms: Texts['forms'] = {
  nameInQuery: '請註明檔案名稱：?fileName=leads.csv',
  refused: ({ problems }) => `${problems.join('')}沒有任何變更。`,
  unknownName: ({ name, names }) =>
    names.length === 0
      ? `這裡沒有欄位${quoted(name)}，也沒有其他欄位。`
      : `這裡沒有欄位${quoted(name)}，只有 ${names.join('、')}。`,
  misspelt: ({ name, meant }) => `這裡沒有欄位${quoted(name)}，請寫 ${meant}。`,
  unknownValue: ({ name, value, values }) => `${name} 不能是${quoted(value)}，請填寫${oneOf(values)}。`,
  saidTwice: ({ name }) => `${name} 出現多於一次，請只填一次。`,
  saidByAddress: ({ name }) => `網址已註明 ${name}，請刪去。`,
  inBoth: ({ name }) => `${name} 同時出現在另一個欄位，請只填其中一處。`,
  gap: ({ name }) => `${name} 沒有位置：編號由 0 開始，不可跳號。`,
  beyond: ({ name, columns }) => `${name} 沒有對應的欄：共 ${columns} 欄，由 0 起計。`,
  notForm: '請以表單（application/x-www-form-urlencoded）或 JSON（application/json）傳送。',
  chooseFirst: '請先選擇檔案。',
  choose: '請選擇檔案。',
  fileName: ({ name }) => `這裡沒有檔案欄位${quoted(name)}，請寫 file。`,
  lateField: ({ name }) => `欄位${quoted(name)}在檔案之後，請放在檔案之前。`,
  oneFileAnId: '一個 importId 只適用於一個檔案，請分開傳送其他檔案。',
  tooLong: ({ name }) => `${quoted(name)}太長。`,
  tooManyFields: ({ count }) => `表單超過 ${count} 個欄位。`,
}
