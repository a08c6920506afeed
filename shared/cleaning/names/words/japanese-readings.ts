// biome-ignore-all format: a table

/** How common Japanese family names are read, the usual ways of each. */
export const japaneseReadings: ReadonlyMap<string, readonly string[]> = new Map(
  (
    '佐藤サトウ 鈴木スズキ 高橋タカハシ 田中タナカ 渡辺ワタナベ,ワタベ 渡邊ワタナベ 渡邉ワタナベ 伊藤イトウ 山本ヤマモト 中村ナカムラ 小林コバヤシ 加藤カトウ 吉田ヨシダ,ヨシタ 山田ヤマダ,ヤマタ,ヨウダ 佐々木ササキ 山口ヤマグチ 松本マツモト 井上イノウエ 木村キムラ 斎藤サイトウ 斉藤サイトウ 齋藤サイトウ 清水シミズ,キヨミズ,セイスイ 山崎ヤマザキ,ヤマサキ 阿部アベ 森モリ 池田イケダ 橋本ハシモト 山下ヤマシタ 石川イシカワ 中島ナカジマ,ナカシマ 前田マエダ,マエタ 藤田フジタ 小川オガワ,コガワ 後藤ゴトウ ' +
    '岡田オカダ 長谷川ハセガワ 村上ムラカミ 近藤コンドウ 石井イシイ 坂本サカモト 遠藤エンドウ 青木アオキ 藤井フジイ 西村ニシムラ 福田フクダ 太田オオタ,オータ 三浦ミウラ 藤原フジワラ,フジハラ 岡本オカモト 松田マツダ 中川ナカガワ,ナカカワ 中野ナカノ 原田ハラダ,ハラタ 小野オノ 田村タムラ 竹内タケウチ,タケノウチ 金子カネコ 和田ワダ 中山ナカヤマ 石田イシダ 上田ウエダ,ウエタ,カミダ 森田モリタ 原ハラ 柴田シバタ 酒井サカイ 工藤クドウ 横山ヨコヤマ 宮崎ミヤザキ,ミヤサキ 宮本ミヤモト 内田ウチダ ' +
    '高木タカギ,タカキ 安藤アンドウ 谷口タニグチ 大野オオノ,オーノ 丸山マルヤマ 今井イマイ 高田タカダ,タカタ 藤本フジモト 武田タケダ,タケタ 村田ムラタ 上野ウエノ,カミノ 杉山スギヤマ 増田マスダ 小島コジマ,オジマ,コシマ 平野ヒラノ 大塚オオツカ 千葉チバ 久保クボ 松井マツイ 小山コヤマ,オヤマ 野口ノグチ 岩崎イワサキ,イワザキ 桜井サクライ 木下キノシタ,キシタ 野村ノムラ 松尾マツオ 菊地キクチ 佐野サノ 大西オオニシ 杉本スギモト 新井アライ,ニイ 浜田ハマダ 市川イチカワ 古川フルカワ,コガワ 水野ミズノ 小松コマツ 島田シマダ 林ハヤシ,リン'
  )
    .split(' ')
    .flatMap((one): (readonly [string, readonly string[]])[] => {
      const { family = '', readings = '' } = /^(?<family>[\p{Script=Han}々]+)(?<readings>.+)$/u.exec(one)?.groups ?? {}
      return family === '' ? [] : [[family, readings.split(',')]]
    }),
)

const readings = new Set([...japaneseReadings.values()].flat())

/** Whether a text in Katakana is the reading of a common family name: タナカ. */
export const isJapaneseReading = (text: string): boolean => readings.has(text)
