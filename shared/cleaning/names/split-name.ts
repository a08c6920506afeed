export interface SplitName {
  readonly first: string
  readonly last: string
}
