import type { listServiceTokens } from '../../../functions/tokens/list-service-tokens.ts'
import type { getAccount } from '../../../functions/users/get-account.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { Day, Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

export type ServiceToken = Output<typeof listServiceTokens>['items'][number]
export type Token = Output<typeof getAccount>['tokens'][number] & Partial<ServiceToken>

/** Tokens that can be used, each with what it may do and a button that revokes it. */
export const TokenList = ({ tokens, path }: { tokens: readonly Token[]; path: string }) => {
  const t = useMessages().tokens
  if (tokens.length === 0) return <p class="muted">{t.none}</p>
  return (
    <ul class="sessions">
      {tokens.map((token) => (
        <li>
          <TokenFacts token={token} />
          <form method="post" action={`${path}/${token.id}/revoke`}>
            <button class="btn btn-s" type="submit" aria-label={t.revokeOf(token.name)}>
              {t.revoke}
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

const TokenFacts = ({ token }: { token: Token }) => {
  const { tokens: t, users } = useMessages()
  const { role, by } = token
  return (
    <div>
      <b>
        <Text value={token.name} />
      </b>
      <span class="muted">
        {role !== undefined && `${users.roleNames[role]}: `}
        {token.scopes.map((scope) => t.scopeNames[scope]).join(', ')}
        {by != null && (
          <>
            , <Text value={t.madeBy(by)} />
          </>
        )}
      </span>
      <span class="muted">
        {t.ends(token.hint)}, {t.expires} <Day at={token.expiresAt} />,{' '}
        {token.usedAt === null ? (
          t.unused
        ) : (
          <>
            {t.used} <Moment at={token.usedAt} />
          </>
        )}
      </span>
    </div>
  )
}
