import { titles } from '../../../customers/people/name-words.ts'
import { plainWords } from '../../text/fold-key.ts'
import { isLegalForm } from '../is-company.ts'

/** Forms of address of people that no table of titles has, since they stand behind the name. */
const people = /^(?:m|様|さま|さん|先生|女士|小姐|太太|夫人|女史|님|씨|선생님?|여사|sig (?:ra|na))$/u
/** Those of firms and offices. */
const firms =
  /^(?:御中|各位|貴社|貴會|귀중|firma|firm|company|business|unternehmen|messrs|m s|societe|entreprise|ditta|societa|spett le|spettle|empresa|bedrijf|foretag|virksomhed|yritys|firmy|spolecnost|cég|ceg|organi[sz]ation|pt|cv|bt|ag|ab|oy|oyj|s a|sa|s l|sl|a s|as|b v|bv|n v|nv|gmbh co kg|gmbh co|有限公司|股份有限公司|verein|association|asociacion|associacao|associazione|vereniging|forening|forbund|stiftung|fondation|fundacion|club|clube|school|schule|toko|ud|usaha dagang|koperasi|yayasan|บจก|บมจ|หจก|บริษัท|ห้างหุ้นส่วนจำกัด|ร้าน|مؤسسة|شركة|חברה|εταιρεια|фирма|организация|компания|ооо|тов|пп|公司|企業|企业|單位|单位|法人|会社|會社|株式会社|有限会社|合同会社|株|有|회사|업체|주식회사|유한회사|주|단체)$/u

/** Who is addressed so, in a column that has only the form of address: 様 and `Frau` a person, 御中 and `Firma` a firm. */
export function readAddress(text: string): 'person' | 'firm' | null {
  const plain = plainWords(text)
  if (plain === '') return null
  if (firms.test(plain)) return 'firm'
  const words = plain.split(' ')
  if (people.test(plain) || words.every((word) => titles.has(word))) return 'person'
  // `PT`, `Bt.`, `GmbH & Co. KG`
  return words.every(isLegalForm) || isLegalForm(words.join('')) ? 'firm' : null
}
