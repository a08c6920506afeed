export const deliveryStates = ['owed', 'delivered', 'given-up'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/**
 * Why a try was in vain. `refused-address`: it would have gone to a network that webhooks may not go to. `status`: the answer
 * was none of 2xx.
 */
export const deliveryProblems = [
  'refused-address',
  'plain-http',
  'unknown-host',
  'no-connection',
  'tls',
  'timeout',
  'status',
] as const
export type DeliveryProblem = (typeof deliveryProblems)[number]

/** Those that come before any answer. */
export type SendProblem = Exclude<DeliveryProblem, 'status'>
