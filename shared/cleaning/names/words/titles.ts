import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

/** Titles before a name that are nobody's name, beside those of `titles.ts`; with one word alone they go with a family name. */
export const plainTitles = keys(`
  rabbi imam cantor vicar curate chaplain archbishop archdeacon archimandrite monsignor cardinal friar abbess prior prioress primate metropolitan presbyter
  admiral commodore commander colonel lieutenant corporal sergeant brigadier airman inspector constable sheriff superintendent commissioner midshipman ensign marshal
  senator governor ambassador chancellor provost warden premier minister mayor mayoress alderman cllr councillor councilor congressman congresswoman assemblyman assemblywoman consul envoy speaker coroner magistrate
  viscount viscountess countess marchioness marchess duchess marquess baronet laird emperor empress tsar sultana princeps excellency eminence hrm hm he
  bgm bürgermeister pfarrer pfarrerin pfr pater schwester hofrat kommerzialrat kommrat ostr studienrat oberstudienrat regierungsrat freiherr freifrau frhr gräfin fürst fürstin exz exzellenz magistra bakk iur jur phil theol oec rer pol nat agr vet dent techn mont ea eh
  veuve vve abbé père frère soeur docteur professeur docteure professeure commandant
  abg abgda abogado mtro mtra maestra cte gral gral padre fray sor hna hno hermana hermano licenciado licenciada capitan coronel cap tte sgto cpn cp cr lcda psic biol qfb ingeniero ingeniera doctora presbítero
  signa profssa egr egrsig gentma gentmo gentile spett spettle illmo illma chmo onorevole mons suor dottor ingegner avvocato ingegnere architetto geometra ragionier commendatore cavaliere perito
  doutor engenheiro engenheira professora engo prof profo dep ver cel frei madre
  ustad swami acharya sardar late tmt sau baba sant sadhvi sadhu nawab maulvi mufti qazi hakim vaidya begum ar
  arc pharm surv dcn dns qs tpl bldr esv igwe lolo ezinne mazi nze ichie erelu comrade prophet prophetess yeye madame olorogun
  yab yam madya pak bu bung mbak kak abang tengku syarifah sharifah
  av op uzm doç yrd öğr gör op
  ks mec gng bb ginoo binibini ginang aling mang kap
  mr mrs ms miss mx mister missus mstr messrs madam mesdames dr drs prof rev revd reverend hon honble honourable honorable ven
  chief emir hc dhc mult retd hrh capt cpt cdr cmdr cmdre col ltcol lt maj brig adm radm sgt cpl pvt fltlt wgcdr insp supt amb atty adv advocate barr barrister engr engineer
  hochw frl frln fräulein herr herrn frau hr fr dipling diplkfm diplkff diplbetrw diplinf diplphys diplchem diplbiol diplökon magdr univprof privdoz rechtsanwalt rechtsanwältin ra rain stb wp maga ddr drin druniv magafh
  mme mmes mlle mlles pr mgr monseigneur
  sig sigg sigra sigrina sigina signor signora signorina dott dottssa dottoressa avv geom rag cav comm onn onle arch
  sr sra sres sras srta sto dn ing inga lic lcdo lcda licdo licda arq dra profa profesor profesora
  senhor senhora snr snra exmo exma ilmo ilma eng enga engº engª dr dra drª dr. doutor doutora
  dhr mevr mw mevrouw jhr jkvr drs ir ing mr bc
  hra rva herra rouva fru frk fröken frøken
  pan pani panna mgr inż inz ing mudr judr phdr rndr paeddr thdr
  úr özv dr bayan sayın hocam
  shri shree smt shrimati kum kumari sushri pandit pt thiru thirumathi selvi maulana janab
  alh alhaji alhaja hajia hajiya mallam malam otunba oloye oba olori ezeani iyalode aare bashorun pst pastor evang evangelist apostle deacon deaconess venerable mrs
  dato datuk datin datuksri encik puan tuan cik tun toh yb ybhg yabhg ydh ts tpr sr hjh hajjah hajah ustaz ustazah pn tn
  bapak bpk ibu sdr sdri kh drs ir hj
  g-n g-zha господин госпожа гн гжа г-н г-жа гр пан пані д-р др проф инж інж доц акад
  κος κα κύριος κυρία δις δρ καθ
  السيد السيدة الآنسة الأستاذ الأستاذة الاستاذ أستاذ د دكتور الدكتور الدكتورة المهندس المهندسة مهندس الشيخ الشيخة الحاج الحاجة سيد سيدة
  מר גב גברת דר פרופ עוד רב הרב
  श्री श्रीमती श्रीमान सुश्री डॉ डा डॉक्टर प्रो पंडित
  นาย นาง นางสาว นส คุณ ดร ผศ รศ ศ
`)

/** Before a given name. */
export const givenTitles = keys(
  'sir dame lord lady don dona sheikh sheik sheikha shaikh haji hajah hajj hadji uncle aunt aunty auntie brother sister khun oga ogbeni',
)
/** Before either name: where these are usual, a given name alone stands behind them as often. */
export const eitherTitles = keys(
  'oga ogbeni madam chief pastor alhaji alhaja hajia hajiya mallam evangelist evang apostle prophet prophetess deacon deaconess comrade engr barr mama papa mister',
)

/** Names as well: before one word nobody can say which they are. */
export const givenTitlesOrNames = keys('lord lady don dona sheikh sheik shaikh')

/** Words that are given names too: before another name nobody can say which they are. */
export const titleOrName = keys(
  'tan hakim baba sant prior cantor marshal emir selvi kumari ezinne deacon nawab lolo prince princess king queen major general judge justice dean earl duke baron baroness count bishop elder pope abbot marquis pastor master canon graf prinz duque conde syed sayed said wan nik mas md mohd sri seri sultan raja rani begum guru maestro',
)
/** They are titles behind another one: Hon'ble Justice Menon. */
export const secondTitles = keys('general justice judge bishop elder abbot pastor')
/** As often names or initials without their point: `Ing`, `Er`, `Pan`. */
export const abbreviationOrName = keys(
  'ing er med arch gen sen col eng ra rag mag ir lic pan hr mw bc cik fr me da dn pr ts tn pn tun sn bay kum kh ven pt maj hon en ar arc av op pak bu kak ks he hm dep ver cap cel cr cp late baba sant mang bung kap red nat pol vet mont eh ea phil rer pd mgr wp sto',
)

/** Syllables of Chinese, Korean and Vietnamese names too. */
export const syllablesOrTitles = keys(
  'sau tuan pak bu bung hon tun toh kum mang kap yam sen gen ing pan mon don ven ra da hoc sun en dep min om ts',
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
  ['high', keys('chief')],
  ['de', keys('heer')],
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
  ['madya', keys('prof')],
  ['heer', keys('de')],
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

/** A household or two people under one title, before a family name or behind it. */
export const households = keys(`
  family fam familie famille familia famiglia família familj familjen familien fjölskylda perhe perekond household couple
  eheleute ehepaar époux gezin echtpaar echtgenoten coniugi cónyuges matrimonio ægteparret ekteparet pariskunta
  rodzina rodziny państwo panstwo małżeństwo rodina manželé manželia család házaspár soții obitelj porodica družina šeima ģimene ailesi aile
  семья семьи семейство супруги родина сімʼя сім'я подружжя породица обитељ οικογένεια οικ οικογ ζεύγος
  عائلة عائله العائلة أسرة משפחת משפחה परिवार कुटुंब ครอบครัว keluarga pamilya mag-asawa
`)
/** The same in Chinese, Japanese and Korean, behind a name or alone. */
export const eastAsianHouseholds =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{0,4}(?:ご?一家|ご?家族|ご?夫妻|ご?夫婦|全家|家庭|伉俪|伉儷|夫妇|夫婦|一家人)(?:様|さま|さん)?|\p{Script=Hangul}{0,4}\s?(?:가족|일가|부부|내외)(?:분|님)?)$/u
