import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ForgetKey } from './key-form.js'

/** What stands around every page of the server. */
export interface Frame {
  readonly title: string
  /** Address of the stylesheet. */
  readonly style: string
  /** Address of the script. */
  readonly script: string
  /** Where GraphiQL shows the query that the page was made from; null where nothing was asked. */
  readonly query: string | null
  /** What was looked for, to stand in the box again. */
  readonly sought?: string
  /** Whether whoever reads has given a key. */
  readonly isKeyed: boolean
  /** Whether this server has GraphiQL to lead to. */
  readonly hasGraphiql: boolean
}

/** A whole page of the server as HTML. */
export function renderPage(frame: Frame, body: VNode): string {
  return `<!doctype html>\n${renderToString(<Page {...frame}>{body}</Page>)}\n`
}

/** A piece of a page as HTML. */
export function renderPart(body: VNode): string {
  return renderToString(body)
}

function Page({
  title,
  style,
  script,
  query,
  sought,
  isKeyed,
  hasGraphiql,
  children,
}: Frame & { readonly children: ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Rashomon`}</title>
        <link rel="stylesheet" href={style} />
        <link rel="icon" href="data:," />
        <script src={script} defer />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Top sought={sought} hasGraphiql={hasGraphiql} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="site">
          {hasGraphiql && query !== null && (
            <p>
              <a href={query}>The query that answers this page</a> opens in GraphiQL.
            </p>
          )}
          {isKeyed && <ForgetKey />}
          <p>Every word shown stands in a stored article. Nothing here is a summary or a judgement of an outlet.</p>
        </footer>
      </body>
    </html>
  )
}

/** What stands above every page: the way to the first one, the search, and what can be done. */
function Top({ sought, hasGraphiql }: { readonly sought: string | undefined; readonly hasGraphiql: boolean }) {
  return (
    <header class="site">
      <a class="home" href="/">
        Rashomon
      </a>
      <form action="/search" method="get" role="search">
        <label class="hidden" for="search">
          Search articles, quotations, people and events
        </label>
        <input
          id="search"
          type="search"
          name="q"
          placeholder="Search"
          value={sought ?? ''}
          maxLength={1000}
          autocomplete="off"
        />
        <button type="submit">Search</button>
      </form>
      <nav aria-label="Site">
        <a href="/#take-in">Take in</a> <a href="/#draft">Check a draft</a>{' '}
        {hasGraphiql && <a href="/graphql">GraphiQL</a>}
      </nav>
    </header>
  )
}
