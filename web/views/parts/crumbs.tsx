import type { Child } from 'hono/jsx'

/** Above a page's heading: the pages over it, outermost first. */
export const Crumbs = ({ way }: { way: readonly (readonly [href: string, words: Child])[] }) => (
  <nav class="crumbs" aria-label="Where you are">
    {way.map(([href, words], index) => (
      <>
        {index > 0 && <span aria-hidden="true">/</span>}
        <a href={href}>{words}</a>
      </>
    ))}
  </nav>
)
