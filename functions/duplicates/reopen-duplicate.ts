import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { DuplicateInput, decideDuplicate } from './decide-duplicate.ts'

export const ReopenDuplicateInput = DuplicateInput

/** @throws AppError `state.conflict` when somebody else has decided about the pair */
export const reopenDuplicate = defineFunction({
  name: 'duplicates.reopen-duplicate',
  summary: 'Takes it back that two customers are not the same.',
  input: ReopenDuplicateInput,
  access: 'editor',
  audit: null,
  run: (input, deps: Pick<Deps, 'db'>, call) => decideDuplicate(deps, input, 'reopen', call),
})
