import * as z from 'zod'
import { networkCallers } from '../../shared/auth/networks/networks.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { listNetworkRules } from '../../shared/db/queries/system/network-rules.ts'
import type { Deps } from '../../shared/deps.ts'

export const GetNetworksInput = z.object({})

export const getNetworks = defineFunction({
  name: 'system.get-networks',
  summary: 'From which networks people, programs and events may come, and from where the caller comes.',
  input: GetNetworksInput,
  access: 'administrator',
  audit: null,
  async run(_input, { db, config }: Pick<Deps, 'db' | 'config'>, { address }) {
    const rules = await listNetworkRules(db)
    const items = networkCallers.map((caller) => {
      const set = config.web.allowedNetworks[caller]
      const rule = rules.find((one) => one.caller === caller)
      return {
        caller,
        networks: set.length > 0 ? [...set] : (rule?.networks ?? []),
        /** By a setting of the server, which the page can't change. */
        isSetting: set.length > 0,
        by: rule?.by ?? null,
        at: rule?.at ?? null,
      }
    })
    return { items, address: address ?? null }
  },
})
