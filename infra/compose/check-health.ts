import { get } from 'node:http'

/** Exit code 0 when the process of this container is ready; asked every few seconds, so it loads next to nothing. */
get('http://127.0.0.1:8083/readyz', ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).once('error', () =>
  process.exit(1),
)
