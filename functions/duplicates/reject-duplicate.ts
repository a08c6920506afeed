import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { DuplicateInput, decideDuplicate } from './decide-duplicate.ts'

export const RejectDuplicateInput = DuplicateInput

/** @throws AppError `state.conflict` when somebody else has decided about the pair */
export const rejectDuplicate = defineFunction({
  name: 'duplicates.reject-duplicate',
  summary:
    'Says that two customers are not the same: they are not asked about again, until what spoke against it changes.',
  input: RejectDuplicateInput,
  access: 'editor',
  audit: null,
  run: (input, deps: Pick<Deps, 'db'>, call) => decideDuplicate(deps, input, 'reject', call),
})
