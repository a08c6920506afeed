import * as z from 'zod'
import { linkKinds } from '../../../shared/auth/link-state.ts'
import { roles, scopes } from '../../../shared/contract/call.ts'
import { languages } from '../../../shared/messages/language.ts'

export const CreateLinkOutput = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  kind: z.enum(linkKinds),
  token: z.string(),
  expiresAt: z.date(),
})

export const GetAccountOutput = z.object({
  email: z.string(),
  name: z.string(),
  role: z.enum(roles),
  guessedAt: z.date().nullable(),
  /** Until when the password may be used that was made for them. */
  firstPasswordUntil: z.date().nullable(),
  importsStraightAway: z.boolean(),
  hasShortcuts: z.boolean(),
  language: z.enum(languages).nullable(),
  timeZone: z.string().nullable(),
  /** Codes of an authenticator app, asked for since then, and how many recovery codes are left. */
  secondFactor: z.object({ since: z.date(), codesLeft: z.int() }).nullable(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), addedAt: z.date(), usedAt: z.date().nullable() })),
  /** By whom they sign in, beside the password. */
  providers: z.array(z.object({ title: z.string(), addedAt: z.date(), usedAt: z.date() })),
  sessionHours: z.object({ most: z.int(), idle: z.int() }),
  sessions: z.array(
    z.object({
      id: z.string(),
      browser: z.string(),
      address: z.string(),
      signedInAt: z.date(),
      seenAt: z.date(),
      isThis: z.boolean(),
    }),
  ),
  tokens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      hint: z.string(),
      scopes: z.array(z.enum(scopes)),
      createdAt: z.date(),
      expiresAt: z.date(),
      usedAt: z.date().nullable(),
    }),
  ),
})

const UserState = z.enum(['active', 'invited', 'disabled'])

export const GetUserOutput = z.object({
  passkeys: z.int(),
  link: z.object({ kind: z.enum(linkKinds), expiresAt: z.date() }).nullable(),
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(roles),
  state: UserState,
  seenAt: z.date().nullable(),
  guessedAt: z.date().nullable(),
  hasSecondFactor: z.boolean(),
})

export const InviteUserOutput = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  kind: z.enum(linkKinds),
  token: z.string(),
  expiresAt: z.date(),
})

export const ListUsersOutput = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      name: z.string(),
      role: z.enum(roles),
      state: UserState,
      seenAt: z.date().nullable(),
      guessedAt: z.date().nullable(),
      hasSecondFactor: z.boolean(),
    }),
  ),
})

export const UpdateUserOutput = z.object({ id: z.string() })

export const GetRuleOutput = z.object({
  needsSecondFactor: z.boolean(),
  by: z.string().nullable(),
  at: z.date().nullable(),
})

export const SetRuleOutput = z.object({ needsSecondFactor: z.boolean() })

export const ResetSecondFactorOutput = z.object({ id: z.string() })

export const ListColleaguesOutput = z.object({
  items: z.array(
    z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles), mention: z.string() }),
  ),
})
