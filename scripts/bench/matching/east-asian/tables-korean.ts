import { present } from '../present.ts'
// Word tables for Korean names, with the spellings in use.

export interface KoreanSurname {
  native: string
  /** Spellings in Latin letters, the commonest first. */
  roman: string[]
  hanja: string
  /** Share of the population, in thousandths. */
  weight: number
}

export const SURNAMES: KoreanSurname[] = (
  '김 Kim|Gim 金 215,이 Lee|Yi|Rhee 李 147,박 Park|Pak|Bak 朴 84,최 Choi|Choe 崔 47,정 Jung|Jeong|Chung 鄭 43,강 Kang|Gang 姜 24,조 Cho|Jo 趙 21,' +
  '윤 Yoon|Yun 尹 20,장 Jang|Chang 張 20,임 Lim|Im 林 17,한 Han 韓 15,오 Oh|O 吳 15,서 Seo|Suh 徐 15,신 Shin|Sin 申 15,권 Kwon|Gwon 權 14,황 Hwang 黃 14,' +
  '안 Ahn|An 安 14,송 Song 宋 14,류 Ryu|Yoo 柳 13,홍 Hong 洪 11,전 Jeon|Chun 全 11,고 Ko|Go 高 9,문 Moon|Mun 文 9,양 Yang 梁 9,손 Son|Sohn 孫 9,' +
  '배 Bae|Pae 裵 8,백 Baek|Paik 白 7,허 Heo|Hur 許 6,노 Noh|Roh 盧 6,남 Nam 南 5,심 Shim|Sim 沈 5'
)
  .split(',')
  .map((entry) => entry.split(' '))
  .map(([native = '', roman = '', hanja = '', weight]) => ({
    native,
    roman: roman.split('|'),
    hanja,
    weight: Number(weight),
  }))

/** Syllables of given names: the official spelling first, then the popular ones. */
export const SYLLABLES: Record<string, string[]> = Object.fromEntries(
  (
    '민 Min,수 Su|Soo,준 Jun|Joon,영 Yeong|Young,지 Ji|Jee,현 Hyeon|Hyun,우 U|Woo,서 Seo,연 Yeon|Youn,은 Eun,희 Hui|Hee,정 Jeong|Jung,성 Seong|Sung,' +
    '훈 Hun|Hoon,호 Ho,진 Jin,경 Gyeong|Kyung,미 Mi|Mee,숙 Suk|Sook,철 Cheol|Chul,동 Dong,상 Sang,재 Jae,혜 Hye,윤 Yun|Yoon,하 Ha,유 Yu|Yoo,나 Na,' +
    '아 A|Ah,원 Won,석 Seok|Suk,태 Tae,규 Gyu|Kyu,선 Seon|Sun,주 Ju|Joo,예 Ye,승 Seung,순 Sun|Soon,자 Ja,인 In,빈 Bin,건 Geon|Kun,혁 Hyeok|Hyuk'
  )
    .split(',')
    .map((entry) => entry.split(' '))
    .map(([native, roman]) => [native, present(roman).split('|')]),
)

export const GIVEN = {
  m: '민수 지훈 영수 현우 준호 성민 성호 동현 재현 민준 서준 상훈 영호 진우 태현 승현 민호 재호 정훈 경수 성진 철수 동욱 원석 규현 준영 건우 상혁 인수 주원'
    .split(' ')
    .filter((name) => [...name].every((syllable) => syllable in SYLLABLES)),
  f: '서연 민지 지우 은지 영희 미경 혜진 지은 수진 은정 현정 유진 예은 하은 미숙 경희 정숙 순자 선희 주연 은주 수빈 나연 지아 지현 민정 유나 성희 미정 영미'
    .split(' ')
    .filter((name) => [...name].every((syllable) => syllable in SYLLABLES)),
}

/** Names that very many people bear, as surname and given name. */
export const COMMON_NAMES = [
  '김 민수',
  '김 지훈',
  '이 영희',
  '김 영수',
  '이 지은',
  '박 지훈',
  '김 민지',
  '김 은지',
  '이 현우',
  '김 서연',
  '박 민수',
  '김 철수',
]

export const ENGLISH_NAMES = {
  m: ['Daniel', 'Brian', 'Kevin', 'James', 'Eugene'],
  f: ['Jenny', 'Grace', 'Esther', 'Jessica', 'Claire'],
}
