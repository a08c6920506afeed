/** `decodeURIComponent`, with a text that isn't well encoded left as it is. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
