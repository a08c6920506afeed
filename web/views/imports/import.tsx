import type { getImport } from '../../../functions/imports/get-import.ts'
import { isOver } from '../../../shared/importing/import.ts'
import type { Asked } from '../../asked.ts'
import type { Output, Screen } from '../../route.ts'
import { doorLabels, policyLabels } from '../../words/labels.ts'
import { countOf } from '../../words/numbers.ts'
import { ReasonCounts } from '../held/reason-counts.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { MappingForm, MappingTable } from './mapping.tsx'
import { Progress } from './progress.tsx'
import { Steps } from './steps.tsx'

export type ImportDetail = Output<typeof getImport>

/** One import: while it runs, the page follows it by itself; afterwards it is the receipt. */
export function importScreen(detail: ImportDetail, asked: Asked): Screen {
  const { actor } = asked.call
  const part = <Live detail={detail} canEdit={actor.kind === 'user' && actor.role !== 'viewer'} />
  const main = (
    <>
      <nav class="crumbs" aria-label="Where you are">
        <a href="/imports">Imports</a>
      </nav>
      {part}
    </>
  )
  const moves = isMoving(detail)
  return { title: detail.file_name, section: 'imports', main, part, ...(moves && { refreshSeconds: 2 }) }
}

const isMoving = (detail: ImportDetail) => !isOver(detail.state) && detail.state !== 'waiting'

/** Asks for itself again and again; the version that stands still asks no more. A failed question is asked again. */
const Live = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => (
  <div id="import" {...(isMoving(detail) ? polling(detail.id) : {})}>
    <Head detail={detail} />
    {detail.state === 'waiting' ? <MappingForm detail={detail} canEdit={canEdit} /> : <Progress detail={detail} />}
    {detail.mapping !== null && detail.state !== 'waiting' && (
      <div class="split section">
        <MappingTable detail={detail} columns={detail.mapping} />
        <div>
          <Steps detail={detail} />
          {detail.held.length > 0 && <Held detail={detail} />}
        </div>
      </div>
    )}
  </div>
)

const polling = (id: string) => ({
  'hx-get': `/imports/${id}`,
  'hx-trigger': 'every 700ms',
  'hx-target': 'this',
  'hx-swap': 'outerHTML',
  'hx-status:5xx': 'swap:none',
})

const Head = ({ detail }: { detail: ImportDetail }) => (
  <div class="head">
    <h1>
      <span>
        {isMoving(detail) && 'Importing '}
        <Text value={detail.file_name} />
      </span>
    </h1>
    <span class="sub">
      {detail.records !== null && `${countOf(detail.records, 'record')}, `}
      {detail.by === null ? doorLabels[detail.door] : `by ${detail.by}`}, <Moment at={detail.created_at} />.{' '}
      {policyLabels[detail.policy]}.
    </span>
  </div>
)

const Held = ({ detail }: { detail: ImportDetail }) => (
  <section class="section">
    <div class="section-head">
      <h2>Held</h2>
      <span class="sub">
        <a href={`/held?import=${detail.id}`}>Look at the rows</a>
      </span>
    </div>
    <ReasonCounts counts={detail.held} />
  </section>
)
