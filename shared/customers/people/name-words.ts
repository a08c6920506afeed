import { surePostNominals } from '../../cleaning/names/words/post-nominals.ts'
import { abbreviationOrName, plainTitles } from '../../cleaning/names/words/titles.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** How old one is among those of the same name: 1 for the senior, 2 for the junior or second, 3 and more by number. */
export const generations: ReadonlyMap<string, number> = new Map([
  ...[...words('sr snr sen senior pere padre st starszy starsi id idosebb sen vanem')].map(
    (word) => [word, 1] as const,
  ),
  ...[...words('jr jnr jun junior fils hijo filho ml mladsi mlodszy ifj ifjabb ii 2nd segundo figlio')].map(
    (word) => [word, 2] as const,
  ),
  ...[...words('iii 3rd neto nieto')].map((word) => [word, 3] as const),
  ...[...words('iv 4th bisneto')].map((word) => [word, 4] as const),
  ...[...words('v 5th')].map((word) => [word, 5] as const),
  ...[...words('vi 6th')].map((word) => [word, 6] as const),
  // As Cyrillic letters are written in Latin ones: ст., старший; мл., младший.
  ['starshii', 1],
  ['mladshii', 2],
])
/** Of these only an abbreviation or the last of three words says a generation: they are names and particles as well. */
export const doubtfulGenerations = words('st sen id v vi pere padre hijo filho neto nieto segundo figlio fils ml ii')

/** In front of a name, or behind it; no part of it. */
export const titles: ReadonlySet<string> = new Set([
  ...[...plainTitles].filter((title) => !abbreviationOrName.has(title)),
  ...words(
    'mr mrs ms miss mx mister dr prof professor sir dame lady lord rev fr hon eng ing dipl dipling herr frau fraulein hr fru mme mlle madame monsieur ' +
      'sig signora signor sra srta senor senora don dona dott dottssa ir datuk dato datin tan haji hj pan pani gospodin gospoza mgr bc judr mudr cmdr capt col gen lt sgt',
  ),
])
export const degrees: ReadonlySet<string> = new Set([
  ...[...surePostNominals].filter((word) => !generations.has(word)),
  ...words('phd md mba cpa esq dds jd pe cfa msc bsc ba ma llm rn dvm dphil obe mbe csc'),
])

/** Mr Smith and Mrs Smith are two. */
export const men = words('mr mister sir herr hr monsieur sig signor senor don pan gospodin lord')
export const women = words(
  'mrs ms miss dame lady frau fraulein fru mme mlle madame signora sra srta senora dona pani gospoza datin',
)

/** Between the parts of a family name; two people do not share one because they share these. */
export const particles = words(
  'van von der den de da di du dos das do la le el al bin ibn binti bint ben bte ter ten zu zur zum af av vom vander vande y e d of the and und et',
)

/** Legal forms: a firm is the same with and without. */
export const legalForms = words(
  'ltd limited inc incorporated llc llp plc gmbh ag sa sas sarl srl spa bv nv oy ab as aps pte pty kk co corp corporation company kg ohg ug sro spzoo zoo kft doo ou sl sl lda ltda',
)

/** Family names that stand in front where a name is written in the order of East Asia, romanised. */
export const frontSurnames = words(
  'chan chen cheng cheung chang chow chu chung fong fung ho hong hu huang hui hung kim kwok kwong lai lam lau law lee leung li liang lim lin ling liu lo lu lui ' +
    'ma mak mok ng ngan ong pang park poon shum siu so sun tam tan tang teng tong tsang tse tsui wan wang wong woo wu xie xu yan yang yau yeung yip yiu yu yuen yuan ' +
    'zhang zhao zheng zhou zhu zhong zhuang choi jung jeong kang cho yoon jang han shin seo kwon hwang ahn song bae nguyen tran le pham hoang phan vu dang bui do ngo duong ly ' +
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto',
)

const spellings = `
lee yi rhee ri
li lei
park pak bak
choi choe
jung jeong chung jong
kang gang
cho jo
yoon yun
lim im rim
shin sin
kwon gwon
moon mun
noh roh
ryu yoo yu
wong wang huang
chan chen tan
cheung zhang chang teo
lam lin lim
ng wu goh
kwok guo
leung liang
yip ye
chow zhou
ho he
lau liu low
tsang zeng
cheng zheng tay
tse xie hsieh
hui xu hsu koh
yeung yang yeo
chu zhu
kwan guan
mak mai
tsui cui
tam tan
yuen yuan ruan
nguyen ngyuen
`
const spellingsOf = new Map<string, number[]>()
for (const [n, line] of spellings.trim().split('\n').entries()) {
  for (const name of line.split(' ')) spellingsOf.set(name, [...(spellingsOf.get(name) ?? []), n])
}

/** Whether two folded words can be one family name, romanised in two ways. */
export function isSameSurname(one: string, other: string): boolean {
  const others = spellingsOf.get(other)
  return others !== undefined && (spellingsOf.get(one)?.some((n) => others.includes(n)) ?? false)
}

/** What follows a name in Chinese, Japanese or Korean, and is no part of it. */
export const honorifics =
  /(?:先生|女士|小姐|太太|夫人|經理|经理|老師|老师|總監|总监|總|总|董事長|董事长|董事|主任|教授|醫生|医生|律師|律师|さん|サン|様|さま|殿|氏|くん|君|ちゃん|部長|課長|社長|専務|常務|씨|님|선생님|선생|사장님|사장|과장님|과장|부장님|부장|대표님|대표|대리님|대리|팀장님|팀장|이사님|이사|교수님|교수)+$/u
export const honorificOfMen = /先生$/u
export const honorificOfWomen = /(?:女士|小姐|太太|夫人)$/u
