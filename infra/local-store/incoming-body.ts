import type { IncomingMessage, ServerResponse } from 'node:http'

/** The raw body of a request. The sender is told to send it when somebody begins to read it, and not before. */
export class IncomingBody {
  readonly bytes: AsyncGenerator<Uint8Array, void>
  readonly #message: IncomingMessage
  #isContinued = false

  constructor(message: IncomingMessage, response: ServerResponse) {
    this.#message = message
    this.bytes = this.#read(response)
  }

  /** Whether the sender still waits to be told to go on (`Expect: 100-continue`), and may never send a body. */
  get isKeptBack(): boolean {
    return this.#message.headers.expect !== undefined && !this.#isContinued
  }

  /** Drops what nobody read, so that the sender gets to see the answer and can use the connection again. */
  async discard(): Promise<void> {
    // As long as the iterator is open, the stream doesn't flow.
    await this.bytes.return()
    this.#message.resume()
  }

  async *#read(response: ServerResponse): AsyncGenerator<Uint8Array, void> {
    if (this.isKeptBack) response.writeContinue()
    this.#isContinued = true
    yield* this.#message.iterator({ destroyOnReturn: false })
  }
}
