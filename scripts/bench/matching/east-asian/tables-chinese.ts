import { present } from '../present.ts'

// Word tables for Chinese names. Everything is kept in traditional script; see `toSimplified`.

/** Pairs of traditional and simplified characters, for every character the tables use. */
const SCRIPT_PAIRS =
  '陳陈黃黄張张吳吴劉刘鄭郑楊杨葉叶鄧邓羅罗許许馮冯謝谢蘇苏麥麦盧卢馬马關关趙赵孫孙韓韩歐欧陽阳偉伟銘铭傑杰潔洁瑩莹榮荣詠咏' +
  '輝辉強强儀仪賢贤樂乐詩诗國国駿骏軒轩麗丽蘭兰華华雲云鴻鸿紅红龍龙寶宝錦锦愛爱東东曉晓靜静貞贞鳳凤鵬鹏濤涛悅悦軍军飛飞穎颖蓮莲剛刚' +
  '貿贸輸输電电計计設设發发興兴豐丰業业產产資资際际團团務务師师實实運运經经藝艺環环銀银號号樓楼廈厦廣广區区灣湾達达聯联億亿創创' +
  '藥药醫医傳传顧顾問问機机紡纺織织飾饰場场禮礼網网訊讯數数據据雙双萬万遠远匯汇裝装總总監监莊庄銅铜鑼锣觀观園园廳厅館馆齒齿記记' +
  '來来進进長长書书員员徑径採采購购開开會会財财術术維维風风門门綠绿時时筆笔課课專专職职營营銷销後后學学協协順顺誠诚農农們们' +
  '岡冈橋桥鹽盐濱滨潤润魚鱼蝦虾燒烧臘腊餅饼鮮鲜飯饭鋪铺燈灯鐘钟錶表鋼钢鐵铁鋁铝礦矿紙纸屬属構构築筑嶺岭鎮镇節节處处' +
  '體体絡络紀纪譯译簽签證证麵面貨货島岛錢钱點点寧宁補补價价線线轉转滿满類类絲丝騰腾飲饮勝胜義义險险動动頭头圍围眾众鏡镜將将視视亞亚圖图見见彌弥難难納纳'

const SIMPLIFIED = new Map<string, string>()
const TRADITIONAL = new Map<string, string>()
const scriptPairs = [...SCRIPT_PAIRS]
for (let i = 0; i < scriptPairs.length; i += 2) {
  SIMPLIFIED.set(present(scriptPairs[i]), present(scriptPairs[i + 1]))
  TRADITIONAL.set(present(scriptPairs[i + 1]), present(scriptPairs[i]))
}

export const toSimplified = (text: string): string => [...text].map((char) => SIMPLIFIED.get(char) ?? char).join('')
export const toTraditional = (text: string): string => [...text].map((char) => TRADITIONAL.get(char) ?? char).join('')

export interface ChineseSurname {
  native: string
  pinyin: string
  /** Spellings in Hong Kong, the usual one first. */
  hongKong: string[]
  weightHongKong: number
  weightMainland: number
}

export const SURNAMES: ChineseSurname[] = `
陳 Chen Chan 103 45
黃 Huang Wong 65 22
李 Li Lee|Li 63 72
梁 Liang Leung 40 8
林 Lin Lam 37 11
張 Zhang Cheung|Chang 35 68
吳 Wu Ng 33 20
劉 Liu Lau 31 54
王 Wang Wong 30 72
何 He Ho 28 9
鄭 Zheng Cheng 23 8
楊 Yang Yeung|Young 22 31
周 Zhou Chow|Chau 21 20
葉 Ye Ip|Yip 19 5
郭 Guo Kwok 17 11
曾 Zeng Tsang 17 5
鄧 Deng Tang 15 6
羅 Luo Law|Lo 15 9
許 Xu Hui 14 6
蔡 Cai Choi|Tsoi 14 5
馮 Feng Fung 12 7
徐 Xu Tsui|Chui 11 15
朱 Zhu Chu 10 13
謝 Xie Tse 10 8
蘇 Su So 10 5
余 Yu Yu|Yue 9 5
潘 Pan Poon 9 5
麥 Mai Mak 8 1
盧 Lu Lo 8 5
馬 Ma Ma 7 13
關 Guan Kwan 6 2
趙 Zhao Chiu 6 21
孫 Sun Suen|Sun 5 19
胡 Hu Wu|Woo 5 12
高 Gao Ko 3 11
伍 Wu Ng 5 1
章 Zhang Cheung 2 2
韓 Han Hon 2 7
方 Fang Fong 4 3
程 Cheng Ching 3 6
歐陽 Ouyang Au_Yeung|Au-Yeung 3 1
司徒 Situ Szeto 2 0`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([native = '', pinyin = '', hongKong = '', weightHongKong, weightMainland]) => ({
    native,
    pinyin,
    hongKong: hongKong.replace('_', ' ').split('|'),
    weightHongKong: Number(weightHongKong),
    weightMainland: Number(weightMainland),
  }))

export interface GivenCharacter {
  native: string
  pinyin: string
  hongKong: string
  /** Whose names it is used in: men's, women's or both. */
  sex: 'm' | 'f' | 'u'
}

export const GIVEN: GivenCharacter[] = (
  '偉 wei Wai m,慧 hui Wai f,惠 hui Wai f,威 wei Wai m,文 wen Man u,敏 min Man f,民 min Man m,明 ming Ming m,銘 ming Ming m,' +
  '志 zhi Chi m,智 zhi Chi m,子 zi Tsz u,梓 zi Tsz u,傑 jie Kit m,潔 jie Kit f,英 ying Ying f,瑩 ying Ying f,嘉 jia Ka u,家 jia Ka u,' +
  '欣 xin Yan f,恩 en Yan f,健 jian Kin m,建 jian Kin m,榮 rong Wing m,詠 yong Wing f,永 yong Wing m,玲 ling Ling f,輝 hui Fai m,' +
  '強 qiang Keung m,儀 yi Yee f,怡 yi Yee f,賢 xian Yin m,樂 le Lok u,希 xi Hei u,熙 xi Hei m,思 si Sze f,詩 shi Sze f,美 mei Mei f,' +
  '小 xiao Siu u,少 shao Siu u,國 guo Kwok m,俊 jun Chun m,駿 jun Chun m,春 chun Chun f,豪 hao Ho m,浩 hao Ho m,軒 xuan Hin m,' +
  '麗 li Lai f,芳 fang Fong f,蘭 lan Lan f,華 hua Wah u,君 jun Kwan f,群 qun Kwan u,秀 xiu Sau f,玉 yu Yuk f,雲 yun Wan f,珊 shan Shan f,' +
  '雄 xiong Hung m,鴻 hong Hung m,紅 hong Hung f,德 de Tak m,成 cheng Shing m,琪 qi Kei f,基 ji Kei m,宇 yu Yu m,瑜 yu Yu f,龍 long Lung m,' +
  '寶 bao Po u,忠 zhong Chung m,良 liang Leung m,亮 liang Leung m,安 an On m,平 ping Ping m,萍 ping Ping f,天 tian Tin m,錦 jin Kam u,' +
  '淑 shu Shuk f,雪 xue Suet f,愛 ai Oi f,源 yuan Yuen m,佩 pei Pui f,培 pei Pui m,東 dong Tung m,雅 ya Nga f,卓 zhuo Cheuk m,朗 lang Long m,' +
  '曉 xiao Hiu u,靜 jing Ching f,晴 qing Ching f,貞 zhen Ching f,鳳 feng Fung f,峰 feng Fung m,大 da Tai m,娜 na Na f,磊 lei Lui m,' +
  '勇 yong Yung m,洋 yang Yeung m,婷 ting Ting f,宏 hong Wang m,鵬 peng Pang m,超 chao Chiu m,濤 tao To m,梅 mei Mui f,倩 qian Sin f,' +
  '悅 yue Yuet f,涵 han Ham f,晨 chen San u,博 bo Pok m,軍 jun Kwan m,海 hai Hoi m,飛 fei Fei m,佳 jia Kai f,穎 ying Wing f,蓮 lian Lin f,' +
  '珠 zhu Chu f,霞 xia Ha f,燕 yan Yin f,琴 qin Kam f,薇 wei Mei f,晶 jing Ching f,剛 gang Kong m,斌 bin Pan m'
)
  .split(',')
  .map((entry) => entry.split(' '))
  .map(([native = '', pinyin = '', hongKong = '', sex]) => ({
    native,
    pinyin,
    hongKong,
    sex: sex as GivenCharacter['sex'],
  }))

/** Names that very many people bear (traditional script), as surname and given name. */
export const COMMON_NAMES = {
  HK: [
    '陳 偉文',
    '黃 志明',
    '陳 志強',
    '李 嘉欣',
    '黃 美玲',
    '陳 家明',
    '梁 志偉',
    '林 詠詩',
    '張 志明',
    '李 志偉',
    '陳 美玲',
    '何 嘉儀',
  ],
  CN: ['王 偉', '李 娜', '張 偉', '王 芳', '李 靜', '劉 洋', '王 靜', '張 敏', '李 強', '王 磊', '張 麗', '劉 偉'],
  TW: ['陳 志明', '林 美玲', '張 家豪', '陳 美玲', '李 俊傑'],
}

export const ENGLISH_NAMES = {
  m: (
    'Peter Raymond Kelvin Alvin Jacky Eric Tony Kenneth Simon Andy Jason Ivan Benny Ricky Edmond Wilson Stanley Vincent Patrick ' +
    'Gary Ken Dickson Anson Samuel Terence Felix Herman Kinson Sherman Marco Alex Leo'
  ).split(' '),
  f: (
    'Vivian Karen Ivy Winnie Carmen Fiona Mandy Joyce Kitty Yoyo Cherry Maggie Doris Grace Amy Phoebe Queenie Connie Eva Sandy ' +
    'Rebecca Christine Cindy Bonnie Winsome Hilda Josephine Michelle Natalie Irene Suki Jenny'
  ).split(' '),
}
