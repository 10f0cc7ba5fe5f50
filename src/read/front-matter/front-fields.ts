/** Fields by name, each a text or several; what nests deeper than a list or a thing with a name is left out. */
export type FrontFields = Readonly<Record<string, string | readonly string[]>>

/** The fields, or the line that is broken, from 1. */
export type FrontReading = { readonly fields: FrontFields } | { readonly line: number; readonly message: string }

/** A field's name, as a text can state it: "title", "published_at". */
export function isFieldName(name: string): boolean {
  return /^[A-Z_]\w*$/i.test(name)
}

/** The texts of one field: one, or several; null where there is none. Line ends within a text are blanks. */
export function fieldOf(texts: readonly string[], isList: boolean): string | string[] | null {
  const filled = texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '')
  return isList && filled.length > 0 ? filled : (filled[0] ?? null)
}

/**
 * The same lines with every value in marks that cannot be read by itself: people write "title: Harbour: shut again" and
 * "title: [Live] Harbour" without them. A list that is never closed stays broken.
 */
export function quoteBroken(source: string, sign: ':' | '=', isReadable: (line: string) => boolean): string {
  const field = sign === ':' ? /^(\w+:)[ \t]+(\S.*)$/ : /^(\w+[ \t]*=)[ \t]*(\S.*)$/
  return source
    .split('\n')
    .map((line) => {
      const [, name = '', value = ''] = field.exec(line) ?? []
      return name === '' || /^[[{][^\]}]*$/.test(value) || isReadable(line)
        ? line
        : `${name} ${JSON.stringify(value.trim())}`
    })
    .join('\n')
}
