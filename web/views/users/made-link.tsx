import type { MadeLink } from '../../../functions/users/create-link.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { CopyField } from '../parts/copy-field.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Moment } from '../parts/moments.tsx'

/** A link that was made just now: the only time that it is shown. */
export const madeLinkScreen = (link: MadeLink, request: PageRequest, origin: string): Screen => ({
  title: request.messages.users.madeLink.title[link.kind],
  section: 'settings',
  main: <Made link={link} address={`${origin}/${link.kind}/${link.token}`} />,
})

const Made = ({ link, address }: { link: MadeLink; address: string }) => {
  const { users } = useMessages()
  const t = users.madeLink
  const who = link.name || link.email
  return (
    <>
      <Crumbs
        way={[
          ['/settings/users', users.list.title],
          [`/settings/users/${link.id}`, who],
        ]}
      />
      <div class="head">
        <h1>{t.title[link.kind]}</h1>
      </div>
      <div class="form-narrow">
        <p>
          {t.about[link.kind](who)} {t.once}
        </p>
        <CopyField id="made-link" label={t.link} value={address} words={t} isAction>
          <p class="hint">
            {t.expires} <Moment at={link.expiresAt} />.
          </p>
        </CopyField>
        <div class="actions">
          <a class="btn" href={`/settings/users/${link.id}`}>
            {t.toUser}
          </a>
        </div>
      </div>
      <script src={assetPath('copy.js')} type="module" />
    </>
  )
}
