import { useMessages } from '../../../messages/messages.ts'
import type { ImportDetail } from '../../import-detail.ts'

/** Over the list, once somebody has said that the sample may go: whether it has gone yet, and where it is found. */
export const SampleRemoved = ({ sample: { id, state } }: { sample: ImportDetail }) => {
  const t = useMessages().customers.list.sample
  return (
    <p class="notice" id="sample-removed" role="status" data-follows={`imports:${id}`}>
      <span>{state === 'undone' ? t.removed : t.leaves}</span>{' '}
      <span class="end">
        <a class="btn btn-s" href={`/imports/${id}`}>
          {t.showImport}
        </a>
      </span>
    </p>
  )
}
