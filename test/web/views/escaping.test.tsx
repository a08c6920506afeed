import { describe } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { Document } from '../../../web/views/document.tsx'
import { fieldScreen, newFieldScreen } from '../../../web/views/fields/field.tsx'
import { fieldsScreen } from '../../../web/views/fields/fields.tsx'
import { fileDropScreen } from '../../../web/views/inbox/file-drop.tsx'
import { noticesScreen } from '../../../web/views/parts/notices.tsx'
import { ProblemPage } from '../../../web/views/problem.tsx'
import { scheduledWorkScreen } from '../../../web/views/system/scheduled-work.tsx'
import { madeTokenScreen } from '../../../web/views/tokens/made-token.tsx'
import { newTokenRefused } from '../../../web/views/tokens/new-token.tsx'
import { serviceTokensScreen } from '../../../web/views/tokens/service-tokens.tsx'
import { accountScreen } from '../../../web/views/users/account.tsx'
import { codeRefused, codeScreen } from '../../../web/views/users/code.tsx'
import { confirmRefused } from '../../../web/views/users/confirm.tsx'
import { inviteRefused } from '../../../web/views/users/invite.tsx'
import { linkScreen } from '../../../web/views/users/link.tsx'
import { madeLinkScreen } from '../../../web/views/users/made-link.tsx'
import { newPasskeyRefused } from '../../../web/views/users/passkeys.tsx'
import { signInScreen } from '../../../web/views/users/sign-in.tsx'
import { recoveryCodesScreen, totpScreen } from '../../../web/views/users/totp.tsx'
import { userScreen } from '../../../web/views/users/user.tsx'
import { usersScreen } from '../../../web/views/users/users.tsx'
import { hostile, inFrame, request, stayText, wrongFields } from './escaping.tsx'
import { notices } from './hostile/imports.ts'

const problem = {
  status: 500,
  code: 'unexpected',
  message: hostile,
  fields: { [hostile]: hostile },
  requestId: hostile,
} as const
const access = {
  endpoint: hostile,
  bucket: hostile,
  prefix: hostile,
  region: hostile,
  accessKeyId: hostile,
  secretAccessKey: hostile,
}
const error = new AppError('session.wrong-password', textOf('requests.asSaid', { words: hostile }))

const at = new Date('2026-11-29T09:41:00Z')
const user = {
  ...({
    id: hostile,
    email: hostile,
    name: hostile,
    role: 'editor',
    state: 'active',
    seenAt: at,
    guessedAt: at,
    hasSecondFactor: true,
  } as const),
  link: { kind: 'reset', expiresAt: at } as const,
  passkeys: 2,
}
const token = {
  ...{ id: hostile, name: hostile, hint: hostile, scopes: ['read' as const], createdAt: at, expiresAt: at, usedAt: at },
  ...({ role: 'editor', by: hostile } as const),
}
const account = {
  ...({
    email: hostile,
    name: hostile,
    role: 'editor',
    guessedAt: at,
    firstPasswordUntil: at,
    timeZone: null,
    language: null,
    importsStraightAway: true,
    hasShortcuts: true,
  } as const),
  secondFactor: { since: at, codesLeft: 2 },
  passkeys: [{ id: hostile, name: hostile, addedAt: at, usedAt: at }],
  providers: [{ title: hostile, addedAt: at, usedAt: at }],
  sessionHours: { most: 720, idle: 168 },
  sessions: [false, true].map((isThis) => ({
    ...{ id: hostile, browser: hostile, address: hostile, signedInAt: at, seenAt: at, isThis },
  })),
  tokens: [token],
}
const link = { email: hostile, name: hostile, expiresAt: at, state: 'open' } as const
const made = { id: hostile, email: hostile, name: hostile, token: hostile, expiresAt: at } as const
const gateRequest = { ...request, params: { token: hostile } }

const work = {
  ...{ name: hostile, everyMs: 5_000, nextAt: at, startedAt: at, finishedAt: at, tookMs: 1, failed: true },
  ...{ isRunning: false, isWanted: true },
}

const field = {
  ...{
    key: hostile,
    label: hostile,
    kind: 'choice' as const,
    choices: [hostile],
    earlierNames: [hostile],
    joinedInto: hostile,
  },
  ...{
    isDeleted: false,
    customers: 1,
    by: hostile,
    importId: '0194d0a0-0000-7000-8000-000000000001',
    fileName: hostile,
  },
}

const pages = {
  'the users': inFrame(
    usersScreen({ items: [user] }, request, { needsSecondFactor: true, by: hostile, at: new Date() }, wrongFields),
  ),
  'a user': inFrame(userScreen(user, request, error)),
  'an invitation that is refused': inFrame(inviteRefused(wrongFields, request, { email: hostile, role: hostile })),
  'custom fields': inFrame(
    fieldsScreen(
      { items: [field], deleted: [field] },
      { ...request, query: new URLSearchParams({ deleted: hostile }) },
    ),
  ),
  'a custom field': inFrame(
    fieldScreen({ ...field, joinedInto: null }, [{ ...field, key: 'b', joinedInto: null }], undefined, wrongFields),
  ),
  'a new custom field': inFrame(
    newFieldScreen(request, { label: hostile, kind: hostile, choices: hostile }, wrongFields),
  ),
  'a link that was made': inFrame(madeLinkScreen({ ...made, kind: 'reset' }, request, hostile)),
  'an authenticator app': inFrame(totpScreen({ secret: hostile, address: hostile }, request, wrongFields)),
  'a new passkey that is refused': inFrame(newPasskeyRefused(wrongFields, request, { name: hostile })),
  'recovery codes': inFrame(recoveryCodesScreen({ codes: [hostile] }, request)),
  'a code that is refused': inFrame(codeRefused(wrongFields, request, { token: hostile })),
  'a sign-in that took too long': inFrame(
    codeScreen(request, hostile, { code: 'state.conflict', message: hostile, fields: {}, customerIds: {} }),
  ),
  'the own account': inFrame(accountScreen(account, request, { form: 'name', error: wrongFields })),
  'the tokens of services': inFrame(serviceTokensScreen({ items: [token] }, request)),
  'scheduled work': inFrame(scheduledWorkScreen({ items: [work], isOwner: true }, request)),
  'a token that is refused': inFrame(
    newTokenRefused('service')(wrongFields, request, {
      name: hostile,
      scopes: [hostile],
      days: hostile,
      role: hostile,
    }),
  ),
  'a token that was made': inFrame(madeTokenScreen('own', { ...token, token: hostile }, request)),
  'the password again': inFrame(confirmRefused(error, request)),
  'an invitation': inFrame(
    linkScreen({ ...link, kind: 'invitation' }, gateRequest, { name: hostile, error: wrongFields }),
  ),
  'a reset': inFrame(linkScreen({ ...link, kind: 'reset' }, gateRequest, { name: hostile, error })),
  'the notices alone': <ul>{noticesScreen(notices(hostile), request).part}</ul>,
  inbox: inFrame(fileDropScreen(access, request)),
  'sign-in': (
    <Document
      screen={signInScreen(request, error)}
      frame={{ user: null, review: 0, duplicates: 0, notices: { items: [], moving: 0 } }}
    />
  ),
  problem: <ProblemPage problem={{ ...problem, isOfReading: true }} />,
}

describe('whatever people put into the customers, it stays text', () => stayText(pages))
