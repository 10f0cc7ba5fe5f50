import type { Plugin } from 'graphql-yoga'

/** Headers that keep a browser from guessing types, showing GraphiQL in a foreign frame, or telling where a link came from. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
}

export function useSafeHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(HEADERS)) {
        if (!response.headers.has(name)) response.headers.set(name, value)
      }
    },
  }
}
