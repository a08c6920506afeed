/**
 * How often a password may be tried for a subject: `tries` at once, then one every `seconds`. A try that succeeds is given
 * back.
 */
export interface TryRule {
  readonly subject: string
  readonly tries: number
  readonly seconds: number
}

/** Where a sign-in comes from, as far as the account knows it. */
export interface TryPlace {
  readonly email: string
  readonly network: string
  /** The browser, where the person has signed in with it before: the hash of its token in hexadecimal. */
  readonly knownBrowser: string | undefined
  /** The person has signed in from this network before. */
  readonly isKnownNetwork: boolean
}

const account = 'account:'

/**
 * What a try is taken from. A browser that the person has signed in with has tries of its own, so that nobody elsewhere
 * keeps them out. From elsewhere an account has few tries for each network, and a ceiling over all networks that it does
 * not know; a network has a ceiling over all accounts. An account that does not exist has the same.
 */
export function tryRules({ email, network, knownBrowser, isKnownNetwork }: TryPlace): TryRule[] {
  if (knownBrowser !== undefined) return [{ subject: `browser:${knownBrowser}:${email}`, tries: 10, seconds: 90 }]
  const from = [
    { subject: `place:${network}:${email}`, tries: 5, seconds: 180 },
    { subject: `network:${network}`, tries: 50, seconds: 18 },
  ]
  return isKnownNetwork ? from : [...from, { subject: `${account}${email}`, tries: 10, seconds: 360 }]
}

/** The same for the code after the password: its tries are its own. */
export const codeRules = (place: TryPlace): TryRule[] =>
  tryRules(place).map((rule) => ({ ...rule, subject: `code:${rule.subject}` }))

/** How often a network is given what a passkey signs. Nothing is guessed with it; each is kept for a few minutes. */
export const passkeyRules = (network: string): TryRule[] => [{ subject: `passkey:${network}`, tries: 60, seconds: 5 }]

/** How often a network is sent to a provider; each time something is kept for a few minutes. */
export const providerRules = (network: string): TryRule[] => [{ subject: `provider:${network}`, tries: 60, seconds: 5 }]

/** Whether a subject is an account over all networks that it does not know. */
export const isCeiling = (subject: string) => subject.startsWith(account) || subject.startsWith(`code:${account}`)

/** What it takes to type the password again in a session. */
export const confirmRules = (userId: string): TryRule[] => [{ subject: `confirm:${userId}`, tries: 10, seconds: 90 }]
