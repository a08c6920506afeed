import { startLocalStore } from '../../../infra/local-store/server.ts'
import { accessKey, secretKey } from './test-store.ts'

// A store in a process of its own, to be killed. Its address is the first line of the output.
const { url } = await startLocalStore({
  dataDir: process.argv[2] ?? '',
  host: '127.0.0.1',
  port: 0,
  accessKey,
  secretKey,
})
process.stdout.write(`${url}\n`)
