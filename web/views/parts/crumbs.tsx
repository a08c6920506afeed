import type { Child } from 'hono/jsx'
import { useMessages } from '../../messages/messages.ts'

/** Above a page's heading: the pages over it, outermost first. */
export const Crumbs = ({ way }: { way: readonly (readonly [href: string, words: Child])[] }) => (
  <nav class="crumbs" aria-label={useMessages().common.nav.where}>
    {way.map(([href, words], index) => (
      <>
        {index > 0 && <span aria-hidden="true">/</span>}
        <a href={href}>{words}</a>
      </>
    ))}
  </nav>
)
