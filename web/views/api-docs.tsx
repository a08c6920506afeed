import { describeApi, refusalsOf } from '../api/openapi.ts'
import { type Operation, operationId, plainPath } from '../api/operation.ts'
import { operations } from '../api/operations.ts'
import { showSchema } from '../api/show-schema.ts'
import { useMessages } from '../messages/messages.ts'
import type { PageRequest } from '../request/request.ts'
import type { Screen } from '../route.ts'

type Schema = Readonly<Record<string, unknown>>

/** An operation as the OpenAPI document has it. */
interface Described {
  readonly summary: string
  readonly description: string
  readonly parameters: readonly { name: string; in: string; required: boolean; description?: string; schema: Schema }[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>
  }
  readonly responses: Readonly<Record<string, { description: string; content?: Record<string, { schema: Schema }> }>>
}

/** The API to be read: the OpenAPI document as a page, without scripts and without anything from elsewhere. */
export const apiDocsScreen = ({ messages, raw, scheme }: PageRequest): Screen => ({
  title: messages.api.words.title,
  main: (
    <Page
      paths={describeApi(messages).paths as Record<string, Record<string, Described>>}
      server={`${scheme}://${raw.headers.get('host') ?? new URL(raw.url).host}`}
    />
  ),
})

interface PageProps {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  /** Where whoever reads it has found it: `https://crm.example`. */
  readonly server: string
}

const Page = ({ paths, server }: PageProps) => {
  const { api } = useMessages()
  const { words } = api
  return (
    <>
      <div class="head">
        <h1>{words.title}</h1>
        <span class="sub">
          <a href="/api/v1/openapi.json">{words.document}</a>
        </span>
      </div>
      <div class="api-docs">
        <p>
          <Marked text={api.about.text} />
        </p>
        <p>{words.begin}</p>
        <pre>
          <code>curl -H "Authorization: Bearer hbr_…" "{server}/api/v1/customers?limit=10"</code>
        </pre>
        {Object.entries(api.areas).map(([area, about]) => (
          <section aria-labelledby={`area-${area}`}>
            <h2 id={`area-${area}`}>{about}</h2>
            {operations
              .filter(({ fn }) => fn.name.startsWith(`${area}.`))
              .map((operation) => {
                const described = paths[plainPath(operation)]?.[operation.method.toLowerCase()]
                return described && <Entry operation={operation} described={described} />
              })}
          </section>
        ))}
        <Codes />
      </div>
    </>
  )
}

const Entry = ({ operation, described }: { operation: Operation; described: Described }) => {
  const { words } = useMessages().api
  const { parameters, requestBody, responses } = described
  const done = Object.entries(responses).filter(([status]) => status < '300')
  const body = Object.entries(requestBody?.content ?? {}).filter(([type]) => type === 'application/json')
  return (
    <details id={operationId(operation)}>
      <summary>
        <code class="api-address">
          {operation.method} {plainPath(operation)}
        </code>{' '}
        <span>{described.summary}</span>
      </summary>
      <p class="hint">
        <Marked text={described.description} />
      </p>
      {parameters.length + body.length > 0 && <h3>{words.says}</h3>}
      {parameters.length > 0 && (
        <ul>
          {parameters.map((one) => (
            <li>
              <code>{one.name}</code> ({one.in}
              {one.required && `, ${words.needed}`}): <code>{showSchema(one.schema)}</code>
            </li>
          ))}
        </ul>
      )}
      {body.map(([, { schema, example }]) => (
        <>
          <pre>{showSchema(schema)}</pre>
          {example !== undefined && <pre>{JSON.stringify(example)}</pre>}
        </>
      ))}
      <h3>{words.answers}</h3>
      {done.map(([status, { description, content = {} }]) => (
        <>
          <p>
            <b>{status}</b> <Marked text={description} />
          </p>
          {Object.values(content).map(({ schema }) => (
            <pre>{showSchema(schema)}</pre>
          ))}
        </>
      ))}
      <h3>{words.refusals}</h3>
      <p>
        {refusalsOf(operation).map(([code, status]) => (
          <>
            <a href={`#${code}`}>
              {status} {code}
            </a>{' '}
          </>
        ))}
      </p>
    </details>
  )
}

/** What stands between backticks is code. */
const Marked = ({ text }: { text: string }) => (
  <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
)

const Codes = () => {
  const { words, titles } = useMessages().api
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{words.codes}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(titles).map(([code, title]) => (
            <tr id={code}>
              <td>
                <code>{code}</code>
              </td>
              <td>{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
