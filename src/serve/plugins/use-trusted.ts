import type { DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { codedError } from '../../graphql/coded-error.js'
import type { TrustedDocuments } from '../trusted-documents.js'

/** Name of the parameter by which a request names a document, as GraphQL over HTTP has it. */
export const DOCUMENT_ID = 'documentId'

/** What a request may carry instead of a document. */
interface Named {
  readonly documentId?: unknown
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } }
}

/** Answers trusted documents alone: by their ids, or as they are. */
export function useTrusted(trusted: TrustedDocuments): Plugin {
  return {
    onParams({ params, setParams }) {
      const { documentId, extensions } = params as Named
      const id = documentId ?? extensions?.persistedQuery?.sha256Hash
      if (typeof id !== 'string' || typeof params.query === 'string') return
      const query = trusted.textOf(id)
      if (query === null) throw untrusted()
      setParams({ ...params, query })
    },
    onValidate({ params, setResult }) {
      if (!trusted.holds(params.documentAST as DocumentNode)) setResult([untrusted()])
    },
  }
}

function untrusted() {
  return codedError('FORBIDDEN', 'This server answers the documents that it was given, and this is none of them.', {
    status: 403,
    spec: true,
  })
}
