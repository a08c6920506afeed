import type { MadeLink } from '../../../functions/users/create-link.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
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
        <div class="field">
          <label for="made-link">{t.link}</label>
          <div class="copy-line">
            <input class="input mono" id="made-link" value={address} readonly />
            <button class="btn btn-primary" type="button" data-copy="made-link" data-copied={t.copied} hidden>
              {t.copy}
            </button>
          </div>
          <p class="hint">
            {t.expires} <Moment at={link.expiresAt} />.
          </p>
        </div>
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
