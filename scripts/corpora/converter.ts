/** Makes the rows of a corpus of ours from a checkout of the public repository that holds it. */
export interface Converter {
  /** The repository, and the commit that the weights in `models/` learned from. */
  readonly source: string
  readonly commit: string
  /** Files and folders that a checkout has; a folder without them is another one. */
  readonly needs: readonly string[]
  /** Writes its files into a folder that exists, and names them with their numbers of rows. */
  readonly convert: (checkout: string, out: string) => readonly Written[]
}

export interface Written {
  readonly file: string
  readonly rows: number
}
