import { Parser } from 'htmlparser2'

/** A feed that a list of subscriptions names. */
export interface Subscription {
  readonly address: string
  /** Name that the list gives it; null = none. */
  readonly title: string | null
}

/** Most subscriptions of one list. */
const MOST = 10_000

/** Folders within folders, at most. */
const DEEPEST = 64

const LONGEST_TITLE = 300

/** Whether a text begins as OPML. */
export function isOpml(text: string): boolean {
  return /<opml[\s>]/i.test(text.slice(0, 2_000))
}

/** The feeds that an OPML file lists, as feed readers export it; folders are opened, what has no feed is left out. */
export function readOpml(text: string): Subscription[] {
  const found = new Map<string, Subscription>()
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if ((depth += 1) > DEEPEST) parser.reset()
        if (name.toLowerCase() !== 'outline' || found.size >= MOST) return
        const of = (wanted: string): string =>
          Object.entries(attributes)
            .find(([key]) => key.toLowerCase() === wanted)?.[1]
            ?.trim() ?? ''
        const address = of('xmlurl')
        if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return
        const title = (of('title') === '' ? of('text') : of('title')).slice(0, LONGEST_TITLE)
        found.set(address, { address, title: title === '' ? null : title })
      },
      onclosetag() {
        depth -= 1
      },
    },
    { xmlMode: true },
  )
  parser.write(text)
  parser.end()
  return [...found.values()]
}
