import { bareAddress, isInNetworks, type NetworkCaller } from '../../shared/auth/networks/networks.ts'
import type { Call } from '../../shared/contract/call.ts'
import { findNetworks } from '../../shared/db/queries/system/network-rules.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

/** The store of this machine sends its events from here. */
const ownMachine = ['127.0.0.0/8', '::1']

/**
 * Lets in only who comes from where such a caller may come. A setting of the server goes before what administrators said.
 *
 * @throws AppError `network.denied`
 */
export async function assertNetwork(caller: NetworkCaller, { address = '' }: Call, deps: Deps): Promise<void> {
  const set = deps.config.web.allowedNetworks[caller]
  const networks = set.length > 0 ? set : await findNetworks(deps.db, caller)
  if (networks.length === 0) return
  const own = caller === 'events' ? ownMachine : []
  if (!isInNetworks(bareAddress(address), [...networks, ...own]))
    throw new AppError('network.denied', textOf('system.notFromThere', { address }))
}
