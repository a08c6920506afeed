import type { Messages } from '../../messages.ts'

export const country: Messages['customers']['country'] = {
  inferred: '由推断得出，数据中没有注明',
  probably: (name) => `很可能是${name}`,
  contradictory: '记录的信息指向多个国家/地区',
  confirm: (name) => `确认${name}`,
  useIt: (name) => `使用${name}`,
  speaksFor: '显示为',
  speaksAgainst: '与此不符，显示为',
  kinds: {
    phone: '电话',
    domain: '域名',
    'mail-provider': '邮箱服务商',
    'address-country': '地址',
    'address-script': '地址的文字',
    'address-words': '地址的用词',
    city: '城市',
    region: '省/州',
    'postal-code': '邮政编码',
    'legal-form': '公司形式',
    'name-script': '姓名的文字',
  },
  scripts: {
    Hans: '简体中文',
    Hant: '繁体中文',
    Hani: '汉字',
  },
  among: (names) => names.join('、'),
  allInferred: '这些客户的国家/地区由推断得出，数据中没有注明。',
  confirmedSome: (count) => `已确认 ${count} 个的国家/地区。以下仍由推断得出，可以再分批确认。`,
  confirmAll: (count) => `全部确认（${count} 个）`,
  confirmFound: '确认所有找到的',
}
