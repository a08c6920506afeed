/** Reads item by item, each result in its turn; while whoever asks works on one, the next one is being read. */
export async function* readAhead<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  let next: Promise<Result> | undefined
  for (const item of items) {
    const following = read(item)
    // It is told when its turn comes; where it doesn't come, something else has failed.
    following.catch(() => undefined)
    if (next !== undefined) yield await next
    next = following
  }
  if (next !== undefined) yield await next
}
