import type { MadeToken } from '../../../shared/auth/made-token.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { CopyField } from '../parts/copy-field.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { type TokenKind, tokenPaths } from './token-paths.ts'

/** A token that was made just now: the only time that it is shown. */
export const madeTokenScreen = (kind: TokenKind, made: MadeToken, request: PageRequest): Screen => {
  const { tokens: t } = request.messages
  return {
    title: kind === 'own' ? t.made : t.madeService,
    section: kind === 'own' ? 'account' : 'settings',
    main: <Made kind={kind} made={made} />,
  }
}

const Made = ({ kind, made }: { kind: TokenKind; made: MadeToken }) => {
  const { tokens: t, users } = useMessages()
  const { back } = tokenPaths[kind]
  return (
    <>
      <Crumbs way={[[back, kind === 'own' ? users.account.title : t.services]]} />
      <div class="head">
        <h1>{kind === 'own' ? t.made : t.madeService}</h1>
        <span class="sub">
          <Text value={made.name} />
        </span>
      </div>
      <div class="form-narrow">
        <p>{t.once}</p>
        <CopyField id="made-token" label={t.token} value={made.token} words={t} isAction>
          <p class="hint">
            {t.expiresOn} <Moment at={made.expiresAt} />.
          </p>
        </CopyField>
        <div class="actions">
          <a class="btn" href={back}>
            {t.done}
          </a>
        </div>
      </div>
      <script src={assetPath('copy.js')} type="module" />
    </>
  )
}
