import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { addUpCompanies } from '../../shared/db/queries/companies/add-up.ts'
import { findCompanyFacts } from '../../shared/db/queries/companies/company-facts.ts'
import { findCompany } from '../../shared/db/queries/companies/company-list.ts'
import { readPage } from '../../shared/db/read-page.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

/** What all ways to write the name of a company have in common. */
export const CompanyKey = typedText().min(1).max(400)

export const GetCompanyInput = z.object({ key: CompanyKey })

/** @throws AppError `not-found` where no live customer is of it */
export const getCompany = defineFunction({
  name: 'companies.get-company',
  summary: 'One company of the live customers, with what they say of it.',
  input: GetCompanyInput,
  access: 'viewer',
  audit: null,
  async run({ key }, deps: Pick<Deps, 'db' | 'config'>, call) {
    await addUpCompanies(deps.db, 1)
    return readPage(deps, call, async (db) => {
      const company = await findCompany(db, key)
      if (company === undefined) throw new AppError('not-found', textOf('companies.none'))
      return { company, facts: await findCompanyFacts(db, key) }
    })
  },
})
