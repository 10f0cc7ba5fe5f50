/** A stretch of a text as brat's stand-off files count it, turned into UTF-16 code units. */
export interface Fragment {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface BratEvent {
  readonly id: string
  /** Fragments by role; `Source2` is a further `Source`. */
  readonly roles: Readonly<Record<string, readonly Fragment[]>>
}

export interface BratFile {
  /** Fragments of every annotation, by its type. */
  readonly spans: readonly { readonly type: string; readonly fragments: readonly Fragment[] }[]
  readonly events: readonly BratEvent[]
}

/**
 * Reads brat's `.ann`, by tabs and blanks: `T3⇥Content 30 54;60 64⇥the words` names a stretch or several,
 * `E1⇥Attribution:T4 Content:T3 Source:T1` says what belongs together. Other lines (notes, relations) are left out.
 */
export function readBrat(ann: string, text: string): BratFile {
  const units = unitsOf(text)
  const spans = new Map<string, { type: string; fragments: Fragment[] }>()
  const lines = ann.split(/\r?\n/u)
  for (const line of lines.filter((one) => one.startsWith('T'))) {
    const [id = '', head = ''] = line.split('\t')
    const type = head.split(' ', 1)[0] ?? ''
    const fragments = head
      .slice(type.length + 1)
      .split(';')
      .map((range) => {
        const [start = 0, end = 0] = range.split(' ').map((point) => units[Number(point)] ?? text.length)
        return { start, end, text: text.slice(start, end) }
      })
    spans.set(id, { type, fragments })
  }
  const events = lines
    .filter((line) => line.startsWith('E'))
    .map((line) => {
      const [id = '', args = ''] = line.split('\t')
      const roles: Record<string, Fragment[]> = {}
      for (const arg of args.split(' ').slice(1)) {
        const [role = '', target = ''] = arg.split(':')
        const name = role.replace(/\d\d?$/u, '')
        roles[name] = [...(roles[name] ?? []), ...(spans.get(target)?.fragments ?? [])]
      }
      return { id, roles }
    })
  return { spans: [...spans.values()], events }
}

/** The code unit at which each character begins, and the end of the text. */
function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  return [...units, at]
}
