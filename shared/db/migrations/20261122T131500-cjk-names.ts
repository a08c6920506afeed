import { type Kysely, sql } from 'kysely'

const cjk = '[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]'
const searched = `coalesce(display_name, '') || ' ' || coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' '
  || coalesce(company_primary, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' '
  || coalesce(youtube_handle, '') || ' ' || coalesce(city, '')`
const others = `company_primary, email, youtube_handle, phone, ''`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a person is called. In Chinese, Japanese and Korean the family name comes first, without a space.
    create function person_name(display text, first text, last text) returns text language sql immutable parallel safe
    return coalesce(display, case when first ~ ${sql.lit(`^${cjk}+$`)} and last ~ ${sql.lit(`^${cjk}+$`)} then last || first
      else nullif(trim(coalesce(first, '') || ' ' || coalesce(last, '')), '') end);

    alter table customers alter column sort_name set expression as
      (left(lower(coalesce(person_name(display_name, first_name, last_name), ${sql.raw(others)})), 200));
    alter table customers alter column search set expression as
      (' ' || fold_text(${sql.raw(searched)}
        || case when first_name ~ ${sql.lit(cjk)} then ' ' || coalesce(last_name, '') || first_name else '' end));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table customers alter column search set expression as (' ' || fold_text(${sql.raw(searched)}));
    alter table customers alter column sort_name set expression as
      (left(lower(coalesce(display_name, nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''),
        ${sql.raw(others)})), 200));
    drop function person_name;
  `.execute(db)
}
