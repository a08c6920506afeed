import { useMessages } from '../../messages/messages.ts'
import { Icon } from './icon.tsx'

/** Below a list that only goes on: the way to its next page. */
export const NextPage = ({ href }: { href: string }) => (
  <div class="table-foot">
    <div class="pager">
      <a class="btn btn-s" href={href}>
        {useMessages().common.pager.next}
        <Icon name="right" />
      </a>
    </div>
  </div>
)
