import * as z from 'zod'
import { type Role, roles } from '../../contract/call.ts'

/** Somebody else by whom people sign in (OpenID Connect), as the settings say it. */
export interface Provider {
  /** In small letters, as its addresses here say it. */
  readonly name: string
  /** As people know it. */
  readonly title: string
  readonly issuer: string
  readonly clientId: string
  /** None for a public client, which PKCE alone keeps. */
  readonly clientSecret: string | undefined
  /** Which role each of its groups gives; empty where roles are given in Harbour alone. */
  readonly roles: readonly GroupRole[]
  /** The claim that says the groups of a person. */
  readonly groupsClaim: string
  readonly scopes: string
  /** Whoever is here already is known by their verified address. */
  readonly linksEmail: boolean
}

export interface GroupRole {
  readonly group: string
  readonly role: Role
}

/** So many providers there are at most. */
const providersMax = 10

const isHere = (host: string) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

/** Over https, or on this machine, without what belongs to no issuer (OpenID Connect Discovery 1.0, section 3). */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  return (protocol === 'https:' || (protocol === 'http:' && isHere(hostname))) && search + hash + username === ''
}

const groupRoles = z.string().transform((list, context) => {
  const pairs = list
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => ({
      group: pair.slice(0, pair.lastIndexOf('=')).trim(),
      role: pair.slice(pair.lastIndexOf('=') + 1),
    }))
  const known = pairs.flatMap(({ group, role }) => {
    const found = roles.find((one) => one === role.trim())
    return found === undefined || group === '' ? [] : [{ group, role: found }]
  })
  if (known.length === pairs.length) return known
  context.addIssue({
    code: 'custom',
    message: `has to be groups and roles (${roles.join(', ')}), such as staff=editor,it=administrator`,
  })
  return z.NEVER
})

/** What may be set of a provider, each as `OIDC_<NAME>_<this>`. */
const Settings = z.object({
  ISSUER: z
    .string('is missing')
    .max(500)
    .refine(isIssuer, 'has to be an address over https, such as https://login.example.com'),
  CLIENT_ID: z.string('is missing').max(300),
  CLIENT_SECRET: z.string().max(1_000).optional(),
  TITLE: z.string().trim().max(60).optional(),
  ROLES: groupRoles.default([]),
  GROUPS_CLAIM: z.string().max(200).default('groups'),
  SCOPES: z
    .string()
    .max(500)
    .refine((scopes) => scopes.split(' ').includes('openid'), 'has to have openid among its words')
    .default('openid profile email'),
  LINK_EMAIL: z.enum(['yes', 'no'], { error: 'has to be yes or no' }).default('no'),
})
const words = Object.keys(Settings.shape)
const ofProvider = new RegExp(`^OIDC_([A-Z0-9]+(?:_[A-Z0-9]+)*)_(${words.join('|')})$`)

/**
 * The providers that variables `OIDC_…` name, by name, and what is wrong with them: a line each.
 *
 * @param set the variables that are set, of any kind
 */
export function readProviders(set: readonly (readonly [string, string])[]) {
  const problems: string[] = []
  const given = new Map<string, Record<string, string>>()
  for (const [variable, value] of set) {
    if (!variable.startsWith('OIDC_')) continue
    const [, name = '', word = ''] = ofProvider.exec(variable) ?? []
    if (word === '') problems.push(`${variable}: is none of OIDC_<NAME>_${words.join(', _')}`)
    else given.set(name, { ...given.get(name), [word]: value })
  }
  const providers = [...given]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, values]) => {
      const parsed = Settings.safeParse(values)
      if (parsed.success) return [toProvider(name, parsed.data)]
      problems.push(...parsed.error.issues.map(({ path, message }) => `OIDC_${name}_${path.join('.')}: ${message}`))
      return []
    })
  if (given.size > providersMax) problems.push(`OIDC_…: has to be of at most ${providersMax} providers`)
  if (new Set(providers.map(({ issuer }) => issuer)).size < providers.length)
    problems.push('OIDC_…_ISSUER: has to be another one for each provider')
  return { providers, problems }
}

const toProvider = (name: string, settings: z.output<typeof Settings>): Provider => ({
  name: name.toLowerCase(),
  title: settings.TITLE || name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' '),
  issuer: settings.ISSUER,
  clientId: settings.CLIENT_ID,
  clientSecret: settings.CLIENT_SECRET,
  roles: settings.ROLES,
  groupsClaim: settings.GROUPS_CLAIM,
  scopes: settings.SCOPES,
  linksEmail: settings.LINK_EMAIL === 'yes',
})

/** The highest role that one of the groups gives; undefined where none gives any. */
export const roleOfGroups = (groups: readonly string[], { roles: given }: Pick<Provider, 'roles'>): Role | undefined =>
  roles.findLast((role) => given.some((one) => one.role === role && groups.includes(one.group)))
