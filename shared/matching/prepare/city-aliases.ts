import { plainWords } from '../../cleaning/text/fold-key.ts'
import { foldHan } from '../../customers/people/han-variants.ts'

// biome-ignore format: a table
/** Cities that are written in several languages or scripts, or short; one a line. */
const lines = `
hong kong|hongkong|h k|hk|香港|hong kong sar|xianggang|kowloon|九龍|九龙|new territories|新界|n t|hong kong island|港島
macau|macao|澳門|澳门
beijing|北京|peking
shanghai|上海
guangzhou|廣州|广州|canton
shenzhen|深圳
dongguan|東莞|东莞
foshan|佛山
hangzhou|杭州
chengdu|成都
chongqing|重慶|重庆
wuhan|武漢|武汉
nanjing|南京|nanking
suzhou|蘇州|苏州
tianjin|天津
xian|xi an|西安
qingdao|青島|青岛|tsingtao
xiamen|廈門|厦门|amoy
ningbo|寧波|宁波
changsha|長沙|长沙
zhengzhou|鄭州|郑州
dalian|大連|大连
shenyang|瀋陽|沈阳
jinan|濟南|济南
fuzhou|福州
kunming|昆明
taipei|台北|臺北|taibei
new taipei|新北|xinbei
taichung|台中|臺中|taizhong
kaohsiung|高雄|gaoxiong
tainan|台南|臺南
taoyuan|桃園|桃园
hsinchu|新竹|xinzhu
tokyo|東京|东京|toukyou
osaka|大阪
yokohama|横浜|橫濱
nagoya|名古屋
kyoto|京都
kobe|神戸|神戶
fukuoka|福岡
sapporo|札幌
sendai|仙台
hiroshima|広島|廣島
kawasaki|川崎
saitama|さいたま|埼玉
chiba|千葉
kitakyushu|北九州
niigata|新潟
shizuoka|静岡
okayama|岡山
kumamoto|熊本
kagoshima|鹿児島
naha|那覇
kanazawa|金沢
seoul|서울|首爾|首尔
busan|pusan|부산|釜山
incheon|inchon|인천|仁川
daegu|taegu|대구
daejeon|taejon|대전
gwangju|kwangju|광주
ulsan|울산
suwon|수원
seongnam|성남
goyang|고양
changwon|창원
jeju|cheju|제주
singapore|singapur|新加坡
munich|munchen|muenchen|monaco di baviera
cologne|koln|koeln
nuremberg|nurnberg|nuernberg
frankfurt|frankfurt am main|frankfurt main|frankfurt a m
hanover|hannover
dusseldorf|duesseldorf
vienna|wien|vienne
zurich|zuerich|zurigo
geneva|geneve|genf|ginevra
basel|bale|basle
bern|berne|berna
lucerne|luzern
milan|milano|mailand
rome|roma|rom
turin|torino
florence|firenze|florenz
naples|napoli|neapel
venice|venezia|venedig
genoa|genova
padua|padova
bologna|bolonia
paris|parigi
marseille|marseilles|marsiglia
lyon|lyons
strasbourg|strassburg|strasburg
nice|nizza
brussels|bruxelles|brussel|brussel
antwerp|antwerpen|anvers
ghent|gent|gand
bruges|brugge
liege|luik|luttich
the hague|den haag|s gravenhage|gravenhage
amsterdam|a dam
copenhagen|kobenhavn|koebenhavn|kopenhagen
aarhus|arhus
gothenburg|goteborg|goeteborg
malmo|malmoe
helsinki|helsingfors
turku|abo
warsaw|warszawa|warschau
krakow|cracow|krakau
lodz|lodsch
wroclaw|breslau
poznan|posen
gdansk|danzig
prague|praha|prag
brno|brunn
budapest|pest
lisbon|lisboa|lissabon
porto|oporto
seville|sevilla
saragossa|zaragoza
cordoba|cordova
majorca|palma|palma de mallorca
athens|athina|athen
thessaloniki|saloniki
moscow|moskva|moskau
saint petersburg|st petersburg|sankt peterburg|petersburg
kyiv|kiev|kiew
bucharest|bucuresti|bukarest
belgrade|beograd|belgrad
sofia|sofija
istanbul|constantinople
dublin|baile atha cliath
cork|corcaigh
limerick|luimneach
galway|gaillimh
waterford|port lairge
edinburgh|dun eideann
cardiff|caerdydd
swansea|abertawe
newport|casnewydd
new york|nyc|new york city|ny
san francisco|sf|san fran
los angeles|la
washington|washington dc|washington d c|dc
philadelphia|philly
las vegas|vegas
montreal|mtl
quebec|quebec city|ville de quebec
saint louis|st louis
saint paul|st paul
`

let aliases: ReadonlyMap<string, string> | undefined

function readAliases(): ReadonlyMap<string, string> {
  aliases ??= new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split('|')
        return [first, ...others].map((name) => [foldHan(plainWords(name)), first] as const)
      }),
  )
  return aliases
}

const endings = /(?:特別市|特别市|特別行政區|特别行政区|直轄市|市|都|府|특별자치시|특별시|광역시|시)$/u
const wordsAround = /^(?:city of|greater) | (?:city|shi|si)$/

/** One name for a city that has several, by a table; else the name as it stands. */
export function nameCity(folded: string): string {
  const bare = folded.length > 2 ? folded.replace(endings, '').replace(wordsAround, '').trim() : folded
  return readAliases().get(bare) ?? (bare === '' ? folded : bare)
}
