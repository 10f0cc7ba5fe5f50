/** A person's name as printed at one place, without titles: tokens from `from` up to `to`. */
export interface NameRun {
  readonly from: number
  readonly to: number
}
