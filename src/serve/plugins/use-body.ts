import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { codedError } from '../../graphql/coded-error.js'
import type { Limits } from '../../graphql/limits.js'
import { askingOf } from '../asking.js'
import { readBody } from '../read-body.js'

/** Reads the JSON of a POST, no further than the longest request may be, and remembers how long it was. */
export function useBody({ ingestionBytes }: Limits): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== 'POST') return
      setRequestParser(async () => {
        const bytes = await readBody(request, ingestionBytes)
        if (bytes === null) {
          throw codedError('TOO_LARGE', `The request has more than ${String(ingestionBytes)} bytes.`, { status: 413 })
        }
        askingOf(request).bodySize = bytes.byteLength
        return readParams(bytes)
      })
    },
    onParams({ params }) {
      if (!isDeeper(params, DEEPEST)) return
      const message = `The request has more than ${String(DEEPEST)} levels of lists and objects.`
      throw codedError('TOO_LARGE', message, { status: 400 })
    },
  }
}

/** Levels of lists and objects within one another; the deepest argument of the schema has seven. */
const DEEPEST = 64

function readParams(bytes: Uint8Array): GraphQLParams {
  const value = parse(bytes)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw codedError('BAD_REQUEST', 'Send one JSON object: {"query": "…", "variables": {…}}.', { status: 400 })
}

/** Whoever goes through a value level by level, as libraries do, ends where there are tens of thousands. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw codedError('BAD_REQUEST', 'The body is no JSON that can be read; send {"query": "…", "variables": {…}}.', {
      status: 400,
    })
  }
}
