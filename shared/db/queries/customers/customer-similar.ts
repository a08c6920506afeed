import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { searchTerms } from '../../../customers/search-terms.ts'
import { type Similar, type SimilarFacts, similarityReasons } from '../../../customers/similar.ts'
import type { Database } from '../../database.ts'
import { hasEmail } from './customer-conflicts.ts'
import { matchesTerm } from './customer-filters.ts'
import { shownName } from './shown-name.ts'

/** How alike two names are by their trigrams, from 0 to 1, to count as similar: Jon Smith and John Smith are. */
const likeness = 0.6

/**
 * Live customers who may be the one that these facts are of, the surest first. Each part of the question is answered by
 * an index.
 *
 * @param excludeId a customer who is not to be found
 */
export async function findSimilarCustomers(
  db: Database,
  facts: SimilarFacts,
  options: { excludeId?: string | undefined; limit: number },
): Promise<Similar[]> {
  const questions = questionsOf(facts)
  if (questions.length === 0) return []
  const { rows } = await sql<Similar>`
    with hits as (${sql.join(questions, sql` union all `)}),
    customers_hit as (
      select id, array_agg(distinct why order by why) as places from hits
      where id is distinct from ${options.excludeId ?? null}::uuid group by id
    )
    select c.id, ${shownName('c')} as name,
      c.company_primary as company, c.email, c.phone, c.city, c.country_code, c.customer_type,
      array(select (${similarityReasons}::text[])[place] from unnest(h.places) as place) as why
    from customers_hit h join customers c using (id)
    order by h.places[1], cardinality(h.places) desc, c.id limit ${options.limit}`.execute(db)
  return rows
}

/** Each gives ids, and the place of its reason in the list of reasons. */
function questionsOf(facts: SimilarFacts): RawBuilder<unknown>[] {
  const { email, phones, youtubeHandle, youtubeChannelUrl, name, company } = facts
  return [
    ...(email === null
      ? []
      : [sql`select id, 1 as why from customers where deleted_at is null and ${hasEmail(email)}`]),
    ...(phones.length === 0 ? [] : [samePhone(phones)]),
    ...(youtubeHandle === null
      ? []
      : [sql`select id, 3 as why from customers where deleted_at is null and youtube_handle = ${youtubeHandle}`]),
    ...(youtubeChannelUrl === null
      ? []
      : [
          sql`select id, 3 as why from customers where deleted_at is null and youtube_channel_url = ${youtubeChannelUrl}`,
        ]),
    ...(name === null ? [] : similarName(name, facts)),
    ...(name === null && company !== null ? [sameCompany(company)] : []),
  ]
}

const samePhone = (phones: readonly string[]) => sql`
  select id, 2 as why from customers where deleted_at is null and phone = any(${phones}::text[])
  union all
  select c.id, 2 from customer_phones p join customers c on c.id = p.customer_id
  where c.deleted_at is null and p.phone = any(${phones}::text[])`

/**
 * A similar name is many people's; at the same company or with an address of the same domain it is likely the same one's,
 * and so is the very same name in the same city.
 */
function similarName(name: string, { company, domains, city }: SimilarFacts): RawBuilder<unknown>[] {
  const places = [
    ...(company === null ? [] : [hasWords(company)]),
    ...domains.map((domain) => matchesTerm({ kind: 'part', text: `@${domain}` })),
    ...(city === null ? [] : [hasWords(`${name} ${city}`)]),
  ].filter((place) => place !== null)
  if (places.length === 0 || !/[\p{L}\p{N}]/u.test(name)) return []
  return [
    sql`
    select id, case when is_same_name and is_same_company then 4 else 5 end as why
    from (
      select id, name_key = name_key(${name}) as is_same_name,
        similarity(name_key, name_key(${name})) >= ${likeness} as is_similar_name,
        coalesce(name_key(company_primary) = nullif(name_key(${company}), ''), false) as is_same_company,
        coalesce(split_part(email, '@', 2) = any(${domains}::text[]), false) as is_same_domain,
        coalesce(fold_text(city) = fold_text(${city}), false) as is_same_city
      from customers where deleted_at is null and (${sql.join(places, sql` or `)})
    ) near
    where is_similar_name and (is_same_company or is_same_domain) or is_same_name and is_same_city`,
  ]
}

/** An index finds those who have all of these words, whatever stands between them; null where there are none. */
function hasWords(text: string): RawBuilder<SqlBool> | null {
  const terms = searchTerms(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
  return terms.length === 0 ? null : sql<SqlBool>`(${sql.join(terms.map(matchesTerm), sql` and `)})`
}

/** A company without a person is known by its name alone. */
const sameCompany = (company: string) => sql`
  select id, 4 as why from customers
  where deleted_at is null and left(lower(company_primary), 200) = left(lower(${company}), 200) and full_name is null`
