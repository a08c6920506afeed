import { describe, expect, test } from 'vitest'
import {
  allowsRange,
  checkCopySource,
  checkWrite,
  isNotModified,
} from '../../../../infra/local-store/protocol/conditions.ts'

const version = { etag: 'e1', modified: '2026-11-01T10:00:00.700Z' }
const [before, same, after] = [
  'Sun, 01 Nov 2026 09:59:59 GMT',
  'Sun, 01 Nov 2026 10:00:00 GMT',
  'Sun, 01 Nov 2026 10:00:01 GMT',
]

function outcomeOf(decide: () => unknown): unknown {
  try {
    return decide()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('a conditional read', () => {
  test.each([
    [{}, false],
    [{ 'if-match': '"e1"' }, false],
    [{ 'if-match': '"x", "e1"' }, false],
    [{ 'if-match': '*' }, false],
    [{ 'if-match': '"e2"' }, 'PreconditionFailed'],
    [{ 'if-none-match': '"e1"' }, true],
    [{ 'if-none-match': 'W/"e1"' }, true],
    [{ 'if-none-match': '"e2"' }, false],
    [{ 'if-modified-since': before }, false],
    [{ 'if-modified-since': same }, true],
    [{ 'if-unmodified-since': before }, 'PreconditionFailed'],
    [{ 'if-unmodified-since': same }, false],
    [{ 'if-unmodified-since': 'never' }, false],
    [{ 'if-match': '"e1"', 'if-unmodified-since': before }, false],
    [{ 'if-none-match': '"e2"', 'if-modified-since': after }, false],
  ])('with %j: %s', (headers, expected) => {
    expect(outcomeOf(() => isNotModified(headers, version))).toBe(expected)
  })
})

describe('a conditional write', () => {
  test.each([
    [{ 'if-none-match': '*' }, undefined, undefined],
    [{ 'if-none-match': '*' }, version, 'PreconditionFailed'],
    [{ 'if-none-match': '"e1"' }, version, 'NotImplemented'],
    [{ 'if-match': '"e1"' }, version, undefined],
    [{ 'if-match': '"e2"' }, version, 'PreconditionFailed'],
    [{ 'if-match': '"e1"' }, undefined, 'NoSuchKey'],
    [{}, version, undefined],
  ])('with %j on %j: %s', (headers, current, expected) => {
    expect(outcomeOf(() => checkWrite(headers, current))).toBe(expected)
  })
})

test.each([
  [{ 'x-amz-copy-source-if-match': '"e1"' }, undefined],
  [{ 'x-amz-copy-source-if-match': '"e2"' }, 'PreconditionFailed'],
  [{ 'x-amz-copy-source-if-none-match': '"e1"' }, 'PreconditionFailed'],
  [{ 'x-amz-copy-source-if-modified-since': after }, 'PreconditionFailed'],
  [{ 'x-amz-copy-source-if-unmodified-since': before }, 'PreconditionFailed'],
])('a copy with %j: %s', (headers, expected) => {
  expect(outcomeOf(() => checkCopySource(headers, version))).toBe(expected)
})

test.each([
  [undefined, true],
  ['"e1"', true],
  ['"e2"', false],
  [same, true],
  [before, false],
])('If-Range %s allows a range: %s', (header, expected) => {
  expect(allowsRange(header === undefined ? {} : { 'if-range': header }, version)).toBe(expected)
})
