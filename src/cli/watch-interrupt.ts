/** Whether Ctrl-C was pressed: what is under way is finished, and what is done is told. */
export interface Interrupt {
  readonly isAsked: () => boolean
  /** Gives Ctrl-C its usual meaning back. */
  readonly stop: () => void
}

/** Takes the first Ctrl-C as a wish to end after the item at hand; a second one ends the process at once. */
export function watchInterrupt(stderr: NodeJS.WriteStream): Interrupt {
  let asked = false
  const note = () => {
    asked = true
    stderr.write('Stopping after this article; Ctrl-C again stops at once.\n')
  }
  process.once('SIGINT', note)
  return { isAsked: () => asked, stop: () => process.removeListener('SIGINT', note) }
}
