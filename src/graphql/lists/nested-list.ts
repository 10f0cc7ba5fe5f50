import type { Context } from '../context.js'
import { countBy } from '../count-by.js'
import type { Kind } from '../count-by.js'
import { nestedQuery, pageOf } from '../keyset-page.js'
import type { NestedSelection } from '../keyset-page.js'
import type { PageArguments } from '../page-size.js'
import { askedList, listArguments } from './list.js'
import type { ArgumentBuilder, List, ListArguments, Order } from './list.js'

/** A list that hangs on another thing: the articles of an event. */
export interface NestedList<Where, Field extends string, Relation extends string> {
  readonly list: List<Where, Field>
  /** The order where the query names none. */
  readonly usual: Order<Field>
  /** Condition of Prisma that holds whatever the query asks for. */
  readonly always?: object
  /** The relation of Prisma that leads to the rows: "articles". */
  readonly relation: Relation
  /** GraphQL type of the rows. */
  readonly kind: Capitalize<Kind>
  /** Column by which the rows hang on the thing: "eventId". */
  readonly column: string
}

interface Row {
  readonly id: string
}

type Nested<Relation extends string> = { readonly id: true } & Readonly<
  Record<Relation, ReturnType<typeof nestedQuery>>
>
type Loaded<Relation extends string> = Row & Readonly<Record<Relation, readonly Row[]>>

/** The part of a connection field that lists what hangs on its parent: it is spread into the field. */
export function nestedList<Where, Field extends string, Relation extends string>(
  arg: ArgumentBuilder,
  nestedIn: NestedList<Where, Field, Relation>,
) {
  type Arguments = ListArguments<Where, Field> & PageArguments
  return {
    args: listArguments(arg, nestedIn.list, nestedIn.usual),
    select: (args: Arguments, _context: Context, nested: NestedSelection) => selectRows(nestedIn, args, nested),
    resolve: (parent: Loaded<Relation>, args: Arguments, context: Context) =>
      pageOfRows(nestedIn, parent, args, context),
  }
}

/** The same for what hangs on the latest version of an article, as a field of the article. */
export function currentRevisionList<Where, Field extends string, Relation extends string>(
  arg: ArgumentBuilder,
  nestedIn: NestedList<Where, Field, Relation>,
) {
  type Arguments = ListArguments<Where, Field> & PageArguments
  return {
    args: listArguments(arg, nestedIn.list, nestedIn.usual),
    select: (args: Arguments, _context: Context, nested: NestedSelection) => ({
      currentRevision: { select: selectRows(nestedIn, args, nested) },
    }),
    resolve: (
      { currentRevision }: { readonly currentRevision: Loaded<Relation> | null },
      args: Arguments,
      context: Context,
    ) => pageOfRows(nestedIn, currentRevision, args, context),
  }
}

function selectRows<Where, Field extends string, Relation extends string>(
  { list, usual, always, relation, kind }: NestedList<Where, Field, Relation>,
  args: ListArguments<Where, Field> & PageArguments,
  nested: NestedSelection,
) {
  const rows = nestedQuery(askedList(list, args, usual, always), args, kind, nested)
  return { id: true, [relation]: rows } as unknown as Nested<Relation>
}

function pageOfRows<Where, Field extends string, Relation extends string>(
  { list, usual, always, relation, kind, column }: NestedList<Where, Field, Relation>,
  parent: Loaded<Relation> | null,
  args: ListArguments<Where, Field> & PageArguments,
  context: Context,
) {
  const asked = askedList(list, args, usual, always)
  const rows: readonly Row[] = parent === null ? [] : parent[relation]
  return pageOf(asked, args, rows, () =>
    parent === null ? 0 : countBy(context, kind.toLowerCase() as Kind, column, parent.id, asked.where),
  )
}
