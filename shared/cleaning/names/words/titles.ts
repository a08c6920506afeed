import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

/** Titles before a name that are nobody's name, beside those of `titles.ts`; with one word alone they go with a family name. */
export const plainTitles = keys(`
  mr mrs ms miss mx mister missus mstr messrs madam mesdames dr drs prof rev revd reverend hon honble honourable honorable ven
  chief emir hc dhc mult retd hrh capt cpt cdr cmdr cmdre col ltcol lt maj brig adm radm sgt cpl pvt fltlt wgcdr insp supt amb atty adv advocate barr barrister engr engineer
  hochw frl frln fräulein herr herrn frau hr fr dipling diplkfm diplkff diplbetrw diplinf diplphys diplchem diplbiol diplökon magdr univprof privdoz rechtsanwalt rechtsanwältin ra rain stb wp maga ddr drin druniv magafh
  mme mmes mlle mlles pr dre mgr monseigneur
  sig sigg sigra sigrina sigina signor signora signorina dott dottssa dottoressa avv geom rag cav comm onn onle arch
  sr sra sres sras srta sto dn ing inga lic lcdo lcda licdo licda arq dra profa profesor profesora
  senhor senhora snr snra exmo exma ilmo ilma eng enga engº engª dr dra drª dr. doutor doutora
  dhr mevr mw mevrouw jhr jkvr drs ir ing mr bc
  hra rva herra rouva fru frk fröken frøken
  pan pani panna mgr inż inz ing mudr judr phdr rndr paeddr thdr
  úr özv dr bayan sayın hocam
  shri shree smt shrimati kum kumari sushri pandit pt thiru thirumathi selvi maulana janab
  alhaji alhaja hajia hajiya mallam malam otunba oloye oba olori ezeani iyalode aare bashorun pst pastor evang evangelist apostle deacon deaconess venerable mrs
  dato datuk datin datuksri encik puan tuan cik tun toh yb ybhg yabhg ydh ts tpr sr hjh hajjah hajah ustaz ustazah pn tn
  bapak bpk ibu sdr sdri kh drs ir hj
  g-n g-zha господин госпожа гн гжа г-н г-жа гр пан пані д-р др проф
  κος κα κύριος κυρία δις δρ καθ
  السيد السيدة الآنسة الأستاذ الأستاذة الاستاذ أستاذ د دكتور الدكتور الدكتورة المهندس المهندسة مهندس الشيخ الشيخة الحاج الحاجة سيد سيدة
  מר גב גברת דר פרופ עוד רב הרב
  श्री श्रीमती श्रीमान सुश्री डॉ डा डॉक्टर प्रो पंडित
  นาย นาง นางสาว นส คุณ ดร ผศ รศ ศ
`)

/** Before a given name. */
export const givenTitles = keys(
  'sir dame lord lady don dona sheikh sheik sheikha shaikh haji hajah hajj hadji uncle aunt auntie brother sister khun',
)
/** Names as well: before one word nobody can say which they are. */
export const givenTitlesOrNames = keys('lord lady don dona sheikh sheik shaikh')

/** Words that are given names too: before another name nobody can say which they are. */
export const titleOrName = keys(
  'prince princess king queen major general judge justice dean earl duke baron baroness count bishop elder pope abbot marquis pastor md mohd sri seri sultan raja rani begum guru maestro',
)
/** They are titles behind another one: Hon'ble Justice Menon. */
export const secondTitles = keys('general justice judge bishop elder abbot pastor')
/** As often names or initials without their point: `Ing`, `Er`, `Pan`. */
export const abbreviationOrName = keys(
  'ing er med arch gen sen col eng ra pd rag mag ir lic pan hr mw bc cik fr m me d da dn pr mgr sto ts tn pn tun sn y bay kum comm cav kh adv brig ven stb wp pt sayin insp supt maj lt per st r cmdr amb hon',
)

/** A word is a title only before one of these, which is one with it. */
export const followers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['rt', keys('hon honourable honorable rev revd')],
  ['right', keys('honourable honorable reverend')],
  ['most', keys('rev reverend')],
  ['very', keys('rev reverend')],
  ['the', keys('rt right hon honourable honorable rev reverend most very venerable')],
  ['his', keys('excellency royal highness eminence')],
  ['her', keys('excellency royal highness')],
  ['tan', keys('sri')],
  ['toh', keys('puan')],
  ['puan', keys('sri')],
  ['hon', keys('ble')],
])
/** And these follow one. */
export const followed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sri', keys('tan dato datuk puan datin')],
  ['seri', keys('dato datuk datin')],
  ['excellency', keys('his her')],
  ['royal', keys('his her')],
  ['highness', keys('his her royal')],
  ['ble', keys('hon')],
])

/** Capitals before a name in mixed case that say what somebody is: CA Priya Sharma. */
export const capitalsBefore = keys(
  'ca cs cma cpa cfa acs fca vip ceo cfo coo cto cmo cio cpo cro chro evp svp avp vp gm agm dgm er adv pdg dg',
)

/** Greetings before a name. */
export const greetings =
  /^(?:dear|hello|hallo|estimad[oa]s?|sehr geehrte[rs]?|liebe[rs]? (?=(?:herr|frau)\b)|ch[eè]re? (?=(?:m|mme|mr|monsieur|madame)\b)|prezad[oa]|caro (?=sig)|cara (?=sig)|gentile (?=sig|dott)|geachte|уважаем(?:ый|ая)|尊敬的)\s+(?=\S)/iu

/** A household or two people under one title. */
export const households = keys('fam familie famille familia famiglia família')
