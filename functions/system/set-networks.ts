import * as z from 'zod'
import { bareAddress, isInNetworks, type NetworkCaller, networkCallers } from '../../shared/auth/networks/networks.ts'
import { parseNetwork } from '../../shared/auth/networks/parse-network.ts'
import { type Call, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { setNetworks as writeNetworks } from '../../shared/db/queries/system/network-rules.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

const networksMax = 100

/** `10.0.0.0/8`, `203.0.113.7`, `2001:db8::/32`; none: from everywhere. Left out, it stays. */
const Networks = z.array(typedText().trim().min(1).max(50)).max(networksMax).optional()

export const SetNetworksInput = z.object({ people: Networks, api: Networks, events: Networks })

/** @throws AppError `input.invalid` for what is no network, and where whoever calls would shut themselves out */
export const setNetworks = defineFunction({
  name: 'system.set-networks',
  summary: 'Says from which networks people, programs and events may come; none is from everywhere.',
  input: SetNetworksInput,
  access: 'administrator',
  asksPassword: true,
  async run(input, { db, config }: Pick<Deps, 'db' | 'config'>, call) {
    const given = networkCallers.flatMap((caller) => {
      const networks = input[caller]
      return networks === undefined ? [] : [{ caller, networks: [...new Set(networks)] }]
    })
    if (given.length === 0) throw new AppError('input.invalid', textOf('system.noCaller'))
    const fields = Object.fromEntries(
      given.flatMap((one) => {
        const problem = problemOf(one, config.web.allowedNetworks[one.caller].length > 0, call)
        return problem === undefined ? [] : [[one.caller, problem]]
      }),
    )
    const [problem] = Object.values(fields)
    if (problem !== undefined) throw new AppError('input.invalid', problem, { fields })
    await db.transaction().execute(async (tx) => {
      for (const one of given) await writeNetworks(tx, { ...one, by: userOf(call) })
    })
    return { callers: given.map(({ caller }) => caller) }
  },
  audit: { action: 'networks.changed' },
})

function problemOf(
  { caller, networks }: { readonly caller: NetworkCaller; readonly networks: readonly string[] },
  isSetting: boolean,
  { actor, address }: Call,
): Text | undefined {
  if (isSetting) return networks.length === 0 ? undefined : textOf('system.networksAreSetting')
  const odd = networks.find((network) => parseNetwork(network) === undefined)
  if (odd !== undefined) return textOf('system.noNetwork', { network: odd })
  const isOutside =
    caller === 'people' &&
    actor.kind === 'user' &&
    networks.length > 0 &&
    !isInNetworks(bareAddress(address ?? ''), networks)
  return isOutside ? textOf('system.shutsYouOut', { address: address ?? '' }) : undefined
}
