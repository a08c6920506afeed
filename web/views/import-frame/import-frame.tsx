import type { Child } from 'hono/jsx'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Icon } from '../parts/icon.tsx'
import { columnsAction } from './columns-action.ts'
import { Head } from './head.tsx'
import { type ImportStep, importSteps, stepOf } from './import-step.ts'

interface ImportFrameProps {
  readonly detail: ImportDetail
  /** The step that the page shows; left out, the one at which the import is. */
  readonly here?: ImportStep
  readonly canEdit: boolean
  /** Attributes of the part that follows an import that moves. */
  readonly live?: Readonly<Record<string, unknown>>
  readonly children?: Child
}

/** What stands around every step of an import: the steps, what file it is, and what can be done with it. */
export const ImportFrame = ({ detail, here, canEdit, live = {}, children }: ImportFrameProps) => (
  <>
    <div id="import" data-follows={`imports:${detail.id}`} data-version={versionOf(detail)} {...live}>
      {detail.via !== 'review' && (
        <ImportSteps here={here ?? stepOf(detail)} reached={stepOf(detail)} paths={pathsOf(detail, canEdit)} />
      )}
      <Head detail={detail} canEdit={canEdit} />
      {children}
    </div>
    <script src={assetPath('live.js')} type="module" />
    <script src={assetPath('pick.js')} type="module" />
  </>
)

/** What a page of an import that stands still shows is another one once this is. */
const versionOf = ({ state, paused_at }: ImportDetail) => (paused_at === null ? state : `${state}, paused`)

/** Where the steps are that can be gone to. */
function pathsOf(detail: ImportDetail, canEdit: boolean): Partial<Record<ImportStep, string>> {
  const path = `/imports/${detail.id}`
  return {
    ...(canEdit && { file: '/imports/new' }),
    ...(canEdit && columnsAction(detail) !== null && { columns: `${path}/columns` }),
    [stepOf(detail)]: path,
  }
}

interface ImportStepsProps {
  readonly here: ImportStep
  readonly reached: ImportStep
  readonly paths: Partial<Record<ImportStep, string>>
}

/** The five steps: which are done, which one is here, and the way back to those that can be gone to. */
export const ImportSteps = ({ here, reached, paths }: ImportStepsProps) => {
  const t = useMessages().imports.steps
  const reachedAt = importSteps.indexOf(reached)
  return (
    <ol class="steps" aria-label={t.label}>
      {importSteps.map((step, index) => {
        const isHere = step === here
        const isDone = !isHere && index < reachedAt
        const path = !isHere && index <= reachedAt ? paths[step] : undefined
        const words = (
          <>
            <span class="dot">{isDone ? <Icon name="check" /> : String(index + 1)}</span>
            <span class="word">{t[step]}</span>
            {isDone && <span class="vh">{t.done}</span>}
          </>
        )
        return (
          <li class={isDone ? 'done' : ''} {...(isHere && { 'aria-current': 'step' })}>
            {path === undefined ? <span class="step">{words}</span> : <a href={path}>{words}</a>}
          </li>
        )
      })}
    </ol>
  )
}

interface FootProps {
  readonly stakes: Child
  /** Where its button leads, and what the form is called; left out, it is the foot of a form around it. */
  readonly form?: { readonly action: string; readonly label: string }
  readonly children?: Child
}

/** The foot of a step, always in sight: what is at stake in numbers, and the step on. */
export const Foot = ({ stakes, form, children }: FootProps) => {
  const content = (
    <>
      <span>{stakes}</span>
      <div class="way-on">{children}</div>
    </>
  )
  return form === undefined ? (
    <div class="decide">{content}</div>
  ) : (
    <form class="decide" method="post" action={form.action} aria-label={form.label}>
      {content}
    </form>
  )
}
