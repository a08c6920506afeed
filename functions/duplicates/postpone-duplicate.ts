import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { DuplicateInput, decideDuplicate } from './decide-duplicate.ts'

export const PostponeDuplicateInput = DuplicateInput

/** @throws AppError `state.conflict` when somebody else has decided about the pair */
export const postponeDuplicate = defineFunction({
  name: 'duplicates.postpone-duplicate',
  summary: 'Puts a pair of customers off: it comes last from now on.',
  input: PostponeDuplicateInput,
  access: 'editor',
  audit: null,
  run: (input, deps: Pick<Deps, 'db'>, call) => decideDuplicate(deps, input, 'postpone', call),
})
