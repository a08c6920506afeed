import { listColleagues } from '../../../functions/users/list-colleagues.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Colleagues, JustDone } from '../../views/tasks/outputs.ts'
import { idIn } from '../shared.ts'

/** To whom a task can be given, for who may give one. */
export async function loadColleagues(request: PageRequest, deps: Deps): Promise<Colleagues> {
  if (!isAllowed('editor', request.call.actor)) return []
  return (await invoke(listColleagues, { limit: 1_000 }, deps, request.call)).items
}

/** `?doneTask=ID`, `?deletedTask=ID`, `?followUp=DAY&customer=ID`: what was done a moment ago. */
export function justDoneIn(request: PageRequest): JustDone {
  const day = request.query.get('followUp') ?? ''
  const customerId = idIn(request, 'customer')
  return {
    doneTask: idIn(request, 'doneTask'),
    deletedTask: idIn(request, 'deletedTask'),
    followUp: customerId !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? { customerId, day } : undefined,
  }
}
