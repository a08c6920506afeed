import { defineFunction } from '../../shared/contract/function.ts'
import { previewMerge as readPreview } from '../../shared/db/queries/duplicates/merge-preview.ts'
import type { Deps } from '../../shared/deps.ts'
import { findAsSeen, MergeCustomersInput } from './merge-customers.ts'

export const PreviewMergeInput = MergeCustomersInput

/** @throws AppError as `merge-customers` does */
export const previewMerge = defineFunction({
  name: 'duplicates.preview-merge',
  summary: 'What a customer would be with others merged into it, field by field; nothing is written.',
  input: PreviewMergeInput,
  access: 'viewer',
  audit: null,
  async run(input, { db }: Pick<Deps, 'db'>) {
    const customers = await findAsSeen(db, input)
    return {
      customers: customers.map(({ id, name, version }) => ({ id, name, version })),
      ...(await readPreview(db, input.survivorId, input.losers)),
    }
  },
})
