import { readFileSync } from 'node:fs'

/** The folder of the lists, beside `src` and `dist` alike. */
const FOLDER = new URL('../../lexicon/', import.meta.url)

/** One entry of a list of the lexicon. Whatever is wrong in it is told with its file and line. */
export class Row<Column extends string> {
  readonly #file: string
  readonly #line: number
  readonly #columns: readonly Column[]
  readonly #cells: readonly string[]

  constructor(file: string, line: number, columns: readonly Column[], cells: readonly string[]) {
    this.#file = file
    this.#line = line
    this.#columns = columns
    this.#cells = cells
  }

  /** A cell as it stands; an empty one is "". */
  text(column: Column): string {
    return this.#cells[this.#columns.indexOf(column)] ?? ''
  }

  /** The parts of a cell that holds several: words between blanks, names between semicolons. */
  parts(column: Column, separator: ' ' | '; ' = ' '): string[] {
    const text = this.text(column)
    if (text === '') return []
    return text.includes(separator) ? text.split(separator) : [text]
  }

  number(column: Column): number {
    const text = this.text(column)
    const value = Number(text)
    if (text === '' || !Number.isFinite(value)) this.fail(`"${text}" is no number`)
    return value
  }

  /** A cell that must hold one of a few values. */
  oneOf<Value extends string>(column: Column, values: readonly Value[]): Value {
    const value = values.find((known) => known === this.text(column))
    return value ?? this.fail(`${column} is "${this.text(column)}", and must be one of ${values.join(', ')}`)
  }

  /** Reports what is wrong with this entry. */
  fail(wrong: string): never {
    throw new Error(`${this.#file}:${this.#line}: ${wrong}`)
  }
}

/** Reads a list of the lexicon, `lexicon/NAME.tsv`: a line of headings, then one entry a line. */
export function readTable<Column extends string>(name: string, columns: readonly Column[]): Row<Column>[] {
  return parseTable(`lexicon/${name}.tsv`, columns, readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8'))
}

/** The entries of a list as its text holds them; `file` is what errors name. */
export function parseTable<Column extends string>(
  file: string,
  columns: readonly Column[],
  text: string,
): Row<Column>[] {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')
  const [headings] = lines
  if (headings !== columns.join('\t')) {
    throw new Error(`${file}:1: the headings are "${headings ?? ''}", and must be "${columns.join('\t')}"`)
  }
  return lines.slice(1).map((line, index) => {
    const cells = line.split('\t')
    const row = new Row(file, index + 2, columns, cells)
    if (cells.length !== columns.length) row.fail(`${cells.length} columns in place of ${columns.length}`)
    if (cells[0] === '') row.fail('the first column is empty')
    return row
  })
}
