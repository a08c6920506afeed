import { present } from '../present.ts'
// Word tables for Japanese names, and the way from kana to Latin letters.

export interface JapaneseSurname {
  /** Kanji spellings; the first is the usual one, the others are variant characters of the same name. */
  kanji: string[]
  kana: string
  weight: number
}

export const SURNAMES: JapaneseSurname[] = (
  '佐藤 サトウ 19,鈴木 スズキ 18,高橋|髙橋 タカハシ 14,田中 タナカ 13,伊藤 イトウ 11,渡辺|渡邊|渡邉 ワタナベ 11,山本 ヤマモト 11,中村 ナカムラ 10,' +
  '小林 コバヤシ 10,加藤 カトウ 9,吉田 ヨシダ 8,山田 ヤマダ 8,佐々木 ササキ 7,山口 ヤマグチ 6,松本 マツモト 6,井上 イノウエ 6,木村 キムラ 6,' +
  '林 ハヤシ 5,斎藤|齋藤|斉藤 サイトウ 8,清水 シミズ 5,山崎|山﨑 ヤマザキ 5,森 モリ 5,池田 イケダ 5,橋本 ハシモト 4,阿部 アベ 4,石川 イシカワ 4,' +
  '前田 マエダ 4,藤田 フジタ 4,小川 オガワ 4,岡田 オカダ 3,後藤 ゴトウ 4,長谷川 ハセガワ 4,村上 ムラカミ 3,近藤 コンドウ 4,石井 イシイ 3,' +
  '遠藤 エンドウ 3,大野 オオノ 4,小野 オノ 3,太田 オオタ 3,上野 ウエノ 2,浜田|濱田 ハマダ 2,広瀬|廣瀬 ヒロセ 2,沢田|澤田 サワダ 2,大久保 オオクボ 2,' +
  '須藤 スドウ 1,工藤 クドウ 2,江藤 エトウ 1,新井 アライ 2,辻 ツジ 1,東 ヒガシ 1'
)
  .split(',')
  .map((entry) => entry.split(' '))
  .map(([kanji = '', kana = '', weight]) => ({ kanji: kanji.split('|'), kana, weight: Number(weight) }))

export interface JapaneseGiven {
  kanji: string
  kana: string
  sex: 'm' | 'f'
}

export const GIVEN: JapaneseGiven[] = (
  '太郎 タロウ m,一郎 イチロウ m,次郎 ジロウ m,健一 ケンイチ m,健 タケシ m,剛 タケシ m,武 タケシ m,浩 ヒロシ m,宏 ヒロシ m,寛 ヒロシ m,誠 マコト m,' +
  '真 マコト m,明 アキラ m,章 アキラ m,大輔 ダイスケ m,翔太 ショウタ m,拓也 タクヤ m,直樹 ナオキ m,直紀 ナオキ m,雄太 ユウタ m,悠太 ユウタ m,' +
  '祐樹 ユウキ m,勇気 ユウキ m,修 オサム m,茂 シゲル m,正 タダシ m,隆 タカシ m,孝 タカシ m,聡 サトシ m,智 サトシ m,浩二 コウジ m,幸司 コウジ m,' +
  '陽介 ヨウスケ m,亮 リョウ m,涼 リョウ m,大樹 ダイキ m,蓮 レン m,哲也 テツヤ m,' +
  '花子 ハナコ f,裕子 ユウコ f,優子 ユウコ f,祐子 ユウコ f,恵子 ケイコ f,慶子 ケイコ f,圭子 ケイコ f,陽子 ヨウコ f,洋子 ヨウコ f,美咲 ミサキ f,' +
  '由美子 ユミコ f,弓子 ユミコ f,久美子 クミコ f,明美 アケミ f,真由美 マユミ f,愛 アイ f,葵 アオイ f,結衣 ユイ f,唯 ユイ f,さくら サクラ f,' +
  '智子 トモコ f,友子 トモコ f,直子 ナオコ f,尚子 ナオコ f,香織 カオリ f,佳織 カオリ f,麻衣 マイ f,千尋 チヒロ f,彩 アヤ f,綾 アヤ f,美穂 ミホ f,' +
  '幸子 サチコ f,和子 カズコ f,京子 キョウコ f,涼子 リョウコ f,良子 リョウコ f'
)
  .split(',')
  .map((entry) => entry.split(' '))
  .map(([kanji = '', kana = '', sex]) => ({ kanji, kana, sex: sex as 'm' | 'f' }))

/** Names that very many people bear, as surname and given name. */
export const COMMON_NAMES = [
  '佐藤 健',
  '鈴木 一郎',
  '田中 美咲',
  '佐藤 裕子',
  '高橋 誠',
  '鈴木 恵子',
  '田中 浩',
  '佐藤 大輔',
  '伊藤 翔太',
  '山田 花子',
]

const KANA_ROWS: Record<string, string> = {
  ア: 'a',
  イ: 'i',
  ウ: 'u',
  エ: 'e',
  オ: 'o',
  カ: 'ka',
  キ: 'ki',
  ク: 'ku',
  ケ: 'ke',
  コ: 'ko',
  サ: 'sa',
  シ: 'shi',
  ス: 'su',
  セ: 'se',
  ソ: 'so',
  タ: 'ta',
  チ: 'chi',
  ツ: 'tsu',
  テ: 'te',
  ト: 'to',
  ナ: 'na',
  ニ: 'ni',
  ヌ: 'nu',
  ネ: 'ne',
  ノ: 'no',
  ハ: 'ha',
  ヒ: 'hi',
  フ: 'fu',
  ヘ: 'he',
  ホ: 'ho',
  マ: 'ma',
  ミ: 'mi',
  ム: 'mu',
  メ: 'me',
  モ: 'mo',
  ヤ: 'ya',
  ユ: 'yu',
  ヨ: 'yo',
  ラ: 'ra',
  リ: 'ri',
  ル: 'ru',
  レ: 're',
  ロ: 'ro',
  ワ: 'wa',
  ヲ: 'o',
  ン: 'n',
  ガ: 'ga',
  ギ: 'gi',
  グ: 'gu',
  ゲ: 'ge',
  ゴ: 'go',
  ザ: 'za',
  ジ: 'ji',
  ズ: 'zu',
  ゼ: 'ze',
  ゾ: 'zo',
  ダ: 'da',
  ヂ: 'ji',
  ヅ: 'zu',
  デ: 'de',
  ド: 'do',
  バ: 'ba',
  ビ: 'bi',
  ブ: 'bu',
  ベ: 'be',
  ボ: 'bo',
  パ: 'pa',
  ピ: 'pi',
  プ: 'pu',
  ペ: 'pe',
  ポ: 'po',
}

/** Letter for letter, long vowels spelt out: サトウ gives satou. */
function spellOut(kana: string): string {
  let text = ''
  for (const char of kana) {
    const small = { ャ: 'a', ュ: 'u', ョ: 'o' }[char]
    if (small) text = text.replace(/i$/, /(sh|ch|j)i$/.test(text) ? small : `y${small}`)
    else text += KANA_ROWS[char] ?? char
  }
  return text
}

/** Every usual spelling in Latin letters, the commonest first: サトウ gives Sato, Satoh, Satou. */
export function romanise(kana: string): string[] {
  const full = spellOut(kana)
  const plain = full.replace(/o[uo](?!e)/g, 'o').replace(/uu/g, 'u')
  const withH = full.replace(/o[uo](?!e)/g, 'oh').replace(/uu/g, 'u')
  return [...new Set([plain, withH, full])].map((text) => present(text[0]).toUpperCase() + text.slice(1))
}

export const toHiragana = (kana: string): string =>
  [...kana]
    .map((char) => (char >= 'ァ' && char <= 'ヶ' ? String.fromCharCode(char.charCodeAt(0) - 0x60) : char))
    .join('')

const FULL_KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンャュョッー'
const HALF_KANA = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｬｭｮｯｰ'

/** Half-width katakana, as old bank and till systems print it. */
export const toHalfWidthKana = (kana: string): string =>
  [...kana.normalize('NFD')]
    .map((char) => {
      if (char === '\u3099') return 'ﾞ'
      if (char === '\u309a') return 'ﾟ'
      const at = FULL_KANA.indexOf(char)
      return at < 0 ? char : HALF_KANA[at]
    })
    .join('')
