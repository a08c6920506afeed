import { type Messages, useMessages } from '../messages/messages.ts'
import type { Problem } from '../problem.ts'
import { Html } from './document.tsx'
import { Mark, Sprite } from './parts/icon.tsx'

/** A problem as it is shown: whether it is of an address that was opened, by which nothing is changed anyway. */
interface ShownProblem extends Problem {
  readonly isOfReading: boolean
}

/** A failure as a page. It asks nothing of the database, which may be what failed. */
export const ProblemPage = ({ problem }: { problem: ShownProblem }) => {
  const messages = useMessages()
  return (
    <Html title={problemTitle(problem, messages)}>
      <body class="lone">
        <Sprite />
        <main id="main">
          <a class="brand" href="/">
            <Mark />
            <span>{messages.common.product}</span>
          </a>
          <ProblemMain problem={problem} />
        </main>
      </body>
    </Html>
  )
}

/** The same within the frame of whoever is signed in. */
export const ProblemMain = ({ problem }: { problem: ShownProblem }) => {
  const messages = useMessages()
  return (
    <div class="problem">
      <h1>{problemTitle(problem, messages)}</h1>
      <ProblemWords problem={problem} />
      <p>
        <a href="/">{messages.common.nav.start}</a>
      </p>
    </div>
  )
}

/** The same where htmx puts it into a page. */
export const ProblemPart = ({ problem }: { problem: ShownProblem }) => (
  <div class="notice notice-bad" role="alert">
    <b>{problemTitle(problem, useMessages())}</b>
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

export function problemTitle(
  { status, code, isOfReading }: ShownProblem,
  { common: { problems: t } }: Messages,
): string {
  if (status === 404) return t.notFound
  if (status === 403) return t.notAllowed
  if (status >= 500) return t.failed
  if (!isOfReading) return t.refused
  return code === 'input.invalid' ? t.wrongAddress : t.notShown
}
