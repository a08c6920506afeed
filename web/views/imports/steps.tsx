import { isMoving } from '../../../shared/importing/import-state.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { layoutWords } from '../../words/columns.ts'
import { formatPercent } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'

interface Step {
  readonly word: string
  readonly isDone: boolean
  readonly detail: string
}

/** The way of a file, step by step, with how far each is. */
export const Steps = ({ detail }: { detail: ImportDetail }) => {
  const messages = useMessages()
  const t = messages.imports.progress
  const steps = stepsOf(detail, messages)
  const now = isMoving(detail.state) ? steps.find((step) => !step.isDone) : undefined
  return (
    <section class="mt-6">
      <div class="section-head">
        <h2>{t.steps}</h2>
      </div>
      <ol class="timeline">
        {steps.map((step) => (
          <li class={step.isDone ? 'by-note' : ''} {...(step === now && { 'aria-current': 'step' })}>
            <div class="line-1">
              {step === now ? <b>{step.word}</b> : <span class={step.isDone ? '' : 'muted'}>{step.word}</span>}
              {step.isDone && <span class="vh">{t.stepDone}</span>}
            </div>
            {step.detail !== '' && <div class="body">{step.detail}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function stepsOf(detail: ImportDetail, t: Messages): readonly Step[] {
  const words = t.words.labels.steps
  const { plan, clean, resolve, apply, finish } = detail.steps
  return [
    {
      word: words.plan,
      isDone: plan === 'done',
      detail: plan === 'done' && detail.layout !== null ? layoutWords(detail.layout, t) : '',
    },
    { word: words.clean, isDone: isWhole(clean), detail: shareWords(clean) },
    { word: words.resolve, isDone: resolve === 'done', detail: '' },
    { word: words.apply, isDone: isWhole(apply), detail: resolve === 'done' ? shareWords(apply) : '' },
    { word: words.finish, isDone: finish === 'done', detail: '' },
  ]
}

type Done = { readonly done: number; readonly total: number }

const isWhole = ({ done, total }: Done) => total > 0 && done === total

/** How much of a step is done that has begun and goes on. */
const shareWords = ({ done, total }: Done) => (done === 0 || done === total ? '' : formatPercent(done, total))
