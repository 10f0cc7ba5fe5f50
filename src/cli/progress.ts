import cliProgress from 'cli-progress'

/** Tells how far a long task is. */
export interface Progress {
  readonly step: (name: string) => void
  readonly stop: () => void
}

/** A bar on a terminal; nothing at all in a pipe or a log. */
export function startProgress(stream: NodeJS.WriteStream, total: number, verb: string, things = 'files'): Progress {
  if (!stream.isTTY || total === 0) return { step: () => undefined, stop: () => undefined }
  const bar = new cliProgress.SingleBar({
    format: `${verb} {bar} {value} of {total} ${things} {name}`,
    stream,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  })
  bar.start(total, 0, { name: '' })
  return {
    step: (name) => {
      bar.increment(1, { name })
    },
    stop: () => {
      bar.stop()
    },
  }
}
