import { foldWord } from '../../customers/people/fold-word.ts'
import { foldHan } from '../../customers/people/han-variants.ts'

// biome-ignore format: a table
/** What a firm does, in Latin letters and in East Asian scripts: words of one line are one trade. */
const lines = `
food foods shokuhin sikpum 食品 フーズ 식품 푸드
trading trade shoji boueki muyeok 貿易 商事 商贸 商貿 物産 物产 物產 무역 상사 물산
electronics electronic denshi jeonja 電子 电子 전자
engineering gongcheng 工程 엔지니어링 エンジニアリング
construction kensetsu geonseol bau bouw 建設 建筑 建築 建设 건설
printing print insatsu inswae 印刷 인쇄
logistics butsuryu mulyu 物流 ロジスティクス 물류 로지스틱스
transport transportation unsou unyu trucking 運輸 运输 運送 운수 운송 화물
design sekkei 設計 设计 デザイン 디자인
estate property properties realty fudosan budongsan 不動産 不动产 地産 地产 부동산
garment garments apparel clothing 製衣 服裝 服装 아파렐 의류
textile textiles 紡織 纺织 섬유 방직
watch watches clock 鐘錶 钟表 시계
accounting accountants 會計 会计 회계
medical medicine pharma pharmaceutical pharmaceuticals seiyaku 醫藥 医药 製薬 제약 의료
machinery machine machines kikai gigye 機械 机械 기계
packaging packing 包裝 包装 포장
jewellery jewelry jewellers 珠寶 珠宝 보석
furniture 傢俬 家具 가구
supermarket mart 超市 超級市場 スーパー 슈퍼 마트
noodles noodle 麵館 面馆 麵家 製麺 국수
architects architecture architectural 建築師 建筑师 設計事務所 建築設計 건축사
clinic clinics hospital 診所 诊所 醫院 医院 クリニック 의원 병원 안과 치과
beauty salon cosmetics 美容 美髮 化粧品 化妆品 화장품 미용
law legal lawyers solicitors attorneys 律師 律师 法律 法務 법률
hotel hotels inn 酒店 飯店 旅館 ホテル 호텔
toys toy 玩具 완구
auto automobile automotive motors 汽車 汽车 自動車 자동차
shipping marine 船務 船务 海運 海运 해운
jeans shoes footwear 鞋業 鞋业 製靴 신발
optical glasses 眼鏡 眼镜 안경
flowers florist 花店 花卉 生花 꽃집
media 傳媒 传媒 メディア 미디어
consulting consultancy consultants 顧問 顾问 咨询 諮詢 컨설팅 コンサルティング
investment investments capital 投資 投资 투자
travel tours tourism 旅遊 旅游 旅行 여행
network networks 網絡 网络 네트워크
software 軟件 软件 소프트웨어 ソフトウェア
technology technologies tech 科技 技術 기술 테크
system systems システム 시스템 系統 系统
chemical chemicals chemistry kagaku hwahak 化學 化学 化工 화학
insurance 保險 保险 보험
advertising 廣告 广告 광고
decoration interior 裝修 装修 裝飾 装饰 인테리어
education 教育 교육
seafood 海產 海产 수산 水産
product products bussan mulsan 物産 물산 物产 物產
works seisakusho 製作所 제작소
industry industries industrial kogyo sanup saneop 工業 工业 산업 實業 实业 実業 산업
holding holdings group 集團 集团 ホールディングス 홀딩스 그룹
international 國際 国际 국제 インターナショナル
information infotech jeongbo 情報 정보 信息
service services サービス 服務 服务 서비스
plastic plastics 塑膠 塑料 플라스틱
steel 鋼鐵 钢铁 鉄鋼 철강
tea 茶葉 茶坊
coffee cafe コーヒー 珈琲 咖啡 커피 カフェ 카페 茶餐廳
bakery 餅店 饼店 ベーカリー 베이커리
restaurant 餐廳 餐厅 酒家 レストラン 식당 레스토랑 분식
pharmacy 藥房 药房 薬局 약국
`

interface Trades {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly endings: readonly (readonly [string, readonly number[]])[]
}

let trades: Trades | undefined

function readTrades(): Trades {
  if (trades !== undefined) return trades
  const words = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  for (const [n, line] of lines.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const isLatin = /^[a-z]+$/.test(word)
      const [table, key] = isLatin ? [words, foldWord(word)] : [endings, foldHan(word)]
      table.set(key, [...(table.get(key) ?? []), n])
    }
  }
  // 海味乾貨 is read before 海味.
  trades = { words, endings: [...endings].sort(([a], [b]) => b.length - a.length) }
  return trades
}

/** What a firm does, by the words of its name in Latin letters; empty where no word is known. */
export const tradesOfWords = (words: readonly string[]): readonly number[] =>
  words.flatMap((word) => readTrades().words.get(word) ?? [])

/** The same of a name in an East Asian script, and what the name is without it. */
export function tradesOfText(text: string): { readonly trades: readonly number[]; readonly core: string } {
  const found: number[] = []
  let core = text
  for (const [word, trade] of readTrades().endings) {
    const at = core.indexOf(word)
    if (at < 1) continue
    found.push(...trade)
    core = `${core.slice(0, at)}${core.slice(at + word.length)}`
  }
  return { trades: found, core }
}
