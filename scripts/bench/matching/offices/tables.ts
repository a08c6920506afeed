// biome-ignore-all format: tables

/** Characters of names: traditional, simplified, Hanyu Pinyin, as Hong Kong writes it, Wade–Giles. */
const chinese = (lines: string) =>
  lines.trim().split(/\s+/).map((line) => {
    const [traditional = '', simplified = '', pinyin = '', hongKong = '', wade = ''] = line.split(',')
    return { traditional, simplified, pinyin, hongKong, wade }
  })

export const chineseFamilies = chinese(`
林,林,lin,lam,lin 梁,梁,liang,leung,liang 周,周,zhou,chow,chou 鄧,邓,deng,tang,teng 曾,曾,zeng,tsang,tseng 葉,叶,ye,yip,yeh
謝,谢,xie,tse,hsieh 蔡,蔡,cai,choi,tsai 許,许,xu,hui,hsu 蘇,苏,su,so,su 何,何,he,ho,ho 郭,郭,guo,kwok,kuo 馮,冯,feng,fung,feng
羅,罗,luo,lo,lo 潘,潘,pan,poon,pan 鍾,钟,zhong,chung,chung 杜,杜,du,to,tu 彭,彭,peng,pang,peng 賴,赖,lai,lai,lai 江,江,jiang,kong,chiang`)

export const chineseGiven = chinese(`
志,志,zhi,chi,chih 偉,伟,wei,wai,wei 明,明,ming,ming,ming 慧,慧,hui,wai,hui 儀,仪,yi,yee,yi 欣,欣,xin,yan,hsin 建,建,jian,kin,chien
榮,荣,rong,wing,jung 麗,丽,li,lai,li 雪,雪,xue,suet,hsueh 文,文,wen,man,wen 傑,杰,jie,kit,chieh 婷,婷,ting,ting,ting 俊,俊,jun,chun,chun
詩,诗,shi,sze,shih 雅,雅,ya,nga,ya 國,国,guo,kwok,kuo 強,强,qiang,keung,chiang 芳,芳,fang,fong,fang 淑,淑,shu,shuk,shu 貞,贞,zhen,ching,chen
浩,浩,hao,ho,hao 然,然,ran,yin,jan 思,思,si,sze,ssu 樂,乐,le,lok,le 潔,洁,jie,kit,chieh 穎,颖,ying,wing,ying 華,华,hua,wah,hua`)

const native = (lines: string) =>
  lines.trim().split(/\s+/).map((line) => {
    const [own = '', kana = '', usual = '', other = ''] = line.split(',')
    return { own, kana, usual, other }
  })

/** Kanji, kana, Hepburn, Kunrei or with long vowels. */
export const japaneseFamilies = native(`
松本,マツモト,matsumoto,matumoto 井上,イノウエ,inoue,inouye 木村,キムラ,kimura,kimura 清水,シミズ,shimizu,simizu 藤田,フジタ,fujita,huzita
石川,イシカワ,ishikawa,isikawa 後藤,ゴトウ,goto,gotoh 岡田,オカダ,okada,okada 遠藤,エンドウ,endo,endoh 土屋,ツチヤ,tsuchiya,tutiya 千葉,チバ,chiba,tiba 大野,オオノ,ono,ohno`)
export const japaneseGiven = native(`
健一,ケンイチ,kenichi,kenniti 翔太,ショウタ,shota,shouta 大輔,ダイスケ,daisuke,daisuke 直樹,ナオキ,naoki,naoki 美穂,ミホ,miho,miho 千尋,チヒロ,chihiro,tihiro
真由美,マユミ,mayumi,mayumi 優子,ユウコ,yuko,yuuko 陽介,ヨウスケ,yosuke,yohsuke 信二,シンジ,shinji,sinzi 久美子,クミコ,kumiko,kumiko 智也,トモヤ,tomoya,tomoya`)
/** Hangul, the Revised Romanisation, another spelling; kana stays empty. */
export const koreanFamilies = native('김,,kim,gim 최,,choi,choe 정,,jeong,chung 강,,kang,gang 조,,cho,jo 윤,,yoon,yun 임,,lim,im 신,,shin,sin 오,,oh,o 서,,seo,suh')
export const koreanGiven = native(`
민,,min,min 준,,jun,joon 지,,ji,jee 영,,yeong,young 현,,hyeon,hyun 수,,su,soo 우,,u,woo 은,,eun,un 진,,jin,jin 혜,,hye,hae 호,,ho,ho 경,,gyeong,kyung 희,,hui,hee 태,,tae,tai 선,,seon,sun`)

export const westernGiven = 'Peter Mary Grace David Helen Simon Joanna Henry Fiona Albert Monica Patrick Vivian George Rachel Martin'.split(' ')
/** A name in Han and in Latin letters. */
export const firms = '海,Hoi 金,Golden 大,Grand 新,Sun 東,Orient 利,Lee 安,On 和,Wo 豐,Fung 寶,Bo 星,Star 環,Global'.split(' ').map((one) => one.split(',') as [string, string])
export const trades = '貿易,Trading 物流,Logistics 電子,Electronics 印刷,Printing 建築,Construction 旅遊,Travel 食品,Foods 設計,Design'.split(' ').map((one) => one.split(',') as [string, string])
/** By country: code, prefix of mobile phones and their further digits, that of others, cities (own, Latin), streets (own, Latin). */
export const countries = [
  { code: 'HK', name: 'Hong Kong', dial: '852', mobile: ['9', 7], office: ['2', 7], cities: ['香港,Hong Kong', '九龍,Kowloon'], streets: ['彌敦道,Nathan Road', '軒尼詩道,Hennessy Road', '皇后大道西,Queen’s Road West', '英皇道,King’s Road'] },
  { code: 'CN', name: 'China', dial: '86', mobile: ['13', 9], office: ['20', 8], cities: ['廣州,Guangzhou', '上海,Shanghai', '杭州,Hangzhou'], streets: ['解放路,Jiefang Road', '中山路,Zhongshan Road', '人民路,Renmin Road'] },
  { code: 'TW', name: 'Taiwan', dial: '886', mobile: ['9', 8], office: ['2', 8], cities: ['台北,Taipei', '高雄,Kaohsiung'], streets: ['忠孝東路,Zhongxiao E. Rd.', '信義路,Xinyi Rd.', '民生路,Minsheng Rd.'] },
  { code: 'JP', name: 'Japan', dial: '81', mobile: ['90', 8], office: ['3', 8], cities: ['東京,Tokyo', '大阪,Osaka', '名古屋,Nagoya'], streets: ['銀座,Ginza', '青山,Aoyama', '本町,Honmachi'] },
  { code: 'KR', name: 'South Korea', dial: '82', mobile: ['10', 8], office: ['2', 8], cities: ['서울,Seoul', '부산,Busan'], streets: ['세종대로,Sejong-daero', '강남대로,Gangnam-daero', '종로,Jong-ro'] },
] as const
export const mailWords = 'maple tiger ocean pixel noodle violet rocket piano lemon falcon bamboo garnet comet walnut indigo harbor'.split(' ')
export const mailHosts = ['gmail.com', 'hotmail.com', 'yahoo.com', 'outlook.com']
