import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What of a server can be switched off. All of it is on where nothing is said. */
export interface Switches {
  /** Whether the schema is told to whoever asks. */
  readonly introspection?: boolean
  /** Whether somebody who misspells a name is told which ones there are. */
  readonly suggestions?: boolean
  /** Whether a browser gets GraphiQL. */
  readonly graphiql?: boolean
}

/** How the checks of graphql end what they say of a name that there is not: with names that there are. */
const SUGGESTION = / Did you mean [^?]*\?/g

export function useSwitches({ introspection = true, suggestions = true }: Switches): Plugin {
  return {
    onValidate({ addValidationRule }) {
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
      if (suggestions) return
      return ({ result, setResult }) => {
        setResult((result as readonly GraphQLError[]).map(withoutNames))
      }
    },
  }
}

/** An enum's value or an input's field is checked when variables are read, and its error comes another way. */
export function withoutNames(error: GraphQLError): GraphQLError {
  const message = error.message.replaceAll(SUGGESTION, '')
  if (message === error.message) return error
  const { nodes = null, source = null, positions = null, path = null, extensions } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
