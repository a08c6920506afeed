import type { Problem } from '../problem.ts'
import { Html } from './document.tsx'
import { Mark, Sprite } from './parts/icon.tsx'

/** A failure as a page. It asks nothing of the database, which may be what failed. */
export const ProblemPage = ({ problem }: { problem: Problem }) => (
  <Html title={titleOf(problem)}>
    <body class="lone">
      <Sprite />
      <main id="main">
        <a class="brand" href="/">
          <Mark />
          <span>Harbour</span>
        </a>
        <h1>{titleOf(problem)}</h1>
        <ProblemWords problem={problem} />
        <p>
          <a href="/">Go to the start</a>
        </p>
      </main>
    </body>
  </Html>
)

/** The same where htmx puts it into a page. */
export const ProblemPart = ({ problem }: { problem: Problem }) => (
  <div class="notice notice-bad" role="alert">
    <b>{titleOf(problem)}</b>
    <ProblemWords problem={problem} />
  </div>
)

const ProblemWords = ({ problem }: { problem: Problem }) => (
  <>
    <p>{problem.message}</p>
    {problem.status >= 500 && (
      <p class="muted">
        Request <code>{problem.requestId}</code>
      </p>
    )}
  </>
)

function titleOf(problem: Problem): string {
  if (problem.status === 404) return 'Not found'
  if (problem.status === 403) return 'Not allowed'
  if (problem.status >= 500) return 'That did not work'
  return 'That can’t be done'
}
