// Word tables for firms: a stem and a trade, each in the local script and in Latin letters.

import type { Region } from './types.ts'

const pairs = (text: string): [string, string][] =>
  text.split(',').map((entry) => entry.trim().split('=') as [string, string])

export const STEMS: Record<Region, [string, string][]> = {
  HK: pairs(
    '永發=Wing Fat,大興=Tai Hing,金輝=Kam Fai,利豐=Lee Fung,新光=Sun Kwong,德昌=Tak Cheong,萬利=Man Lee,恒達=Hang Tat,東亞=East Asia,聯合=United,' +
      '華聯=Wah Luen,寶源=Po Yuen,建業=Kin Yip,順豐=Shun Fung,榮記=Wing Kee,成昌=Shing Cheong,海通=Hoi Tung,環球=Global,百福=Pak Fook,天星=Star,' +
      '銀河=Galaxy,信興=Shun Hing,美心園=Maxi Garden,長城=Great Wall,龍騰=Lung Tang,光明=Kwong Ming,同仁=Tung Yan,太平=Tai Ping,富士=Fuji,鴻運=Hung Wan,' +
      '勝利=Victory,遠東=Far East,金龍=Golden Dragon,友聯=Yau Luen,中南=Chung Nam,義興=Yee Hing,廣安=Kwong On,維港=Harbour,百利=Bailey,卓越=Excel',
  ),
  CN: pairs(
    '華信=Huaxin,金龍=Jinlong,東方=Dongfang,新源=Xinyuan,天成=Tiancheng,恒通=Hengtong,瑞豐=Ruifeng,宏達=Hongda,盛世=Shengshi,中科=Zhongke,' +
      '博遠=Boyuan,海納=Haina,永興=Yongxing,創新=Chuangxin,智聯=Zhilian,雲峰=Yunfeng,匯豐源=Huifengyuan,龍騰=Longteng,嘉德=Jiade,安泰=Antai,' +
      '長城=Great Wall,五洲=Wuzhou,明珠=Mingzhu,鼎盛=Dingsheng,美達=Meida,德順=Deshun,同創=Tongchuang,三和=Sanhe,富源=Fuyuan,星辰=Xingchen',
  ),
  TW: pairs(
    '台聯=Tailien,宏億=Hungyi,鼎新=Dinghsin,大成=Dacheng,聯發=Lienfa,新光源=Hsinkuang,永豐=Yungfeng,正隆=Chenglong,華新=Walsin,長春=Changchun',
  ),
  JP: pairs(
    '山田=Yamada,さくら=Sakura,青葉=Aoba,富士見=Fujimi,東洋=Toyo,日本海=Nihonkai,大和=Yamato,みどり=Midori,三栄=Sanei,北斗=Hokuto,朝日=Asahi,' +
      '光=Hikari,ひかり=Hikari,共栄=Kyoei,丸一=Maruichi,松屋=Matsuya,小林=Kobayashi,佐藤=Sato,高砂=Takasago,旭=Asahi,第一=Daiichi,中央=Chuo,平和=Heiwa,' +
      'アルファ=Alpha,ネクスト=Next,サンライズ=Sunrise,未来=Mirai,桜井=Sakurai,太陽=Taiyo,若葉=Wakaba',
  ),
  KR: pairs(
    '한빛=Hanbit,대성=Daesung,동아=Dong-A,미래=Mirae,세종=Sejong,신원=Shinwon,한일=Hanil,우리=Woori,삼보=Sambo,태양=Taeyang,금강=Kumkang,' +
      '코리아=Korea,동방=Dongbang,서울=Seoul,부영=Booyoung,성원=Sungwon,현진=Hyunjin,아주=Ajou,하나로=Hanaro,새한=Saehan,영진=Youngjin,청우=Chungwoo',
  ),
}

export const TRADES: Record<Region, [string, string][]> = {
  HK: pairs(
    '貿易=Trading,運輸=Transport,電子=Electronics,工程=Engineering,食品=Foods,印刷=Printing,設計=Design,物流=Logistics,地產=Properties,國際=International,' +
      '集團=Holdings,旅遊=Travel,製衣=Garment,裝修=Decoration,保險顧問=Insurance Consultants,會計=Accounting,海味=Dried Seafood,鐘錶=Watches',
  ),
  CN: pairs(
    '電子科技=Electronics Technology,貿易=Trading,機械=Machinery,紡織=Textile,網絡科技=Network Technology,醫藥=Pharmaceutical,物流=Logistics,食品=Food,' +
      '建築工程=Construction Engineering,文化傳媒=Culture Media,進出口=Import and Export,包裝=Packaging,服飾=Apparel,投資=Investment',
  ),
  TW: pairs('科技=Technology,電子=Electronics,實業=Industrial,食品=Foods,國際=International,機械=Machinery'),
  JP: pairs(
    '商事=Shoji,工業=Kogyo,製作所=Seisakusho,電機=Denki,建設=Construction,食品=Foods,印刷=Printing,不動産=Real Estate,運輸=Unyu,システム=Systems,' +
      'デザイン=Design,物産=Bussan,設計事務所=Architects,化学=Chemical,ホールディングス=Holdings',
  ),
  KR: pairs(
    '전자=Electronics,건설=E&C,물산=Trading,식품=Foods,화학=Chemical,무역=International,정보통신=Infotech,디자인=Design,물류=Logistics,산업=Industries,제약=Pharm,홀딩스=Holdings',
  ),
}

/** Legal forms: local script (with ~ for the name) and Latin letters (what follows the name). */
export const LEGAL: Record<Region, { native: string[]; english: string[] }> = {
  HK: { native: ['~有限公司'], english: ['Limited', 'Ltd', 'Ltd.', 'Co., Ltd.', 'Company Limited', 'Co Ltd'] },
  CN: { native: ['~有限公司', '~股份有限公司'], english: ['Co., Ltd.', 'Co.,Ltd', 'Co Ltd', 'Company Limited'] },
  TW: { native: ['~股份有限公司', '~有限公司'], english: ['Co., Ltd.', 'Inc.', 'Corp.'] },
  JP: {
    native: ['株式会社~', '~株式会社', '有限会社~', '合同会社~'],
    english: ['Co., Ltd.', 'Inc.', 'K.K.', 'Corporation'],
  },
  KR: { native: ['주식회사 ~', '(주)~', '㈜~', '~(주)'], english: ['Co., Ltd.', 'Corp.', 'Inc.', 'Co Ltd'] },
}

/** Short written forms of the same legal form. */
export const LEGAL_SHORT: [string, string[]][] = [
  ['株式会社', ['(株)', '㈱', '（株）']],
  ['有限会社', ['(有)', '㈲']],
  ['合同会社', ['(同)']],
  ['주식회사 ', ['(주)', '㈜', '（주）']],
  ['(주)', ['주식회사 ', '㈜']],
  ['㈜', ['주식회사 ', '(주)']],
  ['股份有限公司', ['股份公司', '(股)公司']],
  ['有限公司', ['(有限公司)', '有限責任公司', '公司']],
]

export const JOB_TITLES: Record<Region, [string, string][]> = {
  HK: pairs(
    '經理=Manager,董事=Director,銷售主任=Sales Executive,採購經理=Purchasing Manager,會計=Accountant,總經理=General Manager,工程師=Engineer,秘書=Secretary,市場總監=Marketing Director,行政主任=Admin Officer,店主=Owner',
  ),
  CN: pairs(
    '經理=Manager,總經理=General Manager,銷售經理=Sales Manager,採購=Buyer,財務總監=CFO,工程師=Engineer,技術總監=CTO,業務員=Sales Rep,董事長=Chairman,助理=Assistant',
  ),
  TW: pairs(
    '經理=Manager,業務經理=Sales Manager,工程師=Engineer,總經理=General Manager,採購專員=Procurement Specialist,董事長=Chairman',
  ),
  JP: pairs(
    '課長=Section Manager,部長=General Manager,代表取締役=President,営業=Sales,主任=Chief,係長=Assistant Manager,エンジニア=Engineer,総務=General Affairs,取締役=Director,店長=Store Manager',
  ),
  KR: pairs(
    '대리=Assistant Manager,과장=Manager,부장=General Manager,차장=Deputy General Manager,이사=Director,대표이사=CEO,팀장=Team Leader,사원=Staff,연구원=Researcher,실장=Head',
  ),
}

/** Invented chains of shops: name in both scripts, trade ending in both scripts. */
export const CHAINS: Record<Region, [string, string][]> = {
  HK: pairs(
    '樂滿茶餐廳=Lok Moon Cafe,康寧藥房=Hong Ning Dispensary,書香閣=Book Corner,金麥餅店=Golden Wheat Bakery,明視眼鏡=Clear Vision Optical',
  ),
  CN: pairs('小滿茶飲=Xiaoman Tea,福源超市=Fuyuan Supermarket,快客洗衣=Kuaike Laundry,千味麵館=Qianwei Noodles'),
  TW: pairs('好茶坊=Haocha Tea,安心藥局=Anxin Pharmacy'),
  JP: pairs('まるや食堂=Maruya Shokudo,ほしの薬局=Hoshino Pharmacy,やまと歯科=Yamato Dental,カフェ・ソラ=Cafe Sora'),
  KR: pairs('맛나분식=Matna Bunsik,청솔약국=Cheongsol Pharmacy,하루커피=Haru Coffee,밝은안과=Balgeun Eye Clinic'),
}

/** What follows a stem to name a further chain. */
export const CHAIN_ENDINGS: Record<Region, [string, string]> = {
  HK: ['茶餐廳', 'Cafe'],
  CN: ['超市', 'Supermarket'],
  TW: ['藥局', 'Pharmacy'],
  JP: ['薬局', 'Pharmacy'],
  KR: ['약국', 'Pharmacy'],
}

/** Agencies and offices whose telephone stands on many customers' records. */
export const AGENCIES: Record<Region, [string, string][]> = {
  HK: pairs('卓才人事顧問=Cheuk Choi Recruitment,安信移民顧問=On Shun Immigration'),
  CN: pairs('華譯會展服務=Huayi Exhibition Services,通達簽證代理=Tongda Visa Agency'),
  TW: pairs('立信會計師事務所=Lixin CPAs'),
  JP: pairs('みなと会計事務所=Minato Accounting,あおい芸能=Aoi Talent Agency'),
  KR: pairs('정도세무법인=Jungdo Tax,별빛엔터=Byulbit Entertainment'),
}

export const CREATOR_WORDS: Record<Region, string[]> = {
  HK: 'kiki mimi foodie hkwalker bobo sunny chacha lala momo jojo egghead noodle kowloon peak tram'.split(' '),
  CN: 'xiaoxiao doudou guoguo mantou lele tutu yaya nini xiaoyu dafei banban'.split(' '),
  TW: 'taiwanboy bubbletea lulu meimei ahong'.split(' '),
  JP: 'neko sora hana yuki ramen haru mochi kuma tabi sakana pan'.split(' '),
  KR: 'seoulgirl dalbit haru bomi kimchi ddori jjang nabi moa byul'.split(' '),
}
export const CREATOR_TOPICS = 'eats travels bakes paints beauty vlog studio diary cooks fit games crafts photo'.split(
  ' ',
)
