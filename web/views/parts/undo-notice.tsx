import { useMessages } from '../../messages/messages.ts'
import { Icon } from './icon.tsx'

interface UndoNoticeProps {
  /** What has just been done. */
  readonly words: string
  /** Where it is undone, with these fields. */
  readonly action: string
  readonly fields?: Readonly<Record<string, string>>
}

/** What has just been done to one thing, with the way to undo it. It lies over the page, so that nothing moves, and goes after a while. */
export const UndoNotice = ({ words, action, fields = {} }: UndoNoticeProps) => (
  <form class="toast" method="post" action={action}>
    <span role="status">{words}</span>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class="btn btn-s" type="submit">
      <Icon name="undo" />
      {useMessages().common.actions.undo}
    </button>
  </form>
)
