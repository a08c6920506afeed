interface Edit {
  readonly undoAskedAt: Date | null
  readonly isAtWork: boolean
}

export function stateOf({ undoAskedAt, isAtWork }: Edit): 'changing' | 'changed' | 'undoing' | 'undone' {
  if (undoAskedAt === null) return isAtWork ? 'changing' : 'changed'
  return isAtWork ? 'undoing' : 'undone'
}
