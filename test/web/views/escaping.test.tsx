import { describe } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { Document } from '../../../web/views/document.tsx'
import { inboxScreen } from '../../../web/views/inbox/file-drop.tsx'
import { noticesScreen } from '../../../web/views/parts/notices.tsx'
import { ProblemPage } from '../../../web/views/problem.tsx'
import { signInScreen } from '../../../web/views/users/sign-in.tsx'
import { asked, canary, inFrame, stayText } from './escaping.tsx'
import { notices } from './hostile/imports.ts'

const problem = { status: 500, code: canary, message: canary, fields: { [canary]: canary }, requestId: canary } as const
const access = {
  endpoint: canary,
  bucket: canary,
  prefix: canary,
  region: canary,
  accessKeyId: canary,
  secretAccessKey: canary,
}
const error = new AppError('session.wrong-password', canary)

const pages = {
  'the notices alone': <ul>{noticesScreen(notices(canary), asked).part}</ul>,
  inbox: inFrame(inboxScreen(access)),
  'sign-in': (
    <Document screen={signInScreen(asked, error)} frame={{ user: null, held: 0, notices: { items: [], moving: 0 } }} />
  ),
  problem: <ProblemPage problem={problem} />,
}

describe('whatever people put into the book, it stays text', () => stayText(pages))
