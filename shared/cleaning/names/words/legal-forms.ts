import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

/** Behind the name of a firm, and part of nobody's: of ISO 20275 those that are no word and no name. */
export const sureLegalForms = keys(`
  ltd limited inc incorporated llc llp plc corp corporation company holding holdings pvt pty pte
  gmbh ggmbh mbh kgaa ohg gbr
  sarl sàrl eurl sasu snc scs scop
  srl spa sapa srls
  slu ltda eireli
  bvba vof cvba
  aps ivs oyj
  spzoo zoo spolka sro kft zrt nyrt dooel eood ood oou
  sti şti
  ehf ohf slf svf
  sdn bhd tbk
  ооо оао зао пао ао тов тзов еоод оод
  επε ικε
`)
/** Forms that are names, words or initials too: only in capitals behind a name that is not. */
export const capitalLegalForms = keys('ag sa ab as asa kg oy bv nv se sl sas kk co ug jsc ae oe dd ad lp doo')
/** Behind an "and" they end the name of a firm: `Chevalier & Associés`. */
export const partnersOfFirms = keys(
  'associates sons brothers bros partners associés associées fils frères cie söhne sohn asociados hijos hermanos associati figli fratelli associados filhos irmãos zonen zoon söner sønner synowie',
)
/** Before the name of a firm. */
export const legalFormsBefore = keys('ооо оао зао пао тов тзов uab sia')

/** In a name in Chinese, Japanese or Korean script, through NFKC: ㈱ is (株). */
export const eastAsianFirms =
  /公司|有限責任|有限责任|株式会社|株式會社|有限会社|合同会社|合資会社|合名会社|社団法人|財団法人|医療法人|学校法人|\((?:株|有|同|社|財|医)\)|集[团團]$|工[厂廠]$|주식회사|유한회사|\((?:주|유|사|재)\)/u

/** Before the name of a firm, in capitals: in French-speaking countries and in Poland. */
export const capitalFormsBefore = keys('sasu sarl eurl selarl sci scp scm scea snc gaec scop gie phu pphu fhu ppuh')
/** The same of two letters, which are initials too: only before two words. */
export const shortFormsBefore = keys('pt cv ud')

// biome-ignore-start format: a list
/**
 * What firms, schools, clubs and authorities are called in short before their own name, in capitals: `ТОО`, `ZŠ`, `CHSLD`; a line a
 * part of the world. None is anybody's initials: of two letters only those with a sign of their own.
 */
export const shortFormsOfBodies: ReadonlySet<string> = new Set(
  [
    // Legal forms and offices of the former Soviet Union and Bulgaria, from their registers.
    'ТОО НАО КГУ КГП КГКП ГКП ГККП РГП РГУ РГКП ГУ ГП ГУП МУП МКП ФГУП ФГБУ ФГКУ ФГАУ ГБУ ГКУ ГАУ МБУ МКУ МАУ ГБОУ МБОУ МКОУ МАОУ МОУ ГОУ ФГБОУ МДОУ МБДОУ МАДОУ МКДОУ ГБДОУ НОУ ЧОУ ГБУЗ ГАУЗ ФГБУЗ БУЗ ОГБУЗ НКО АНО РОО МОО ТСЖ ТСН СНТ ГСК ЖСК ЖЭК ЖКХ УК НПО НПП НПФ НИИ ПКФ ПКП СПК КФХ ИП АО СП СШ СОШ ООШ ДОУ ДЮСШ ДШИ ДМШ СОШИ ПТУ КГБУ ОДО УП ЧУП ЧТУП ЧПУП РУП КУП КСУП СООО ФОП ПП ПАТ ПРАТ ДП КП СТОВ ФГ ОСББ ЗОШ ЗЗСО НВК ДНЗ ЗДО КНП КЗ ЕТ СД АД ЕАД СУ ОУ НУ ПГ ДГ ЧСУ МБАЛ УМБАЛ ДКЦ ОАД КДА ХК КХК ШПК',
    // Schools, clubs and offices of Central Europe.
    'ZŠ MŠ SŠ SOŠ SOU SPŠ VOŠ ZUŠ DDM SDH SPOŠ OŠ VVZ PGD OÚ MÚ KÚ ZSŠ SZŠ MZŠ ÚP ČSOB SPZOZ NZOZ ZOZ OSP PSP ZSP ZSZ LZS GOK MOK MOPS GOPS PUP ZUS PPUH PHU FHU PPHU FUH PUH ZPU ZPH ZHU ZPHU KGW LKS UKS MKS GKS LZS DPS HNK DVD KUD OPG SZTR SZR STR SUR JKP ZKUD JVP VŠĮ IĮ MB ŽŪB VĮ MTÜ OÜ TÜ KÜ FIE ĀK ZŠ PFA SNC',
    // The German-speaking countries.
    'FC FK TSV FSV ASV SSV TUS VFB VFL VFR SPVGG DJK MGV FFW THW DRK BRK AWO ADAC VHS KJG EWS WEG GDE SVP FCS ESV PSV BSV BSC BSG KSV HSV USV ÖTB ATSV',
    // The Romance-speaking ones.
    'CHSLD CPE CÉGEP CEGEP CLSC CISSS CIUSSS MFR CFA IUT ESAT MJC CCAS SIVOM SIVU EARL GAEC SCEA SELARL EURL SASU ASBL CPAS IES CEIP CEPA CRA AMPA APYMA SLNE UTE ESE EPS CESFAM SADI DAEM EMEF EMEI EMEB CMEI APAE APAC IPSS EPE ASD SSD ONLUS APS SNC ASL USL ITIS',
    // The north.
    'IFK AIK BRF ANS IKS ENK NUF AMBA FMBA SMBA TMI SKF KFUM',
    // Asia and Africa.
    'SDN SMPN SMAN SMKN PAUD RSUD RSIA BPR BUMDES SMK SJKC SJKT SRJK LGU NHS TNHH THPT THCS',
  ].flatMap((line) => line.split(' ')),
)
// biome-ignore-end format: a list
