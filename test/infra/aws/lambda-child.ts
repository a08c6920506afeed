/** Stands where Lambda's runtime does: loads the bundle, and calls its handler with the events that it is sent. */
const began = performance.now()
const { handler }: { handler(event: unknown, context: object): Promise<unknown> } = await import(process.argv[2] ?? '')
process.send?.({ initMs: performance.now() - began })

process.on('message', async ({ id, event }: { id: number; event: unknown }) => {
  try {
    process.send?.({ id, answer: await handler(event, { awsRequestId: `call-${id}` }) })
  } catch (error) {
    process.send?.({ id, failure: String(error) })
  }
})
