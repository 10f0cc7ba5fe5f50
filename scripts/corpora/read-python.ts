/** A word of Python's notation for data: a string, another word, or a mark; comments are passed over. */
const WORD = /#[^\n]*|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|[\w.+-]+|[{}[\](),:]/gu

const ESCAPED = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/giu
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
}
const NAMES = new Map<string, unknown>([
  ['None', null],
  ['True', true],
  ['False', false],
])

/**
 * Reads what is assigned to a name at the beginning of a line, as far as it is made of dictionaries, lists, strings and numbers: the table
 * of an evaluation that is kept as Python.
 *
 * @throws Error if nothing is assigned to the name, or something else stands there.
 */
export function readPython(source: string, name: string): unknown {
  const start = new RegExp(`^${name}\\s*=\\s*`, 'mu').exec(source)
  if (start === null) throw new Error(`Nothing is assigned to ${name}.`)
  const words = Array.from(source.slice(start.index + start[0].length).matchAll(WORD), ([word]) => word)
  return new Reader(
    name,
    words.filter((word) => !word.startsWith('#')),
  ).read()
}

class Reader {
  private at = 0

  constructor(
    private readonly name: string,
    private readonly words: readonly string[],
  ) {}

  read(): unknown {
    const word = this.take()
    if (word === '{') return Object.fromEntries(this.readMembers('}', () => this.readEntry()))
    if (word === '[' || word === '(') return this.readMembers(word === '[' ? ']' : ')', () => this.read())
    // Strings that stand side by side are one.
    if (isString(word)) return isString(this.word()) ? unquote(word) + String(this.read()) : unquote(word)
    const value = NAMES.has(word) ? NAMES.get(word) : Number(word)
    if (Number.isNaN(value)) throw new Error(`${this.name} holds ${word}, which is no data.`)
    return value
  }

  private readEntry(): readonly [string, unknown] {
    const key = String(this.read())
    if (this.take() !== ':') throw new Error(`${this.name} has a key without a value: ${key}.`)
    return [key, this.read()]
  }

  private readMembers<T>(end: string, readOne: () => T): T[] {
    const members: T[] = []
    while (this.word() !== end) {
      members.push(readOne())
      if (this.word() === ',') this.take()
    }
    this.take()
    return members
  }

  private word(): string {
    return this.words[this.at] ?? ''
  }

  private take(): string {
    const word = this.words[this.at++]
    if (word === undefined) throw new Error(`What is assigned to ${this.name} does not end.`)
    return word
  }
}

function isString(word: string): boolean {
  return /^['"]/u.test(word)
}

function unquote(word: string): string {
  return word
    .slice(1, -1)
    .replaceAll(ESCAPED, (escape, long: string | undefined, short: string | undefined, mark: string | undefined) =>
      mark === undefined ? String.fromCharCode(parseInt(long ?? short ?? '', 16)) : (ESCAPES[mark] ?? escape),
    )
}
