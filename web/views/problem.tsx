import { type Messages, useMessages } from '../messages/messages.ts'
import type { Problem } from '../problem.ts'
import { Html } from './document.tsx'
import { Mark, Sprite } from './parts/icon.tsx'

/** A failure as a page. It asks nothing of the database, which may be what failed. */
export const ProblemPage = ({ problem }: { problem: Problem }) => {
  const t = useMessages().common
  const title = titleOf(problem, t.problems)
  return (
    <Html title={title}>
      <body class="lone">
        <Sprite />
        <main id="main">
          <a class="brand" href="/">
            <Mark />
            <span>{t.product}</span>
          </a>
          <h1>{title}</h1>
          <ProblemWords problem={problem} />
          <p>
            <a href="/">{t.nav.start}</a>
          </p>
        </main>
      </body>
    </Html>
  )
}

/** The same where htmx puts it into a page. */
export const ProblemPart = ({ problem }: { problem: Problem }) => (
  <div class="notice notice-bad" role="alert">
    <b>{titleOf(problem, useMessages().common.problems)}</b>
    <ProblemWords problem={problem} />
  </div>
)

const ProblemWords = ({ problem }: { problem: Problem }) => (
  <>
    <p>{problem.message}</p>
    {problem.status >= 500 && (
      <p class="muted">
        {useMessages().common.problems.request} <code>{problem.requestId}</code>
      </p>
    )}
  </>
)

function titleOf({ status }: Problem, t: Messages['common']['problems']): string {
  if (status === 404) return t.notFound
  if (status === 403) return t.notAllowed
  return status >= 500 ? t.failed : t.refused
}
