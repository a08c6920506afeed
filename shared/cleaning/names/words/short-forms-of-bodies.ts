// biome-ignore-all format: lists of words
/**
 * What firms, schools, clubs and authorities are called in short before their own name, in capitals: `ТОО`, `ZŠ`, `CHSLD`; a line a
 * part of the world. None is anybody's initials: of two letters only those with a sign of their own.
 */
export const shortFormsOfBodies: ReadonlySet<string> = new Set([
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
].flatMap((line) => line.split(' ')))
