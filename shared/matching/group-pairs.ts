/** Puts records that are one customer into groups: who is joined with whom, and the lowest index of each group. */
export class Groups {
  private readonly parents: Int32Array
  private readonly members = new Map<number, number[]>()

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, n) => n)
  }

  find(n: number): number {
    let root = n
    while ((this.parents[root] ?? root) !== root) root = this.parents[root] ?? root
    for (let one = n; one !== root; ) {
      const next = this.parents[one] ?? root
      this.parents[one] = root
      one = next
    }
    return root
  }

  membersOf(n: number): readonly number[] {
    const root = this.find(n)
    return this.members.get(root) ?? [root]
  }

  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)]
    if (a === b) return
    const [root, leaf] = a < b ? [a, b] : [b, a]
    this.members.set(root, [...this.membersOf(root), ...this.membersOf(leaf)])
    this.members.delete(leaf)
    this.parents[leaf] = root
  }

  /** Groups of two and more. */
  all(): readonly (readonly number[])[] {
    return [...this.members.values()]
  }
}
