import { listDuplicates } from '../../../functions/duplicates/list-duplicates.ts'
import { commandCall } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { withDeps } from '../with-deps.ts'
import { toPairJson, toPairLine } from './say-pair.ts'

/** The pairs of customers that the search has found, as the page of duplicates has them. */
export const showCustomers = (isJson: boolean): Promise<number> =>
  withDeps(async (deps) => {
    let shown = 0
    for (let after = {}; ; ) {
      const { items } = await invoke(listDuplicates, { ...after, limit: 200 }, deps, commandCall)
      const last = items.at(-1)
      if (last === undefined) break
      for (const { firstId: a, secondId: b, ...pair } of items)
        console.log((isJson ? toPairJson : toPairLine)({ ...pair, a, b }))
      shown += items.length
      const { firstId: afterFirst, secondId: afterSecond, probability: afterProbability } = last
      after = { afterFirst, afterSecond, afterProbability }
    }
    if (!isJson) console.log(`${shown.toLocaleString('en')} pairs to look at.`)
    return 0
  })
