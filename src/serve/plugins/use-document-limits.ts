import { parse } from 'graphql'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { codedError } from '../../graphql/coded-error.js'
import { LIMITS, weighDocument } from '../weigh-document.js'
import type { Weight } from '../weigh-document.js'

/** Words and signs of a document. The longest query that GraphiQL itself sends has about 450. */
const MOST_TOKENS = 2_000

/** Refuses documents that ask for too much, before anything of them is done. */
export function useDocumentLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]) =>
        parse(source, { ...options, maxTokens: MOST_TOKENS }),
      )
    },
    onExecute({ args, setResultAndStopExecution }) {
      const errors = refusals(args)
      if (errors !== null) setResultAndStopExecution({ errors })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = refusals(args)
      if (errors !== null) setResultAndStopExecution({ errors })
    },
  }
}

function refusals(args: Parameters<typeof weighDocument>[0]): GraphQLError[] | null {
  const weight = weighDocument(args)
  const broken = (Object.keys(LIMITS) as (keyof Weight)[]).filter((limit) => weight[limit] > LIMITS[limit].most)
  if (broken.length === 0) return null
  const said = broken.map(
    (limit) => `${LIMITS[limit].counts}: ${String(weight[limit])}, at most ${String(LIMITS[limit].most)}`,
  )
  return [
    codedError(
      'TOO_LARGE',
      `The query asks for too much at once (${said.join('; ')}). Ask for less, or in several queries.`,
    ),
  ]
}
