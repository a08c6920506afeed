import type { ListedCompany } from '../../../shared/db/queries/companies/company-list.ts'
import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { fieldLabel } from '../../words/labels.ts'
import { UsualCell } from '../customers/columns/usual-columns.tsx'
import type { CustomersPage } from '../customers/outputs.ts'
import { Day } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

/** The first people of a company by their names, as the list has them; the list has all of them. */
export const PeopleTable = ({ people, company }: { people: CustomersPage; company: ListedCompany }) => {
  const messages = useMessages()
  const { companies: t, customers } = messages
  const { heads } = customers.list
  return (
    <section class="company-people">
      <div class="section-head">
        <h2>{t.page.people}</h2>
        {people.next !== null && (
          <span class="actions">
            <a class="link-small" href={customersHref({ company: company.key })}>
              {t.page.all(company.people)}
            </a>
          </span>
        )}
      </div>
      <div class="customers-table people-table">
        <section class="table-wrap" tabindex={0} aria-label={t.page.people}>
          <table class="table list list-plain">
            <thead>
              <tr>
                <th scope="col">{heads.name}</th>
                <th scope="col">{fieldLabel('position_primary', messages)}</th>
                <th class="c-mail" scope="col">
                  {heads.email}
                </th>
                <th class="c-3" scope="col">
                  {heads.phone}
                </th>
                <th scope="col">{heads.status}</th>
                <th class="c-4 num" scope="col">
                  {heads.changed}
                </th>
              </tr>
            </thead>
            <tbody>
              {people.items.map((item) => (
                <tr>
                  <td class="l-1">
                    <a class="name" href={`/customers/${item.id}`}>
                      <Text value={item.name} country={item.country_code} />
                    </a>
                  </td>
                  <td class="l-2">
                    <Text value={item.position ?? ''} country={item.country_code} />
                  </td>
                  <td class="c-mail">
                    <UsualCell column="email" item={item} />
                  </td>
                  <td class="c-3">
                    <UsualCell column="phone" item={item} />
                  </td>
                  <td class="l-3">
                    <UsualCell column="status" item={item} />
                  </td>
                  <td class="c-4 num muted">
                    <Day at={item.updated_at} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </section>
  )
}
