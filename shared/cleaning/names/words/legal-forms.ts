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
