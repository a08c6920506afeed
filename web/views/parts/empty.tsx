import type { Child } from 'hono/jsx'
import { useMessages } from '../../messages/messages.ts'

interface EmptyProps {
  readonly title: string
  /** Where to go from here; the one filled button where it is the page's own action. Without words, it is to bring a file. */
  readonly way?: { readonly href: string; readonly words?: string; readonly isAction?: boolean } | undefined
  readonly children?: Child
}

/** In the place of a list of which there is nothing: what will stand here, and the way on. */
export const Empty = ({ title, way, children }: EmptyProps) => (
  <div class="empty">
    <h2>{title}</h2>
    <p>{children}</p>
    {way !== undefined && (
      <div class="actions">
        <a class={way.isAction ? 'btn btn-primary' : 'btn'} href={way.href}>
          {way.words ?? useMessages().common.actions.importFile}
        </a>
      </div>
    )}
  </div>
)

/** The way on for whoever may bring a file. */
export const toImport = (canImport: boolean) => (canImport ? { href: '/imports/new', isAction: true } : undefined)
