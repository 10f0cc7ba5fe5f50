/** One line of an exported table. */
export type Row = Readonly<Record<string, string | number | Date | readonly string[] | null>>
