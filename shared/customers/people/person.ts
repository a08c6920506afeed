/** What is known of a person's name and channel, and of where somebody is found. */
export interface Person {
  readonly display_name: string | null
  readonly first_name: string | null
  readonly last_name: string | null
  readonly youtube_handle: string | null
  readonly youtube_channel_url: string | null
  readonly company_primary?: string | null
  readonly position_primary?: string | null
  /** All of them; one that is nobody's alone is left out. */
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
}
