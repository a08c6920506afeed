import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

// biome-ignore-all format: lists of words
/**
 * What somebody is to the writer, or does, in front of a name: `Tante Inge`, `Driver Ali`. Whether a given or a family name stands
 * behind it, nobody can tell. Words that begin names as well (Tia, Nana, Mamie, Om) are left out. Through `foldKey`.
 */
export const callings = keys(`
  auntie aunty aunt uncle granny grandma grandpa grandmother grandfather mama mami papa mum mom mommy mummy dad daddy iya oga ah
  tante onkel oma opa omi opi mutter vater schwiegermutter schwiegervater tonton mémé pépé mamá papá abuela abuelo tío vovó vovô zio nonna nonno moster faster morbror farbror farfar mormor täti setä babcia dziadek ciocia wujek babička děda teyze amca dayı abla makcik pakcik abang
  mwalimu mwarimu fundi daktari mganga muganga mkulima mzee bwana ndugu mjomba shangazi shemeji dereva mchungaji padri askofu shehe mheshimiwa mhandisi injinia wakili meneja katibu mwenyekiti mkurugenzi mpishi seremala kinyozi mshonaji muuguzi mlinzi askari afande mvuvi mfanyabiashara chifu diwani mbunge balozi profesa kocha
  ssebo nnyabo omulimi musomesa japuonj jaduong woizero weyzero weizero weizerit memhir macallin mudane marwo umuhinzi
  тётя тетя дядя бабушка дедушка тетка θεία θείος عمة خالة العم الحاجة دودا
  driver boss teacher coach plumber painter electrician mechanic carpenter gardener nanny landlord landlady neighbour neighbor roommate cleaner tailor barber hairdresser babysitter handyman caretaker trainer tutor
  fahrer taxifahrer nachbar nachbarin vermieter vermieterin hausmeister maler klempner elektriker friseur friseurin friseuse putzfrau gärtner schreiner tischler
  voisin voisine chauffeur plombier coiffeur coiffeuse électricien propriétaire locataire nounou vecino vecina plomero fontanero electricista casero peluquero peluquera niñera vizinho vizinha motorista encanador eletricista cabeleireira cabeleireiro faxineira diarista
  vicino vicina autista idraulico elettricista parrucchiere parrucchiera buurman buurvrouw loodgieter kapper schilder granne rörmokare frisör sąsiad sąsiadka hydraulik fryzjer soused sousedka kadeřnice komşu usta şoför сосед соседка водитель сантехник электрик
`)

/** Behind a name that is none: of a place, a society or a channel, and no family is called so. Through `foldKey`. */
export const noFamilies = keys(`
  station depot council plaza tailors stores view gamer gamers gaming gameplay vlog vlogs vlogger tv beauty parody fanpage official podcast radio fm reviews tutorials crafts eats
`)

/** What Korean families and neighbours are called, with or without 님, and trades that stand before a name. */
const koreanCallings = new Set(
  '이모 고모 삼촌 외삼촌 숙모 외숙모 큰엄마 작은엄마 큰아버지 작은아버지 할머니 할아버지 외할머니 외할아버지 어머니 아버지 어머 아버 엄마 아빠 형 누나 누 언니 오빠 형수 제수 처제 처남 매형 매제 사위 며느리 장모 장인 시어머니 시아버지 조카 손 손님 아저씨 아줌마 아주머니 이웃 친구 선배 후배 주인 집주인'.split(
    ' ',
  ),
)
const koreanTrades = new Set(
  '배우 가수 모델 개그맨 개그우먼 코미디언 유튜버 아이돌 탤런트 화가 작곡가 작사가 선수 축구선수 야구선수 방송인 성우 기사 운전기사 작가 감독 코치 기자 의사 변호사 교수 셰프 요리사 미용사 강사 목사 스님 박사 아나운서 피디 사진작가 댄서 래퍼 트레이너'.split(
    ' ',
  ),
)

/** Whether a Korean text calls somebody by what they are: 이모님, 손님, 배우 황정민 매니저, 가수 아이유. */
export function isKoreanCalling(text: string): boolean {
  if (!/^[\p{Script=Hangul} ]+$/u.test(text)) return false
  const [front = '', ...more] = text.split(' ')
  return more.length > 0 ? koreanTrades.has(front) : koreanCallings.has(text.replace(/님$/, '')) && text.length > 1
}
