import type { ColumnType } from 'kysely'

/** jsonb is written as JSON text and read as data. */
export type Json<T> = ColumnType<T, string, string>
export type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>
export type Timestamp = ColumnType<Date, Date | undefined, Date>
export type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>
/** What PostgreSQL makes of other columns. */
export type Computed<T> = ColumnType<T, never, never>
