import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns'
import { once } from 'node:events'
import type { FindAddresses } from '../../../shared/webhooks/post-webhook.ts'

/**
 * A name server that answers each question with the next of these lists of IPv4 addresses, and then with the last one again
 * and again; and how to ask it.
 */
export async function startNameServer(answers: readonly (readonly string[])[]) {
  const socket = createSocket('udp4')
  let questions = 0
  socket.on('message', (question, from) => {
    const addresses = answers[Math.min(questions, answers.length - 1)] ?? []
    questions += 1
    socket.send(answerTo(question, addresses), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const resolver = new Resolver({ timeout: 2_000, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  const findAddresses: FindAddresses = (name, found) =>
    resolver.resolve4(name, (error, addresses) =>
      found(
        error,
        (addresses ?? []).map((address) => ({ address, family: 4 })),
      ),
    )
  return { findAddresses, countQuestions: () => questions, close: () => void socket.close() }
}

/** RFC 1035: the question again, and an A record for each address, of no time to live. */
function answerTo(question: Buffer, addresses: readonly string[]): Buffer {
  const head = Buffer.from(question.subarray(0, 12))
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(addresses.length, 6)
  head.writeUInt16BE(0, 10)
  const end = question.indexOf(0, 12) + 5
  const records = addresses.map((address) =>
    Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]),
  )
  return Buffer.concat([head, question.subarray(12, end), ...records])
}
