/** Endings of files that hold articles, for the chooser of the browser. */
const ENDINGS = '.txt,.md,.markdown,.html,.htm,.xhtml,.jsonl,.ndjson,.json,.xml,.rss,.atom,.gz'

/** A place for files, which may be dropped there, and a box for an address. It works as it stands; a script tells what was chosen. */
export function TakeInForm({ mayFetch }: { readonly mayFetch: boolean }) {
  return (
    <form class="draft take-in" action="/take-in" method="post" enctype="multipart/form-data">
      <label for="files">
        Drop articles here, or choose them: saved pages, text, Markdown, feeds, JSONL; 5 MB together, 1 MB an article.
      </label>
      <input id="files" name="files" type="file" multiple accept={ENDINGS} />
      <p class="chosen quiet" aria-live="polite" />
      <label class="line">
        <input type="checkbox" name="outlets" value="names" /> Each file is named for its outlet: bbc-news.txt
      </label>
      {mayFetch ? (
        <>
          <label for="address">Or the address of an article</label>
          <input id="address" name="address" type="url" placeholder="https://" maxLength={2000} />
        </>
      ) : (
        <p class="quiet">
          This server fetches nothing from the web: save pages from your browser. Started with <code>--fetch</code> and
          hosts, it takes addresses as well.
        </p>
      )}
      <button type="submit">Take in</button>
    </form>
  )
}
