const initials = 'g gg n d dd r m b bb s ss  j jj ch k t p h'.split(' ')
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

/** Family names that are written in other ways than the rules of romanisation give. */
const usual: ReadonlyMap<string, readonly string[]> = new Map(
  '이:lee,yi,rhee 박:park,bak,pak 최:choi,choe 정:jung,jeong,chung 임:lim,im,rim 유:yoo,yu,ryu 류:ryu,yoo,lyu 노:noh,roh,no 나:na,ra 우:woo,u 서:seo,suh 권:kwon,gwon 백:baek,paik 허:heo,hur,huh 전:jeon,chun,jun 오:oh,o 양:yang,ryang 여:yeo,ryeo 라:ra,na 구:koo,gu 한:han,hahn 고:ko,go,koh 조:cho,jo 주:joo,ju 신:shin,sin 심:shim,sim 문:moon,mun 손:son,sohn 배:bae,pae 안:ahn,an 황:hwang,whang 윤:yoon,yun 현:hyun,hyeon 성:sung,seong 변:byun,byeon 엄:um,eom 추:choo,chu 민:min 지:ji,jee 남:nam 명:myung,myeong 염:yeom,yum 석:seok,suk'
    .split(' ')
    .map((one) => one.split(':'))
    .map(([name = '', spellings = '']) => [name, spellings.split(',')] as const),
)

/** How a word in Hangul is written in Latin letters by the Revised Romanisation, syllable for syllable. */
export const readHangul = (word: string): string => [...word.normalize('NFC')].map(readSyllable).join('')

/** The usual ways to write a family name in Hangul in Latin letters, the commonest first. */
export const readHangulFamily = (family: string): readonly string[] => usual.get(family) ?? [readHangul(family)]

/** All of them. */
export const listFamilySpellings = (): readonly string[] => [...usual.values()].flat()

let spellings: ReadonlyMap<string, readonly string[]> | undefined

/** The other ways in which the family name is written that a word in Latin letters may be. */
export function spellingsOfFamily(word: string): readonly string[] {
  spellings ??= new Map([...usual.values()].flatMap((all) => all.map((one) => [one, all] as const)))
  return (spellings.get(word) ?? []).filter((one) => one !== word)
}

function readSyllable(syllable: string): string {
  const at = (syllable.codePointAt(0) ?? 0) - 0xac00
  if (at < 0 || at >= 19 * 21 * 28) return ''
  return `${initials[Math.floor(at / 588)]}${vowels[Math.floor((at % 588) / 28)]}${finals[at % 28]}`
}
