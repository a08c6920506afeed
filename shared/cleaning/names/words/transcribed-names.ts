// biome-ignore-all format: lists of words

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Given and family names of elsewhere as Korean writes them, of syllables that Korean names have as well. */
const inHangul = words(`
  마리아 소피아 소피 안젤라 안나 한나 나오미 미리암 조나단 조앤 주디 주디스 지나 이사벨라 안드레아 안토니오 마리오 마르코 루카 루이 루이자 노아 나탈리 나타샤 다니엘라 다니엘 사무엘 가브리엘
  유리 이리나 아리아나 조이 조지 조지아 조안나 조안 조세 조셉 노라 미아 마야 마고 마누 나디아 나딘 주노 주앙 제시 제시카 제이 제인 제리 제니 제롬 제나 지미 지나 모니카 모나 문드 우마 우르줄라 구스타프 구찌
  로시 로건 로하스 로사 로이 라미 라이언 리우 리안 미란다 몬다 단테 노통 마르소 마리노 가르시아 산토스 실바 고메즈 왕가리 바이든 오바마 레논 라모스 나바로 나달 모랄레스 가와사키
`)

/**
 * Syllables that no Korean name has: those of ㅋ, ㅌ and ㅍ that are no Sino-Korean reading, those of ㅡ with which Korean
 * writes a consonant alone, and some of foreign vowels.
 */
function isForeignSyllable(syllable: string): boolean {
  const code = (syllable.codePointAt(0) ?? 0) - 0xac00
  if (code < 0 || code > 11_171) return false
  const [initial, vowel, final] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28]
  if (initial === 15) return !'쾌큰'.includes(syllable)
  if (initial === 16) return !'타탁탄탈탐탑탕태택탱터토통퇴투특틈튼'.includes(syllable)
  if (initial === 17) return !'파판팔패팽편평폐포폭표품풍피필푸푼핑'.includes(syllable)
  if (vowel === 18 && final === 0) return !'그르드'.includes(syllable)
  return foreign.has(syllable)
}
const foreign = new Set(
  '블플클슨던턴런먼벤벨베빌밥맥맷멜메잭젠첼챈첸헬윌웬웨엘엠앤앨데델댄덴딘닉닐넬넷롤럴렐렉릭릴롭뮐뮬뮤샤섀셸슈쉴싱뷔레헤쥬쟈챠버썬쏜썸훌쿨왓맨넌랭랜랭빗짐'.split(''),
)

/** Given names of elsewhere as Chinese writes them. */
const inHan = words(`
  约翰 約翰 大卫 大衛 彼得 保罗 保羅 马克 馬克 马丁 馬丁 玛丽 瑪麗 玛丽亚 瑪麗亞 安娜 安妮 安德鲁 安東尼 安东尼 亚当 亞當 亚历山大 亞歷山大 本杰明 查理 查尔斯 克里斯 丹尼尔 丹尼爾 爱德华 愛德華 艾玛 艾瑪 艾米 弗兰克 乔治 喬治 哈利 亨利 杰克 傑克 詹姆斯 珍妮 杰森
  约瑟夫 朱莉 朱莉亚 朱丽叶 朱利安 朱迪 卡尔 凯特 凱特 凯文 凱文 劳拉 蘿拉 罗拉 莉莉 丽莎 麗莎 露西 路易 卢卡 路加 卢西亚 露西亚 马修 迈克 麥克 麦克 迈克尔 麥可 米歇尔 尼克 妮可 诺亚 奥利弗 帕特里克 菲利普 理查 理查德 罗伯特 羅伯特 罗伯托 罗杰斯 罗斯福 罗宾 罗宾逊 萨拉 莎拉 山姆 塞缪尔 西蒙 苏珊 蘇珊 苏菲 蘇菲 托马斯
  汤姆 湯姆 蒂姆 维克多 威廉 威尔 何塞 卡洛斯 胡安 乔 喬 汉斯 漢斯 伊万 安德烈 谢尔盖 叶卡捷琳娜 叶利钦 叶琳娜 邓肯 萧伯纳 张伯伦 李维斯 何西阿 杜威 杜波依斯 余华斯 黄金斯 魏斯 路德 史密斯 强森 強森 米勒 纽曼 曼 居里 拜登 奥斯汀 海瑟薇 卡戴珊
`)
// Signs with which Chinese writes the sounds of foreign names, and that no Japanese name has.
const foreignSign = /[斯尔爾特勒姆鲁丝絲蒂莎娅婭妮埃弗逊遜赫洛塔兹茲茨丽翰玛瑪詹娃凯凱劳盖顿頓维伦欧蕾薇芙萨薩贝乔喬亚杰傑肯摩诺]/u

/** Whether a part of a name in Hangul or Han is one of elsewhere by its sounds: 스미스, 约翰. */
export function isTranscribed(part: string): boolean {
  if (/^\p{Script=Hangul}+$/u.test(part)) return inHangul.has(part) || [...part].some(isForeignSyllable)
  return inHan.has(part) || (part.length > 1 && foreignSign.test(part))
}

/** The same of what stands behind a Chinese family name, where people are called 娜 and 莎莎 too. */
export const isTranscribedWhole = (name: string): boolean =>
  /^\p{Script=Hangul}+$/u.test(name) ? isTranscribed(name) : inHan.has(name)
