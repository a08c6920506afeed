/** RFC 3986 percent-encoding as SigV4 wants it: everything but letters, digits and `-._~`; lone surrogates become U+FFFD. */
export function uriEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** As `uriEncode`, with slashes kept: a whole path. */
export function uriEncodePath(path: string): string {
  return path.split('/').map(uriEncode).join('/')
}

/** How S3 listings (`encoding-type=url`) and events write a key: a space is `+`. */
export function formEncode(text: string): string {
  return uriEncode(text).replaceAll('%20', '+')
}
