import { type RawBuilder, sql } from 'kysely'
import type { Similar, SimilarFacts } from '../../customers/similar.ts'
import { similarityReasons } from '../../customers/similar.ts'
import type { Database } from '../database.ts'

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
    select c.id, coalesce(c.full_name, c.company_primary, c.email, c.youtube_handle, c.phone, '') as name,
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
    ...(email === null ? [] : [sql`select id, 1 as why from customers where deleted_at is null and email = ${email}`]),
    ...(phones.length === 0 ? [] : [samePhone(phones)]),
    ...(youtubeHandle === null
      ? []
      : [sql`select id, 3 as why from customers where deleted_at is null and youtube_handle = ${youtubeHandle}`]),
    ...(youtubeChannelUrl === null
      ? []
      : [
          sql`select id, 3 as why from customers where deleted_at is null and youtube_channel_url = ${youtubeChannelUrl}`,
        ]),
    ...(name === null || !/[\p{L}\p{N}]/u.test(name) ? [] : [similarName(name, facts)]),
    ...(name === null && company !== null ? [sameCompany(company)] : []),
  ]
}

const samePhone = (phones: readonly string[]) => sql`
  select id, 2 as why from customers where deleted_at is null and phone = any(${phones}::text[])
  union all
  select c.id, 2 from customer_phones p join customers c on c.id = p.customer_id
  where c.deleted_at is null and p.phone = any(${phones}::text[])`

/** A similar name is many people's; with the same company, or a domain or city of theirs, it is likely the same one's. */
function similarName(name: string, { company, domains, city }: SimilarFacts) {
  return sql`
    select id, case when is_same_name and is_same_company then 4 else 5 end as why
    from (
      select id, name_key = name_key(${name}) as is_same_name,
        similarity(name_key, name_key(${name})) >= ${likeness} as is_similar_name,
        coalesce(name_key(company_primary) = nullif(name_key(${company}), ''), false) as is_same_company,
        split_part(email, '@', 2) = any(${domains}::text[])
          or regexp_replace(company_website, '^https?://(?:www[.])?([^/:?#]+).*$', '\\1') = any(${domains}::text[]) as is_same_domain,
        fold_text(city) = fold_text(${city}) as is_same_city
      from customers where deleted_at is null and search %> fold_text(${name})
    ) named
    where (is_similar_name and (is_same_company or is_same_domain)) or (is_same_name and is_same_city)`
}

/** A company without a person is known by its name alone. */
const sameCompany = (company: string) => sql`
  select id, 4 as why from customers
  where deleted_at is null and left(lower(company_primary), 200) = left(lower(${company}), 200) and full_name is null`
