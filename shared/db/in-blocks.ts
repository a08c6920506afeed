/** Lines joined into texts of about `length` characters: so long that handing each on costs little. */
export function* inBlocks(lines: Iterable<string>, length = 65_536): Generator<string> {
  let block = ''
  for (const line of lines) {
    block += line
    if (block.length < length) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}
