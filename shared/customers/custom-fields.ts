/** What the values of a custom field are. */
export const customKinds = ['text', 'number', 'date', 'boolean', 'choice'] as const
export type CustomKind = (typeof customKinds)[number]

/** What a key of a customer's `extra` means. */
export interface CustomField {
  readonly key: string
  readonly label: string
  readonly kind: CustomKind
  /** The values of a choice, as they are written. */
  readonly choices: readonly string[]
}
