import type { Child } from 'hono/jsx'
import { type Call, isAllowed } from '../../../../shared/contract/call.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Icon } from '../../parts/icon.tsx'

/** In the place of a list of nobody: what to do first, for whoever may, and what comes after. */
export const FirstSteps = ({ actor }: Pick<Call, 'actor'>) => {
  const { customers, common } = useMessages()
  const t = customers.list.empty
  return (
    <div class="first-steps">
      <h2>{t.title}</h2>
      {isAllowed('editor', actor) ? (
        <ol>
          <Step {...t.bring}>
            <a class="btn btn-primary" href="/imports/new">
              <Icon name="import" />
              {common.actions.importFile}
            </a>
            <a class="btn btn-quiet" href="/customers/new">
              {common.actions.addCustomer}
            </a>
          </Step>
          <Step {...t.review}>
            <a class="btn" href="/review">
              {common.nav.review}
            </a>
          </Step>
          {isAllowed('administrator', actor) && (
            <Step {...t.invite}>
              <a class="btn" href="/settings/users/new">
                {t.invite.go}
              </a>
            </Step>
          )}
        </ol>
      ) : (
        <p>{t.hint}</p>
      )}
    </div>
  )
}

const Step = (props: { name: string; about: string; children: Child }) => (
  <li>
    <h3>{props.name}</h3>
    <p>{props.about}</p>
    <div class="actions">{props.children}</div>
  </li>
)
