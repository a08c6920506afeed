import { expect, test } from 'vitest'

const path = '../../../scripts/launch/explain-failure.mjs'
const { explainFailure }: { explainFailure: (said: string) => string } = await import(path)

test.each([
  [
    'npm error code ENOTFOUND\nnpm error network request to https://registry.example/zod failed',
    /could not be reached/,
  ],
  ['npm error code ECONNREFUSED', /could not be reached/],
  ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', /disk is full/],
  ["npm error code EACCES\nnpm error Error: EACCES: permission denied, mkdir '/srv/node_modules'", /may not write/],
  ['npm error code EINTEGRITY\nnpm error sha512-… integrity checksum failed', /not the one that the lockfile names/],
  ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when … are in sync', /do not agree/],
  ['npm error something else', /lines above say why/],
])('%s', (said, expected) => {
  expect(explainFailure(said)).toMatch(expected)
})
