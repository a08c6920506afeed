import type { Messages } from '../../messages.ts'

export const country: Messages['customers']['country'] = {
  inferred: '由推斷得出，資料中沒有註明',
  probably: (name) => `很可能是${name}`,
  contradictory: '記錄的資料指向多個國家／地區',
  confirm: (name) => `確認${name}`,
  useIt: (name) => `使用${name}`,
  speaksFor: '顯示為',
  speaksAgainst: '與此不符，顯示為',
  kinds: {
    phone: '電話',
    domain: '網域',
    'mail-provider': '電郵供應商',
    'address-country': '地址',
    'address-script': '地址的文字',
    'address-words': '地址的字詞',
    city: '城市',
    region: '州／省',
    'postal-code': '郵政編碼',
    'legal-form': '公司形式',
    'name-script': '姓名的文字',
  },
  scripts: {
    Hans: '簡體中文',
    Hant: '繁體中文',
    Hani: '漢字',
  },
  among: (names) => names.join('、'),
  allInferred: '這些客戶的國家／地區由推斷得出，資料中沒有註明。',
  confirmedSome: (count) => `已確認 ${count} 位的國家／地區。以下仍由推斷得出，可再分批確認。`,
  confirmAll: (count) => `全部確認（${count} 位）`,
  confirmFound: '確認所有找到的',
}
