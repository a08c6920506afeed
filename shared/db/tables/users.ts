import type { ColumnType, Generated } from 'kysely'
import type { LinkKind } from '../../auth/link-state.ts'
import type { ProviderPerson } from '../../auth/providers/read-claims.ts'
import type { Role } from '../../contract/call.ts'
import type { Language } from '../../messages/language.ts'
import type { NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface UsersTables {
  users: UsersTable
  sessions: SessionsTable
  sign_in_tries: SignInTriesTable
  known_browsers: KnownBrowsersTable
  known_networks: KnownNetworksTable
  access_links: AccessLinksTable
  totp_secrets: TotpSecretsTable
  recovery_codes: RecoveryCodesTable
  started_sign_ins: StartedSignInsTable
  passkeys: PasskeysTable
  passkey_challenges: PasskeyChallengesTable
  provider_accounts: ProviderAccountsTable
  provider_requests: ProviderRequestsTable
  saml_assertions: SamlAssertionsTable
  sign_in_rules: SignInRulesTable
}

export interface UsersTable {
  id: Generated<string>
  email: string
  name: string
  role: Role
  password_hash: string | null
  created_at: Timestamp
  disabled_at: NullableTimestamp
  /** Null while the invitation has not been accepted. */
  joined_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  seen_at: NullableTimestamp
  guessed_at: NullableTimestamp
  /** No person: a program comes as it, by a service token. */
  is_service: Generated<boolean>
  /** What they import from the browser is written without a look at its columns and its preview. */
  imports_straight_away: Generated<boolean>
  /** Of their screens; null where they have chosen none. */
  language: Language | null
  /** The zone by which their days begin; null where no browser of theirs has said one, and they have chosen none. */
  time_zone: string | null
  /** Whether keys of one letter do something. */
  has_shortcuts: Generated<boolean>
  /** Since when a code is asked for after the password. */
  second_factor_at: NullableTimestamp
  /** Until when the password may be used that was made for them; null where they have chosen one. */
  first_password_until: NullableTimestamp
}

interface SessionsTable {
  token_hash: Buffer
  id: Generated<string>
  user_id: string
  /** As it names itself. */
  browser: Generated<string>
  address: Generated<string>
  created_at: Timestamp
  seen_at: Timestamp
  expires_at: ColumnType<Date, Date, Date>
  /** When the password was typed last. */
  confirmed_at: Timestamp
  /** By which they signed in. */
  provider: string | null
  /** By a code, a passkey or a provider, and not by the password alone. */
  has_second_factor: Generated<boolean>
}

interface SignInTriesTable {
  subject: string
  used_until: ColumnType<Date, Date, Date>
}

interface KnownBrowsersTable {
  user_id: string
  token_hash: Buffer
  seen_at: Timestamp
}

interface KnownNetworksTable {
  user_id: string
  network: string
  seen_at: Timestamp
}

interface AccessLinksTable {
  token_hash: Buffer
  kind: LinkKind
  user_id: string
  created_by: string | null
  created_at: Timestamp
  expires_at: ColumnType<Date, Date, Date>
  used_at: NullableTimestamp
  replaced_at: NullableTimestamp
}

interface TotpSecretsTable {
  user_id: string
  /** In base 32. */
  secret: string
  /** The last step of which a code was used. */
  used_step: number
}

interface RecoveryCodesTable {
  user_id: string
  code_hash: Buffer
  used_at: NullableTimestamp
}

interface StartedSignInsTable {
  token_hash: Buffer
  user_id: string
  password_hash: string
  expires_at: ColumnType<Date, Date, Date>
}

interface PasskeysTable {
  id: Generated<string>
  user_id: string
  /** In base64url. */
  credential_id: string
  public_key: Buffer
  counter: ColumnType<string, number, number>
  transports: string[]
  name: string
  created_at: Timestamp
  used_at: NullableTimestamp
}

interface PasskeyChallengesTable {
  challenge_hash: Buffer
  user_id: string | null
  expires_at: ColumnType<Date, Date, Date>
}

interface ProviderAccountsTable {
  issuer: string
  subject: string
  user_id: string
  /** As the settings name it. */
  provider: string
  created_at: Timestamp
  used_at: Timestamp
}

interface ProviderRequestsTable {
  token_hash: Buffer
  provider: string
  state: string
  nonce: string | null
  verifier: string | null
  redirect_uri: string
  is_again: boolean
  /** Of SAML: who they are, verified. */
  person: NullableJson<ProviderPerson>
  next: string
  expires_at: ColumnType<Date, Date, Date>
}

interface SamlAssertionsTable {
  issuer: string
  id: string
  expires_at: ColumnType<Date, Date, Date>
}

/** One row, once an administrator has said something. */
interface SignInRulesTable {
  is_only: Generated<boolean>
  needs_second_factor: boolean
  updated_by: string | null
  updated_at: Timestamp
}
