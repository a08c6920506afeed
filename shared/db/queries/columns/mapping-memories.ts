import { sql } from 'kysely'
import type { ColumnMapping } from '../../../importing/mapping/column-mapping.ts'
import { headerFingerprint } from '../../../importing/mapping/header-fingerprint.ts'
import type { MappingMemory } from '../../../importing/mapping/recall-mapping.ts'
import { confirmedChoices } from '../../../importing/reading/confirmed-choices.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import type { ImportRow } from '../imports/imports.ts'

/** The memories of a source and those of a header, the latest first. */
export const listMemories = (db: Database, source: string, fingerprint: string): Promise<MappingMemory[]> =>
  db
    .selectFrom('mapping_memories')
    .select(['source_name', 'fingerprint', 'mapping', 'by_person', 'from_inbox', 'file_name', 'used_at'])
    .where((eb) => eb.or([eb('source_name', '=', source), eb('fingerprint', '=', fingerprint)]))
    .orderBy('used_at', 'desc')
    .limit(50)
    .execute()

/** How the last file of a source had to be read, where a person said so or agreed; and the header that came of it. */
export const findRememberedChoices = (db: Database, source: string) =>
  db
    .selectFrom('mapping_memories')
    .select(['choices', 'fingerprint'])
    .where('source_name', '=', source)
    .orderBy('used_at', 'desc')
    .executeTakeFirst()

/** Remembers the mapping of an import that ran, and how its file was read, as those of its source. */
export async function rememberMapping(
  db: Database,
  {
    via,
    mapping,
    source_name,
    choices,
    layout,
    file_name,
  }: Pick<ImportRow, 'via' | 'mapping' | 'source_name' | 'choices' | 'layout' | 'file_name'>,
): Promise<void> {
  if (mapping === null || via === 'sample' || via === 'review') return
  const fingerprint = headerFingerprint(mapping.map(({ column }) => column))
  const lasting = mapping.map(toMemory)
  const reading = { ...(layout && confirmedChoices(layout)), ...choices }
  const byPerson = mapping.some(({ evidence }) => evidence === 'person')
  const isRecalled = mapping.some(({ evidence }) => evidence === 'remembered')
  await sql`
    insert into mapping_memories (source_name, fingerprint, mapping, choices, by_person, from_inbox, file_name)
    values (${source_name ?? ''}, ${fingerprint}, ${toJsonb(lasting)}, ${toJsonb(reading)},
      ${byPerson} or (${isRecalled} and exists (
        select from mapping_memories m
        where m.by_person and (m.fingerprint = ${fingerprint} or m.source_name = ${source_name}))),
      ${via === 'bucket'}, ${file_name})
    on conflict (source_name, fingerprint) do update set mapping = excluded.mapping, choices = excluded.choices,
      by_person = excluded.by_person, from_inbox = excluded.from_inbox, file_name = excluded.file_name, used_at = now()`.execute(
    db,
  )
}

/** Without what was particular to one file. */
function toMemory({ seen: _, movedFrom: __, ...column }: ColumnMapping): ColumnMapping {
  return column
}
