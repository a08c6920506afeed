import { foldKey, foldWords } from '../../text/fold-key.ts'
import { isRole, marksOf } from '../read-role.ts'
import { eastAsian } from '../take-title.ts'
import { jobOfTitle } from '../titles.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

// biome-ignore-start format: lists of words
/** Who is there is called by what they do, and nobody by this: `Chef`, `Hausmeister`. */
const roles = keys(`
  chef landlord landlady concierge caretaker janitor principal headmaster headmistress headteacher vicar parson rector shopkeeper storekeeper housekeeper superintendent foreman manageress bossman homeowner
  chefin geschäftsinhaber geschäftsinhaberin hausmeister hausmeisterin hausverwalter hausverwaltung vermieter vermieterin pfarrer pfarrerin wirt wirtin schulleiter schulleiterin rektorin betreiber betreiberin besitzer besitzerin eigentümer eigentümerin filialleiterin vorsitzender vorsitzende
  patron patronne gardien gardienne propriétaire curé proviseur principale gérant gérante dirigeant tenancier tenancière
  encargado encargada dueño dueña jefe jefa propietario propietaria casero casera portero portera conserje administrador administradora párroco rector
  dono dona proprietário proprietária síndico síndica zelador zeladora porteiro porteira encarregado encarregada pároco gerente
  titolare padrone padrona capo proprietario proprietaria amministratore portiere portinaia custode parroco preside gestore
  eigenaar eigenares baas huisbaas conciërge beheerder verhuurder pastoor bedrijfsleider
  ägaren chefen vaktmästare hyresvärd kyrkoherde ejeren chefen vicevært udlejer sognepræst vaktmester utleier sogneprest isännöitsijä talonmies kirkkoherra vuokranantaja
  kierownik kierowniczka szef szefowa właściciel właścicielka dozorca proboszcz gospodarz sołtys zarządca majitel majitelka vedoucí ředitel ředitelka správce domovník farář starosta vedúci riaditeľ riaditeľka správca farár starosta
  főnök főnökasszony tulajdonos igazgató gondnok házmester plébános proprietar proprietara administrator administratorul patronul șeful directorul paroh preot vlasnik vlasnica gazda upravitelj ravnatelj domar župnik
  müdür müdire patron sahibi ev-sahibi kapıcı yönetici muhtar
  директор владелец владелица хозяин хозяйка заведующая заведующий управляющий комендант вахтёр вахтер настоятель батюшка начальник начальница шеф завуч власник власниця господар керівник завідувач завідувачка собственик управител шефът
  διευθυντής διευθύντρια ιδιοκτήτης ιδιοκτήτρια υπεύθυνος υπεύθυνη διαχειριστής θυρωρός παπάς
  المدير المديرة المالك المالكة صاحب المحل صاحبة البواب المسؤول المسؤولة مدير مديرة مالك מנהל מנהלת הבעלים בעלים המנהל המנהלת השרת הבוס בוס मालिक मैनेजर बॉस प्रधानाचार्य प्रिंसिपल
  pemilik pengelola pengurus penjaga boss manajer majikan tuan-rumah pengetua mwenye-duka mwenye-nyumba mwalimu-mkuu meneja may-ari amo
  เจ้าของร้าน เจ้าของ ผู้จัดการ ผู้อำนวยการ เจ้าอาวาส ครูใหญ่
`)
const phrases = new Set(
  'tuan rumah, ev sahibi, mwenye duka, mwenye nyumba, mwalimu mkuu, may ari, chủ quán, chủ nhà, chủ cửa hàng, chủ shop, quản lý, giám đốc, hiệu trưởng, صاحب المحل, صاحب العمل, صاحب البيت, בעל הבית, בעלת הבית, בעל העסק, house owner, building manager, boss man'
    .split(', ')
    .map(foldWords),
)
const japanese =
  '住職|副住職|若女将|大女将|女将|園長|副園長|院長|校長|教頭|塾長|学長|館長|寮長|組合長|理事長|自治会長|町内会長|町会長|区長|村長|町長|市長|宮司|神主|和尚|住持|師匠|親方|大将|板長|料理長|番頭|大旦那|若旦那|店主|店長|副店長|社長|会長|支配人|総支配人|オーナー|オーナーシェフ|シェフ|マスター|ママ|チーママ|大家|管理人|寮母|施設長|事務長|棟梁|頭取|組長|班長|監督|幹事|幹事長|責任者|現場監督|世話人|坊|お坊|お寺'
const chinese =
  '老板|老板娘|老闆|老闆娘|掌柜|掌櫃|房东|房東|管家|班主任|园长|園長|校长|校長|院长|院長|厂长|廠長|村长|村長|店主|店长|店長|住持|方丈|师父|師父|舍监|舍監|会长|會長|社长|社長|东家|東家|物业经理|物业主任|大厦管理员|看更|保安|宿管|工头|工頭|站长|站長|馆长|館長|所长|所長|队长|隊長'
const korean =
  '원장|부원장|사장|주지|점장|관장|교장|교감|이장|통장|반장|회장|부회장|총무|집주인|건물주|주인|주인장|임대인|건물관리인|관리소장|관리인|담임|소장|실장|셰프|오너|대표|이사장|신부|수녀|목사|전도사|교주|매니저|사감'
const polite = 'さん|様|さま|殿|先生|ちゃん|どの|님|선생님|선생|스님|님께|대표님'
// biome-ignore-end format: lists of words

const eastAsianRole = new RegExp(`^(?:[おご御])?(?:${japanese}|${chinese}|${korean})(?:${polite})?$`, 'u')
const politeBehind = new RegExp(`(?:${polite})$`, 'u')
/** Who takes it in turn is nobody's name: 理事長 持ち回り. */
const inTurn =
  /^(?<role>\S{2,8}?)\s*[（(]?(?:持ち回り|持回り|輪番制?|交代制?|当番制?|交替|兼任|轮值|輪值|번갈아|윤번)[)）]?$/u
/** Honorifics with nothing that they belong to: 奥様, お客様, 〇〇様. */
const nobody =
  /^(?:[おご御]?(?:奥|主人|旦那|客|隣|得意|家族|両親|父|母|息子|娘|嬢|坊っちゃん|孫|夫人|相手|担当)(?:様|さま|さん)|[〇○◯●×✕✖xX＊*]{2,4}\s?(?:様|さま|さん|氏|先生|殿|님|씨)|(?:某|某某|某某某)(?:先生|女士|小姐|様|氏)?)$/u
const families = new Set(
  '宮司 大家 坊 監督 町長 市長 村長 代表 幹事 和尚 大将 番頭 신부 주인 대표 사장 반장 이장 통장 소장 보안 保安 管家 方丈 主任'.split(
    ' ',
  ),
)
const article = /^(?:the|der|die|das|dem|den|le|la|les|l['’]|el|los|las|o|a|os|as|il|lo|i|gli|de|het|den|o|η|ο|al)\s+/iu

/** What a cell of a name says of somebody who is called by what they do: `job`; or by an honorific alone: `nobody`. */
export interface RoleAlone {
  readonly kind: 'job' | 'nobody'
  readonly job: string
}

/**
 * A role that stands alone where a name should, and is nobody's: 住職, 園長先生, 老板娘, `Chef`, `El dueño`. Null for a name, and
 * in a half of one for what a family may be called: Foreman, 宮司.
 */
export function readRoleAlone(text: string, isHalf = false): RoleAlone | null {
  if (text.length > 30) return null
  return eastAsian.test(text) ? readEastAsian(text, isHalf) : isHalf ? null : readAlphabetic(text)
}

function readEastAsian(text: string, isHalf: boolean): RoleAlone | null {
  if (nobody.test(text)) return { kind: 'nobody', job: '' }
  if (isHalf && families.has(text)) return null
  const stem = text.replace(politeBehind, '')
  const isJob = eastAsianRole.test(text) || (stem !== text && jobOfTitle(stem) !== null)
  if (isJob) return { kind: 'job', job: text }
  const role = inTurn.exec(text)?.groups?.role ?? ''
  return role !== '' && (eastAsianRole.test(role) || jobOfTitle(role) !== null) ? { kind: 'job', job: role } : null
}

function readAlphabetic(text: string): RoleAlone | null {
  const bare = text.includes(' ') ? text.replace(article, '') : text
  if (bare.includes(' ') && bare === text && !phrases.has(foldWords(bare))) return null
  const isOne = !bare.includes(' ') && roles.has(foldKey(bare))
  if (isOne || phrases.has(foldWords(bare))) return { kind: 'job', job: text }
  const words = bare === text ? [] : marksOf(bare)
  return isRole(words) || (bare !== text && /^(?:boss|master|gaffer|cook|baker|chief|king)$/i.test(bare))
    ? { kind: 'job', job: text }
    : null
}
