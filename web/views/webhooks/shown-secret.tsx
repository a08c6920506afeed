import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { CopyField } from '../parts/copy-field.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Moment } from '../parts/moments.tsx'

interface Made {
  readonly id: string
  readonly secret: string
  readonly previousUntil?: Date
}

/** A secret that was made just now: the only time that it is shown. */
export const shownSecretScreen = (made: Made, request: PageRequest): Screen => ({
  title: request.messages.webhooks.made,
  section: 'settings',
  main: <Shown made={made} />,
})

const Shown = ({ made }: { made: Made }) => {
  const t = useMessages().webhooks
  return (
    <>
      <Crumbs way={[['/settings/webhooks', t.title]]} />
      <div class="head">
        <h1>{t.made}</h1>
      </div>
      <div class="form-narrow">
        <p>{t.once}</p>
        <CopyField id="made-secret" label={t.secret} value={made.secret} words={t} isAction>
          {made.previousUntil !== undefined && (
            <p class="hint">
              {t.previousUntil} <Moment at={made.previousUntil} />.
            </p>
          )}
        </CopyField>
        <div class="actions">
          <a class="btn" href={`/settings/webhooks/${made.id}`}>
            {t.done}
          </a>
        </div>
      </div>
      <script src={assetPath('copy.js')} type="module" />
    </>
  )
}
