import type { CustomerField } from '../../../customers/fields.ts'

/** For some fields the names of their columns, in lines of which each has several with `, ` between them. */
export type NamesOfFields = Readonly<Partial<Record<CustomerField, readonly string[]>>>
