/** `invited`: has a place and no password yet. */
export type UserState = 'active' | 'invited' | 'disabled'

export function userState(user: { readonly disabled_at: Date | null; readonly joined_at: Date | null }): UserState {
  if (user.disabled_at !== null) return 'disabled'
  return user.joined_at === null ? 'invited' : 'active'
}
