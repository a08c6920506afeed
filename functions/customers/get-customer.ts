import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { withoutDeleted } from '../../shared/customers/custom-fields.ts'
import { detectCountryOf } from '../../shared/customers/infer-country.ts'
import { listCustomFields, listDeletedKeys } from '../../shared/db/queries/customers/custom-fields.ts'
import {
  findCustomer,
  listAddresses,
  listEmails,
  listHistory,
  listPhones,
} from '../../shared/db/queries/customers/customers.ts'
import { listMergesOf } from '../../shared/db/queries/duplicates/merge-list.ts'
import { findShown } from '../../shared/db/queries/duplicates/merges.ts'
import { findImportName } from '../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const GetCustomerInput = z.object({ id: z.uuid() })

export const getCustomer = defineFunction({
  name: 'customers.get-customer',
  summary: 'One customer, live or deleted, with everything that belongs to it, and who made and deleted it.',
  input: GetCustomerInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const found = await findCustomer(db, id)
    if (found === undefined) throw new AppError('not-found', textOf('customers.none'))
    const { creator: createdBy, ...customer } = found
    const [phones, emails, addresses, history, customFields, deleted, fileName, mergedInto, merges] = await Promise.all(
      [
        listPhones(db, id),
        listEmails(db, id),
        listAddresses(db, id),
        listHistory(db, id),
        listCustomFields(db),
        listDeletedKeys(db),
        customer.origin_import_id === null ? undefined : findImportName(db, customer.origin_import_id),
        customer.merged_into === null ? null : findShown(db, id),
        listMergesOf(db, id),
      ],
    )
    const origin =
      customer.origin_import_id === null || customer.origin_line === null || fileName === undefined
        ? null
        : { importId: customer.origin_import_id, fileName, line: customer.origin_line }
    const deletion = customer.deleted_at === null ? undefined : history.find(({ field }) => field === 'deleted_at')
    const isStated = customer.country_code !== null && !customer.country_inferred
    return {
      customer: { ...customer, extra: withoutDeleted(customer.extra, deleted) },
      /** What speaks for a country that nobody has stated; null where somebody has. */
      detection: isStated
        ? null
        : detectCountryOf({
            values: customer,
            phones: phones.map(({ phone }) => phone),
            emails: emails.map(({ email }) => email),
            addresses: [],
            extra: customer.extra,
          }),
      phones,
      emails,
      addresses,
      customFields,
      history,
      origin,
      createdBy,
      deletedBy: deletion?.by ?? null,
      /** The customer that is shown for one that was merged. */
      mergedInto,
      merges,
    }
  },
})
