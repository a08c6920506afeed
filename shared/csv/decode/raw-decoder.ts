/** Turns bytes into text piece by piece; what is no text becomes U+FFFD or a control. */
export interface RawDecoder {
  write(bytes: Uint8Array): string
  end(): string
}
