import { companyKey } from '../../../shared/matching/company-key.ts'
import { companyHref } from '../../words/company-links.ts'
import { Text } from '../parts/text.tsx'

/** The company of a customer, which leads to its page; a text that names none is shown as it is. */
export const CompanyLink = ({ name, country }: { name: string; country?: string | null }) => {
  const key = companyKey(name)
  const text = <Text value={name} {...(country !== undefined && { country })} />
  return key === null ? text : <a href={companyHref(key)}>{text}</a>
}
