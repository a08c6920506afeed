import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from './import.tsx'

type Done = { readonly done: number; readonly total: number }

/** The way of a file, step by step, with how far each is. */
export const Steps = ({ detail }: { detail: ImportDetail }) => {
  const { plan, clean, resolve, apply, finish } = detail.steps
  return (
    <section>
      <div class="section-head">
        <h2>Steps</h2>
      </div>
      <ol class="timeline">
        <Step word="File read and cut" isDone={plan === 'done'} detail={plan === 'done' ? layoutWords(detail) : ''} />
        <Step word="Cleaned" isDone={isWhole(clean)} detail={chunkWords(clean)} />
        <Step
          word="Decided"
          isDone={resolve === 'done'}
          detail={resolve === 'done' ? 'each record has its fate' : ''}
        />
        <Step word="Written" isDone={isWhole(apply)} detail={chunkWords(apply)} />
        <Step word="Counted" isDone={finish === 'done'} detail="" />
      </ol>
    </section>
  )
}

const Step = ({ word, isDone, detail }: { word: string; isDone: boolean; detail: string }) => (
  <li class={isDone ? 'by-note' : ''}>
    <div class="line-1">
      <span class={isDone ? '' : 'muted'}>{word}</span>
      {isDone && <span class="vh">done</span>}
    </div>
    {detail !== '' && <div class="body">{detail}</div>}
  </li>
)

const isWhole = ({ done, total }: Done) => total > 0 && done === total

const chunkWords = ({ done, total }: Done) =>
  total === 0 ? '' : `${formatCount(done)} of ${formatCount(total)} ${total === 1 ? 'chunk' : 'chunks'}`

const delimiterNames: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' }

function layoutWords({ layout }: ImportDetail): string {
  if (layout === null) return ''
  return `${layout.encoding.toUpperCase()}, ${delimiterNames[layout.delimiter] ?? layout.delimiter}`
}
