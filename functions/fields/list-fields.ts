import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listMadeFields } from '../../shared/db/queries/customers/custom-fields.ts'
import { listFieldUsage } from '../../shared/db/queries/fields/field-usage.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListFieldsInput = z.object({
  /** Whether to count who has each; without, those that only older customers have may be missing. */
  isCounted: z.boolean().default(true),
})

const fieldsMax = 1_000

/** Those of which people have said something, in their order, and behind them those that came with files. */
export const listFields = defineFunction({
  name: 'fields.list-fields',
  summary:
    'All fields that are not ours, deleted ones too: what they are called, who made them, and how many customers have them.',
  input: ListFieldsInput,
  access: 'viewer',
  audit: null,
  async run({ isCounted }, { db }: Pick<Deps, 'db'>) {
    const [made, used] = await Promise.all([listMadeFields(db), listFieldUsage(db, isCounted, fieldsMax)])
    const usageOf = new Map(used.map((usage) => [usage.key, usage]))
    const isMade = new Set(made.map(({ key }) => key))
    const found = used
      .filter(({ key }) => !isMade.has(key))
      .map(({ key, customers, importId, fileName }) => ({
        ...{
          key,
          label: key,
          kind: 'text' as const,
          choices: [],
          earlierNames: [],
          isDeleted: false,
          joinedInto: null,
          by: null,
        },
        ...{ customers, importId, fileName },
      }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
    const shown = made.map(({ id: _, importId, fileName, ...field }) => {
      const usage = usageOf.get(field.key)
      const origin = field.by === null && importId === null ? usage : { importId, fileName }
      return {
        ...field,
        customers: isCounted ? (usage?.customers ?? 0) : null,
        ...{ importId: origin?.importId ?? null, fileName: origin?.fileName ?? null },
      }
    })
    const all = [...shown, ...found]
    return { items: all.filter(({ isDeleted }) => !isDeleted), deleted: all.filter(({ isDeleted }) => isDeleted) }
  },
})
