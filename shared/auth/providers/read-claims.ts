import * as z from 'zod'
import { typedText } from '../../contract/text.ts'
import type { OidcProvider } from './settings/oidc-settings.ts'

/** Who somebody is, as a provider says it. */
export interface ProviderPerson {
  readonly issuer: string
  /** By which the issuer knows them, for good. */
  readonly subject: string
  /** In small letters; only where the provider has verified it. */
  readonly email: string | undefined
  readonly name: string
  readonly groups: readonly string[]
  /** When they showed the provider who they are, in seconds since 1970, where it says so. */
  readonly shownAt: number | undefined
}

/** So many groups of one person are looked at. */
const groupsMax = 5_000

const Key = z.object({ iss: typedText().min(1).max(500), sub: typedText().min(1).max(255) })
// Some write a truth as a word.
const Verified = z.object({
  email: z.string().toLowerCase().max(254).pipe(z.email()),
  email_verified: z.literal([true, 'true']),
})
const Name = typedText().trim().min(1).max(100)
const Groups = z.union([z.string().transform((group) => [group]), z.array(z.unknown())])

/**
 * Reads what a provider says of a person. What it says wrongly beside who they are counts as not said.
 *
 * @param claims of the ID token, which was verified
 * @param more of the same person, from where the provider tells more; the ID token goes first
 * @returns undefined where it does not say who they are
 */
export function readClaims(
  claims: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>>,
  { groupsClaim }: Pick<OidcProvider, 'groupsClaim'>,
): ProviderPerson | undefined {
  const key = Key.safeParse(claims).data
  if (key === undefined) return undefined
  const all = { ...more, ...claims }
  const groups = Groups.safeParse(all[groupsClaim]).data ?? []
  return {
    issuer: key.iss,
    subject: key.sub,
    // Whether an address is verified is said of the one next to it.
    email: (Verified.safeParse(claims).data ?? Verified.safeParse(more).data)?.email,
    name: Name.safeParse(all.name).data ?? '',
    groups: groups.slice(0, groupsMax).filter((group) => typeof group === 'string'),
    shownAt: z.int().nonnegative().safeParse(claims.auth_time).data,
  }
}
