import { useMessages } from '../../../messages/messages.ts'
import { Icon } from '../../parts/icon.tsx'
import { provenancePath } from './provenance-path.ts'

/** Asks where a value comes from: the answer opens under it, or as a page of its own where there are no scripts. */
export const ProvenanceLink = (props: { id: string; field: string; label: string; place: string }) => {
  const t = useMessages().customers.provenance
  const path = provenancePath(props.id, props.field)
  return (
    <>
      <a
        class="prov"
        href={path}
        aria-label={t.ask(props.label)}
        title={t.hint}
        hx-get={path}
        hx-target={`#prov-${props.place}`}
        hx-swap="innerHTML"
        hx-sync="this:replace"
        {...{ 'hx-status:5xx': 'swap:none' }}
      >
        <Icon name="info" />
      </a>
      <div class="prov-card" id={`prov-${props.place}`} aria-live="polite" />
    </>
  )
}
