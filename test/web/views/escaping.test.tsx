import { describe } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { Document } from '../../../web/views/document.tsx'
import { fileDropScreen } from '../../../web/views/inbox/file-drop.tsx'
import { noticesScreen } from '../../../web/views/parts/notices.tsx'
import { ProblemPage } from '../../../web/views/problem.tsx'
import { signInScreen } from '../../../web/views/users/sign-in.tsx'
import { hostile, inFrame, request, stayText } from './escaping.tsx'
import { notices } from './hostile/imports.ts'

const problem = {
  status: 500,
  code: 'unexpected',
  message: hostile,
  fields: { [hostile]: hostile },
  requestId: hostile,
} as const
const access = {
  endpoint: hostile,
  bucket: hostile,
  prefix: hostile,
  region: hostile,
  accessKeyId: hostile,
  secretAccessKey: hostile,
}
const error = new AppError('session.wrong-password', textOf('requests.asSaid', { words: hostile }))

const pages = {
  'the notices alone': <ul>{noticesScreen(notices(hostile), request).part}</ul>,
  inbox: inFrame(fileDropScreen(access, request)),
  'sign-in': (
    <Document
      screen={signInScreen(request, error)}
      frame={{ user: null, review: 0, duplicates: 0, notices: { items: [], moving: 0 } }}
    />
  ),
  problem: <ProblemPage problem={problem} />,
}

describe('whatever people put into the customers, it stays text', () => stayText(pages))
