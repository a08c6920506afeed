import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What a staged record states has columns of its own, without its names in every record; `record`, `inferred`, `cells`, the
 * name and the keys are made of them when they are read. What nobody reads is not stored: the notes of a record are told by
 * its rules, run once more.
 *
 * Records that are staged already stay as they are, in the columns for what has none of its own; nothing is written anew.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table staged_records drop notes, drop name_key, drop name, drop key_email, drop key_external_id, drop key_youtube_handle,
      drop key_youtube_channel_url;
    alter table staged_records rename record to other;
    alter table staged_records rename inferred to inferred_other;
    alter table staged_records rename cells to listed_cells;
    alter table staged_records rename key_phones to further_phones;
    alter table staged_records rename key_emails to further_emails;
    alter table staged_records
        alter listed_cells drop not null,
        alter further_phones drop not null, alter further_phones drop default,
        alter further_emails drop not null, alter further_emails drop default,
        add written_cells text,
        add inferred_type text,
        add email_shared boolean,
        -- Whom it is about a person has said: what it says is no key.
        add is_keyless boolean,
        add external_id text,
        add customer_type text,
        add display_name text,
        add first_name text,
        add last_name text,
        add email text,
        add phone text,
        add company_primary text,
        add position_primary text,
        add profession text,
        add status text,
        add address_primary text,
        add address_secondary text,
        add city text,
        add region text,
        add postal_code text,
        add country_code text,
        add company_website text,
        add youtube_handle text,
        add youtube_channel_url text,
        add linkedin_url text,
        add facebook_url text,
        add instagram_url text,
        add x_url text,
        add notes text,
        add source text,
        add owner text;
    alter table staged_records
        add cells jsonb generated always as (coalesce(listed_cells, written_cells::jsonb, '[]')) virtual,
        add record jsonb generated always as (json_object(
          'external_id': external_id,
          'customer_type': customer_type,
          'display_name': display_name,
          'first_name': first_name,
          'last_name': last_name,
          'email': email,
          'phone': phone,
          'company_primary': company_primary,
          'position_primary': position_primary,
          'profession': profession,
          'status': status,
          'address_primary': address_primary,
          'address_secondary': address_secondary,
          'city': city,
          'region': region,
          'postal_code': postal_code,
          'country_code': country_code,
          'company_website': company_website,
          'youtube_handle': youtube_handle,
          'youtube_channel_url': youtube_channel_url,
          'linkedin_url': linkedin_url,
          'facebook_url': facebook_url,
          'instagram_url': instagram_url,
          'x_url': x_url,
          'notes': notes,
          'source': source,
          'owner': owner,
          'email_shared': email_shared
          absent on null returning jsonb) || coalesce(other, '{}')) virtual,
        add inferred jsonb generated always as (
          json_object('customer_type': inferred_type absent on null returning jsonb) || coalesce(inferred_other, '{}')) virtual,
        add name text generated always as (coalesce(
          display_name, other ->> 'display_name',
          coalesce(first_name, other ->> 'first_name') || ' ' || coalesce(last_name, other ->> 'last_name'),
          first_name, other ->> 'first_name', last_name, other ->> 'last_name')) virtual,
        add key_email text generated always as (
          case when is_keyless or email_shared or other -> 'email_shared' = 'true' then null
            else coalesce(email, other ->> 'email') end) virtual,
        add key_external_id text generated always as (
          case when is_keyless is not true then coalesce(external_id, other ->> 'external_id') end) virtual,
        add key_youtube_handle text generated always as (
          case when is_keyless is not true then coalesce(youtube_handle, other ->> 'youtube_handle') end) virtual,
        add key_youtube_channel_url text generated always as (
          case when is_keyless is not true then coalesce(youtube_channel_url, other ->> 'youtube_channel_url') end) virtual,
        add key_phones text[] generated always as (
          case when phone is null or is_keyless then '{}' else array[phone] end || coalesce(further_phones, '{}')) virtual,
        add key_emails text[] generated always as (
          case when email is null or email_shared or is_keyless then '{}' else array[email] end
            || coalesce(further_emails, '{}')) virtual;

    -- What the planner would learn of values, nobody asks.
    alter table staged_records
        alter written_cells set statistics 0,
        alter inferred_type set statistics 0,
        alter email_shared set statistics 0,
        alter is_keyless set statistics 0,
        alter further_phones set statistics 0,
        alter further_emails set statistics 0,
        alter external_id set statistics 0,
        alter customer_type set statistics 0,
        alter display_name set statistics 0,
        alter first_name set statistics 0,
        alter last_name set statistics 0,
        alter email set statistics 0,
        alter phone set statistics 0,
        alter company_primary set statistics 0,
        alter position_primary set statistics 0,
        alter profession set statistics 0,
        alter status set statistics 0,
        alter address_primary set statistics 0,
        alter address_secondary set statistics 0,
        alter city set statistics 0,
        alter region set statistics 0,
        alter postal_code set statistics 0,
        alter country_code set statistics 0,
        alter company_website set statistics 0,
        alter youtube_handle set statistics 0,
        alter youtube_channel_url set statistics 0,
        alter linkedin_url set statistics 0,
        alter facebook_url set statistics 0,
        alter instagram_url set statistics 0,
        alter x_url set statistics 0,
        alter notes set statistics 0,
        alter source set statistics 0,
        alter owner set statistics 0;
  `.execute(db)
}
