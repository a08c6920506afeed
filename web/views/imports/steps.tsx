import { isMoving } from '../../../shared/importing/import-state.ts'
import { layoutWords } from '../../words/columns.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from './import.tsx'

interface Step {
  readonly word: string
  readonly isDone: boolean
  readonly detail: string
}

/** The way of a file, step by step, with how far each is. */
export const Steps = ({ detail }: { detail: ImportDetail }) => {
  const steps = stepsOf(detail)
  const now = isMoving(detail.state) ? steps.find((step) => !step.isDone) : undefined
  return (
    <section>
      <div class="section-head">
        <h2>Steps</h2>
      </div>
      <ol class="timeline">
        {steps.map((step) => (
          <li class={step.isDone ? 'by-note' : ''} {...(step === now && { 'aria-current': 'step' })}>
            <div class="line-1">
              {step === now ? <b>{step.word}</b> : <span class={step.isDone ? '' : 'muted'}>{step.word}</span>}
              {step.isDone && <span class="vh">done</span>}
            </div>
            {step.detail !== '' && <div class="body">{step.detail}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function stepsOf(detail: ImportDetail): readonly Step[] {
  const { plan, clean, resolve, apply, finish } = detail.steps
  return [
    {
      word: 'File read and cut',
      isDone: plan === 'done',
      detail: plan === 'done' && detail.layout !== null ? layoutWords(detail.layout) : '',
    },
    { word: 'Cleaned', isDone: isWhole(clean), detail: chunkWords(clean) },
    { word: 'Decided', isDone: resolve === 'done', detail: resolve === 'done' ? 'each record has its outcome' : '' },
    { word: 'Written', isDone: isWhole(apply), detail: resolve === 'done' ? chunkWords(apply) : '' },
    { word: 'Counted', isDone: finish === 'done', detail: '' },
  ]
}

type Done = { readonly done: number; readonly total: number }

const isWhole = ({ done, total }: Done) => total > 0 && done === total

const chunkWords = ({ done, total }: Done) =>
  total === 0 ? '' : `${formatCount(done)} of ${formatCount(total)} ${total === 1 ? 'chunk' : 'chunks'}`
