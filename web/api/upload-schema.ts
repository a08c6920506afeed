import type { Messages } from '../messages/messages.ts'
import { uploadShape } from '../pages/imports/upload-shape.ts'
import { fieldLengthMax } from '../request/read-upload.ts'

type Json = Readonly<Record<string, unknown>>

/** What may be chosen for a file, as a form and a query say it. */
const chosen = (): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(uploadShape).map(([name, { values }]) => [
      name,
      {
        type: 'string',
        ...(values === undefined ? { maxLength: fieldLengthMax } : { enum: values }),
        ...formatOf(name),
      },
    ]),
  )

const formatOf = (name: string): Json => (name === 'importId' ? { format: 'uuid' } : {})

/** Where the body is the file itself, the query says what it is called and what is chosen. */
export const uploadParameters = ({ words }: Messages['api']): readonly Json[] => [
  {
    name: 'fileName',
    in: 'query',
    required: false,
    description: words.fileName,
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  ...Object.entries(chosen()).map(([name, schema]) => ({ name, in: 'query', required: false, schema })),
]

export const uploadBodies = ({ words }: Messages['api']): Json => ({
  'multipart/form-data': {
    schema: {
      type: 'object',
      properties: {
        ...chosen(),
        file: {
          type: 'array',
          items: { type: 'string', contentMediaType: 'application/octet-stream' },
          description: words.files,
        },
      },
      required: ['file'],
      additionalProperties: false,
    },
  },
  ...Object.fromEntries(
    ['text/csv', 'application/octet-stream'].map((type) => [
      type,
      { schema: { type: 'string', contentMediaType: type } },
    ]),
  ),
})
