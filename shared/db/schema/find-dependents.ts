import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Something of a table that holds, or is checked by, what a function has made of its values. */
export interface Dependent {
  /** The function that was asked about; it may be called by way of others. */
  readonly function: string
  readonly kind: 'column' | 'default' | 'constraint' | 'index'
  readonly table: string
  readonly name: string
  /** The expression of a column or default; the definition of a constraint or index. */
  readonly definition: string
}

/**
 * What depends on these functions, by PostgreSQL's own account. It doesn't know what a PL/pgSQL body calls: a test
 * keeps stored functions of that kind from calling any of ours.
 */
export async function findDependents(db: Database, functions: readonly string[]): Promise<Dependent[]> {
  if (functions.length === 0) return []
  const { rows } = await sql<Dependent>`
    with recursive used as (
      select p.proname as function, p.oid from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proname in (${sql.join(functions)})
      union
      select u.function, d.objid from used u join pg_depend d on d.refobjid = u.oid
      where d.refclassid = 'pg_proc'::regclass and d.classid = 'pg_proc'::regclass
    ),
    dependent as (
      select distinct u.function, d.classid, d.objid from used u join pg_depend d on d.refobjid = u.oid
      where d.refclassid = 'pg_proc'::regclass and d.classid <> 'pg_proc'::regclass
    )
    select function, case when a.attgenerated = '' then 'default' else 'column' end as kind, c.relname as table,
      a.attname as name, pg_get_expr(e.adbin, e.adrelid) as definition
    from dependent d
    join pg_attrdef e on d.classid = 'pg_attrdef'::regclass and e.oid = d.objid
    join pg_attribute a on a.attrelid = e.adrelid and a.attnum = e.adnum
    join pg_class c on c.oid = e.adrelid
    union all
    select function, 'constraint', c.relname, k.conname, pg_get_constraintdef(k.oid)
    from dependent d
    join pg_constraint k on d.classid = 'pg_constraint'::regclass and k.oid = d.objid
    join pg_class c on c.oid = k.conrelid
    union all
    select function, 'index', c.relname, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
    from dependent d
    join pg_index i on d.classid = 'pg_class'::regclass and i.indexrelid = d.objid
    join pg_class c on c.oid = i.indrelid
    order by 1, 2, 3, 4`.execute(db)
  return rows
}
