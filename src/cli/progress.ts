import cliProgress from 'cli-progress'

/** Tells how far a long task is. */
export interface Progress {
  /** One thing more is done. @param name of what it was in. */
  readonly step: (name: string) => void
  readonly stop: () => void
}

/** A rate is that of the last seconds, so that it follows what happens now. */
const RATE_MS = 10_000

/** A bar on a terminal, with rate and time left; nothing at all in a pipe or a log. */
export function startProgress(stream: NodeJS.WriteStream, total: number, verb: string, things = 'files'): Progress {
  if (!stream.isTTY || total === 0) return { step: () => undefined, stop: () => undefined }
  const bar = new cliProgress.SingleBar({
    format: `${verb} {bar} {value} of {total} ${things}, {rate} a second, {eta_formatted} left  {name}`,
    stream,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
    etaBuffer: 100,
  })
  const rate = startRate()
  let [done, most] = [0, total]
  bar.start(total, 0, { name: '', rate: '0' })
  return {
    step: (name) => {
      done += 1
      // A feed holds more than the one thing that it was counted as.
      if (done > most) bar.setTotal((most = done))
      bar.update(done, { name, rate: rate(Date.now()) })
    },
    stop: () => {
      bar.stop()
    },
  }
}

/** Counts steps. @returns what is called with the time of each, in ms, and tells how many a second there are. */
export function startRate(): (now: number) => string {
  const times: number[] = []
  return (now) => {
    times.push(now)
    while (now - (times[0] ?? now) > RATE_MS) times.shift()
    const seconds = (now - (times[0] ?? now)) / 1_000
    if (seconds === 0) return '0'
    const each = (times.length - 1) / seconds
    return each.toFixed(each < 10 ? 1 : 0)
  }
}
