import { describe } from 'vitest'
import { AppError } from '../../../../shared/errors.ts'
import { textOf } from '../../../../shared/messages/text.ts'
import type { PageRequest } from '../../../../web/request/request.ts'
import { bulkFixScreen } from '../../../../web/views/review/bulk-fix.tsx'
import { reviewScreen } from '../../../../web/views/review/groups.tsx'
import { groupRefused, reviewRowsScreen } from '../../../../web/views/review/review.tsx'
import { reviewRefused, reviewRowScreen, triedRowScreen } from '../../../../web/views/review/review-row-page.tsx'
import { rulesScreen } from '../../../../web/views/review/rules.tsx'
import { conflict, hostile, inFrame, part, request, stayText, user } from '../escaping.tsx'
import { bulkFix, repairRules, reviewGroups } from '../hostile/review.ts'
import { reviewDetail, reviewPage, stillOpen } from '../hostile/review-rows.ts'

const viewed: PageRequest = { ...request, call: { actor: { ...user, role: 'viewer' }, requestId: hostile } }
const cells = [hostile, `${hostile}\n${hostile}`, hostile]
const ofReason: PageRequest = { ...request, query: new URLSearchParams({ import: hostile, reason: hostile }) }
const ofGroup: PageRequest = {
  ...request,
  query: new URLSearchParams({ import: hostile, reason: hostile, value: hostile }),
}
const badValue = new AppError('input.invalid', textOf('requests.asSaid', { words: hostile }), {
  fields: { becomes: textOf('requests.asSaid', { words: hostile }) },
})
const change = { reason: hostile, value: hostile, rows: '3', becomes: hostile, importId: hostile }
const clash = { ...reviewDetail(hostile, 'open'), reasons: [{ code: 'match.several' as const, value: hostile }] }

const pages = {
  review: inFrame(reviewScreen(reviewGroups(hostile), { ...request, query: new URLSearchParams() }, null)),
  'the groups of one reason': inFrame(reviewScreen(reviewGroups(hostile), ofReason, null)),
  'what was decided, over the groups': inFrame(
    reviewScreen(reviewGroups(hostile), ofReason, bulkFix(hostile, 'value')),
  ),
  'the rows of a group': inFrame(reviewRowsScreen(reviewPage(hostile), ofGroup)),
  'the rows of a group, for a viewer': inFrame(
    reviewRowsScreen(reviewPage(hostile), { ...ofGroup, call: viewed.call }),
  ),
  'the rows of a reason': inFrame(reviewRowsScreen(reviewPage(hostile), ofReason)),
  'a refused change of a group': inFrame(groupRefused(badValue, request, change)),
  'a change of a group that came too late': inFrame(groupRefused(conflict, request, change)),
  'what a change of a group did': inFrame(bulkFixScreen(bulkFix(hostile, 'value'), request)),
  'what a change of a group does': inFrame(bulkFixScreen(bulkFix(hostile, 'value', true), request)),
  'what suggestions of a reason did': inFrame(bulkFixScreen(bulkFix(hostile, 'suggestion'), request)),
  'an ignored group': inFrame(bulkFixScreen(bulkFix(hostile, 'ignore'), request)),
  rules: inFrame(rulesScreen(repairRules(hostile), request)),
  'a row that clashes': inFrame(reviewRowScreen(clash, request)),
  'a row that clashes, in its list': part(reviewRowScreen(clash, request)),
  'a review row': inFrame(reviewRowScreen(reviewDetail(hostile, 'open'), request)),
  'a review row in its list': part(reviewRowScreen(reviewDetail(hostile, 'open'), request)),
  'a fixed row': inFrame(reviewRowScreen(reviewDetail(hostile, 'fixed'), request)),
  'an ignored row': inFrame(reviewRowScreen(reviewDetail(hostile, 'ignored'), request)),
  'a row that needs review again': inFrame(
    triedRowScreen(reviewDetail(hostile, 'open'), cells, stillOpen(hostile), request),
  ),
  'a row that needs review again in its list': part(
    triedRowScreen(reviewDetail(hostile, 'open'), cells, stillOpen(hostile), request),
  ),
  'an action that came too late': inFrame(reviewRefused(conflict, request)),
}

describe('whatever people put into the customers, it stays text', () => stayText(pages))
