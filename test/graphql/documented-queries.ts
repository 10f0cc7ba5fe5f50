import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Kind, OperationTypeNode, parse, print, visit } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { TestServer } from '../serve/test-server.js'

const FOLDER = resolve(import.meta.dirname, '../../schema/operations')
const documents = parse(
  readdirSync(FOLDER)
    .map((file) => readFileSync(resolve(FOLDER, file), 'utf8'))
    .join('\n'),
)
/** All queries of the SDK. */
export const queries = documents.definitions.filter(
  (one): one is OperationDefinitionNode =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY,
)

/** One operation with the fragments that it uses. */
export function documentOf(operation: OperationDefinitionNode): string {
  const used = new Set<string>()
  const follow = (node: DocumentNode | DocumentNode['definitions'][number]): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        if (used.has(name.value)) return
        used.add(name.value)
        const fragment = documents.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
        )
        if (fragment !== undefined) follow(fragment)
      },
    })
  }
  follow(operation)
  const fragments = documents.definitions.filter(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && used.has(one.name.value),
  )
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] })
}

/** Variables under which a documented query answers, by what a server holds. */
export async function variablesOf(server: TestServer, name: string): Promise<Record<string, unknown>> {
  const { data } = await server.ask<Record<string, { nodes: { id: string; slug?: string }[] }>>(
    '{ articles { nodes { id } } events { nodes { id } } storylines { nodes { id } } outlets { nodes { id slug } } people(where: { isQuoted: true }) { nodes { id } } quotes { nodes { id } } utterances { nodes { id } } }',
  )
  const first = (list: string) => data?.[list]?.nodes[0]
  switch (name) {
    case 'Article':
    case 'ArticleHistory':
    case 'ArticleStatus':
    case 'ArticlePassage':
      return { id: first('articles')?.id }
    case 'Event':
    case 'EventBriefing':
    case 'EventCoverage':
    case 'EventFindings':
      return { id: first('events')?.id }
    case 'Storyline':
      return { id: first('storylines')?.id }
    case 'CompareArticles':
      return { ids: data?.['articles']?.nodes.slice(0, 50).map(({ id }) => id) }
    case 'Outlet':
      return { slug: first('outlets')?.slug }
    case 'PersonQuotes':
      return { id: first('people')?.id }
    case 'Apparatus':
      return { id: first('utterances')?.id }
    case 'QuoteInContext':
      return { id: first('quotes')?.id }
    case 'Node':
      return { id: first('quotes')?.id }
    case 'Nodes':
      return { ids: data?.['quotes']?.nodes.map(({ id }) => id) }
    case 'RenderingStats':
      return { groupBy: 'OUTLET' }
    case 'FindEvents':
    case 'Search':
      return { text: 'strike or harbour or port' }
    case 'CheckText':
    case 'QuoteLookup':
      return { text: 'We will not load another ship until the night shifts are gone' }
    default:
      return {}
  }
}
