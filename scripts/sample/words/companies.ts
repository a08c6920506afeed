/** First and second word of an invented company; each pair is used once. */
export const firstWords = (
  'Amber Anchor Bamboo Banyan Beacon Brass Camphor Cedar Celadon Cinnabar Cobalt Copper Coral Crane Dragonfly Ember Fathom ' +
  'Fern Ginkgo Golden Granite Heron Indigo Ivory Jade Juniper Kapok Kingfisher Lacquer Lantern Lotus Magpie Marble Monsoon ' +
  'Moonrise Mulberry Nimbus Ochre Osmanthus Pagoda Pearl Peony Plover Quartz Redwood Saffron Sandalwood Silk Sparrow Tamarind ' +
  'Teak Typhoon Vermilion Walnut Willow'
).split(' ')

export const secondWords = (
  'Arch Bay Bridge Cape Causeway Cove Crest Dock Estuary Ferry Field Gate Grove Harbour Haven Hill Island Junction Knoll ' +
  'Landing Ledge Market Mast Meadow Mooring Orchard Passage Peak Pier Pillar Point Quay Reef Ridge Road Rock Sail Shore Spring ' +
  'Station Summit Terrace Tide Tower Valley Wharf Yard'
).split(' ')

/** What a company does: the word in its name, then the industry as a person would type it. */
export const trades: readonly (readonly [kind: string, industry: string])[] = [
  ['Trading', 'Import & Export'],
  ['Trading', 'Wholesale'],
  ['Sourcing', 'Sourcing'],
  ['Logistics', 'Logistics'],
  ['Freight', 'Freight forwarding'],
  ['Electronics', 'Consumer electronics'],
  ['Components', 'Electronics'],
  ['Toys', 'Toys & Games'],
  ['Garments', 'Apparel'],
  ['Textiles', 'Textiles'],
  ['Packaging', 'Packaging'],
  ['Plastics', 'Manufacturing'],
  ['Foods', 'Food & Beverage'],
  ['Seafood', 'Food wholesale'],
  ['Kitchenware', 'Houseware'],
  ['Furniture', 'Furniture'],
  ['Lighting', 'Lighting'],
  ['Watches', 'Watches & Jewellery'],
  ['Optical', 'Eyewear'],
  ['Media', 'Media'],
  ['Studios', 'Film & Video'],
  ['Digital', 'Marketing, PR'],
  ['Events', 'Exhibitions'],
  ['Travel', 'Travel'],
  ['Fitness', 'Sports goods'],
  ['Pet Supplies', 'Pet products'],
  ['Stationery', 'Stationery'],
  ['Cosmetics', 'Beauty'],
]

/** One character of a company's name, with the sound that its domain spells. */
type Sign = readonly [sign: string, sound: string]
type Script = 'traditional' | 'simplified' | 'japanese' | 'korean'

interface NativeCompanyWords {
  readonly first: readonly Sign[]
  readonly second: readonly Sign[]
  /** What it does, around the name `*`, with the word for the domain and the industry. */
  readonly trades: readonly (readonly [pattern: string, kind: string, industry: string])[]
}

const signs = (list: string): readonly Sign[] =>
  list.split(' ').map((pair) => {
    const [sign = '', sound = ''] = pair.split('|')
    return [sign, sound]
  })

export const nativeCompanies: Record<Script, NativeCompanyWords> = {
  traditional: {
    first: signs('匯|wui 恒|hang 晴|ching 鴻|hung 瑞|sui 永|wing 嘉|ka 雋|chun 朗|long 啟|kai 盈|ying 德|tak'),
    second: signs('海|hoi 豐|fung 澤|chak 峰|fungkok 昌|cheong 達|tat 景|king 灣|wan 橋|kiu 碼|ma 舟|chau'),
    trades: [
      ['*貿易有限公司', 'trading', '貿易'],
      ['*食品有限公司', 'foods', '食品'],
      ['*國際物流有限公司', 'logistics', '物流'],
      ['*電子有限公司', 'electronics', '電子'],
      ['*傳媒有限公司', 'media', '媒體'],
      ['*玩具廠', 'toys', '玩具'],
    ],
  },
  simplified: {
    first: signs('汇|hui 恒|heng 晴|qing 鸿|hong 瑞|rui 永|yong 嘉|jia 启|qi 盈|yinghe 德|de'),
    second: signs('海|hai 丰|feng 泽|ze 峰|fengding 昌|chang 达|da 景|jing 湾|wan 桥|qiao 舟|zhou'),
    trades: [
      ['*贸易有限公司', 'maoyi', '贸易'],
      ['*电子科技有限公司', 'keji', '电子'],
      ['*服饰有限公司', 'fushi', '服装'],
      ['*包装制品有限公司', 'baozhuang', '包装'],
    ],
  },
  japanese: {
    first: signs('朝|asa 青|ao 海|umi 白|shira 藤|fuji'),
    second: signs('波商事|namishoji 灯電機|hidenki 橋物産|hashibussan 舟工業|funekogyo'),
    trades: [
      ['株式会社*', 'kk', '商社'],
      ['*株式会社', 'jp', '製造'],
    ],
  },
  korean: {
    first: signs('푸른|pureun 하늘|haneul 바다|bada 새벽|saebyeok 은빛|eunbit'),
    second: signs('무역|muyeok 전자|jeonja 상사|sangsa 식품|sikpum'),
    trades: [
      ['(주)*', 'co', '무역'],
      ['주식회사 *', 'inc', '제조'],
    ],
  },
}

export type { Script }
