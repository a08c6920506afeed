import { tokenDays } from '../../../shared/auth/token-times.ts'
import { type Role, roles, scopes } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { type TokenKind, tokenPaths } from './token-paths.ts'

/** For so many days a token may be made on its page; a program may ask for any number. */
export const offeredDays = [30, tokenDays.usual, 180, 365]

interface Typed {
  readonly name: string
  readonly scopes: readonly string[]
  readonly days: number
  readonly role: string
}

const start: Typed = { name: '', scopes: ['read'], days: tokenDays.usual, role: 'viewer' }

/** The form by which somebody makes a token, of themselves or of a service. */
export const newTokenScreen = (kind: TokenKind, request: PageRequest, typed = start, error?: Refused): Screen => {
  const { tokens: t } = request.messages
  return {
    title: kind === 'own' ? t.make : t.makeService,
    section: kind === 'own' ? 'account' : 'settings',
    main: <NewToken kind={kind} typed={typed} error={error} role={roleOf(request)} />,
  }
}

export const newTokenRefused =
  (kind: TokenKind) =>
  (error: Refused, request: PageRequest, given: unknown): Screen => {
    const { name, scopes: chosen, days, role } = { ...start, ...(given as Partial<Typed>) }
    return newTokenScreen(kind, request, { name: String(name), scopes: chosen, days: Number(days), role }, error)
  }

const roleOf = ({ call }: PageRequest): Role => (call.actor.kind === 'user' ? call.actor.role : 'viewer')

const scopesOf: Readonly<Record<Role, readonly (typeof scopes)[number][]>> = {
  viewer: ['read'],
  editor: ['read', 'write', 'import'],
  administrator: scopes,
}

const NewToken = (props: { kind: TokenKind; typed: Typed; error: Refused | undefined; role: Role }) => {
  const { tokens: t, users, common } = useMessages()
  const { kind, typed, error } = props
  const { list, back } = tokenPaths[kind]
  const errors = error?.fields ?? {}
  const isOwn = kind === 'own'
  const nameHint = isOwn ? t.nameHint : t.serviceNameHint
  return (
    <>
      <Crumbs way={[[back, isOwn ? users.account.title : t.services]]} />
      <div class="head">
        <h1>{isOwn ? t.make : t.makeService}</h1>
        <span class="sub">{isOwn ? t.ownAbout : t.servicesAbout}</span>
      </div>
      <form class="form-narrow" method="post" action={list}>
        <FormError error={error} />
        <Labelled name="name" label={t.name} hint={nameHint} error={errors.name}>
          <input
            class="input"
            value={typed.name}
            required
            maxlength={100}
            autocomplete="off"
            autofocus
            {...control({ errors }, 'name', nameHint)}
          />
        </Labelled>
        {!isOwn && <RoleChoice chosen={typed.role} />}
        <ScopeChoice offered={scopesOf[isOwn ? props.role : 'administrator']} typed={typed} error={errors.scopes} />
        <Labelled name="days" label={t.days} error={errors.days}>
          <select class="input" {...control({ errors }, 'days')}>
            {offeredDays.map((days) => (
              <option value={String(days)} selected={days === typed.days}>
                {t.daysOf(days)}
              </option>
            ))}
          </select>
        </Labelled>
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {t.submit}
          </button>
          <a class="btn btn-quiet" href={back}>
            {common.actions.cancel}
          </a>
        </div>
      </form>
    </>
  )
}

const RoleChoice = ({ chosen }: { chosen: string }) => {
  const { tokens: t, users } = useMessages()
  return (
    <fieldset class="policies">
      <legend class="label">{t.role}</legend>
      {roles.map((role) => (
        <div class="check">
          <input type="radio" id={`role-${role}`} name="role" value={role} checked={role === chosen} />
          <label for={`role-${role}`}>{users.roleNames[role]}</label>
        </div>
      ))}
    </fieldset>
  )
}

const ScopeChoice = (props: {
  offered: readonly (typeof scopes)[number][]
  typed: Typed
  error: string | undefined
}) => {
  const t = useMessages().tokens
  return (
    <fieldset class="policies">
      <legend class="label">{t.scopes}</legend>
      {props.error !== undefined && (
        <p class="errors" role="alert">
          {props.error}
        </p>
      )}
      {props.offered.map((scope) => (
        <div class="check">
          <input
            type="checkbox"
            id={`scope-${scope}`}
            name="scopes"
            value={scope}
            checked={props.typed.scopes.includes(scope)}
          />
          <label for={`scope-${scope}`}>
            {t.scopeNames[scope]}
            <span class="hint">{t.scopeHints[scope]}</span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
