import { readVersion, type Config } from '../config.js'
import { InputError } from '../errors.js'
import type { Rejected } from '../model/article.js'
import { isWebAddress } from './collect-files.js'
import { readFiles, type FileBytes } from './read-files.js'
import type { Terminal } from './terminal.js'
import { visible } from './visible.js'

/** How addresses of the web are read that stand where a file may stand. */
export interface ReadOptions {
  readonly config: Pick<Config, 'fetch' | 'pauseMs' | 'contact'>
  readonly terminal: Pick<Terminal, 'stdin' | 'stderr'>
  /** Most articles of one feed, sitemap or home page. */
  readonly most?: number
  /** Whether a field was given that belongs to one article, so that a feed is refused. */
  readonly isOneArticle?: boolean
  readonly quiet?: boolean
}

/** Articles of one feed that are read unless more are asked for: what a feed usually has. */
const USUAL_MOST = 50

/** @throws InputError for what is no number of articles. */
export function readMost(text: string | undefined): number {
  const most = text === undefined ? USUAL_MOST : Number(text)
  if (Number.isInteger(most) && most > 0) return most
  throw new InputError(`--most must be a whole number from 1, not "${text ?? ''}".`, 'most')
}

/** Reads files, standard input and addresses in the order given. What cannot be read goes to `reject`, and the rest goes on. */
export async function* readSources(
  paths: readonly string[],
  reject: (rejected: Rejected) => void,
  options: ReadOptions,
): AsyncIterable<FileBytes> {
  let addresses: string[] = []
  for (const path of paths) {
    if (isWebAddress(path)) {
      addresses.push(path)
      continue
    }
    yield* readAddresses(addresses, reject, options)
    addresses = []
    yield* readFiles([path], options.terminal.stdin, reject, tellerOf(options))
  }
  yield* readAddresses(addresses, reject, options)
}

async function* readAddresses(
  addresses: readonly string[],
  reject: (rejected: Rejected) => void,
  options: ReadOptions,
): AsyncIterable<FileBytes> {
  if (addresses.length === 0) return
  const { config, most = USUAL_MOST, isOneArticle = false } = options
  // Loaded with the first address: who reads files waits for none of it.
  const [{ gather }, { openWeb }, { readReach }, { userAgentOf }] = await Promise.all([
    import('../web/gather.js'),
    import('../web/open-web.js'),
    import('../web/reach.js'),
    import('../web/user-agent.js'),
  ])
  const web = openWeb({
    reach: readReach(config.fetch, true),
    pauseMs: config.pauseMs,
    userAgent: userAgentOf(readVersion(), config.contact),
  })
  const tell = tellerOf(options)
  try {
    for await (const got of gather(web, addresses, { most, isOneArticle, tell })) {
      if ('kind' in got) reject(got)
      else yield got
    }
  } finally {
    await web.close()
  }
}

function tellerOf({ terminal, quiet = false }: ReadOptions): (line: string) => void {
  return (line) => {
    if (!quiet) terminal.stderr.write(`${visible(line)}\n`)
  }
}
