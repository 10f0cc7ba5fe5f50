/** Longest text that is checked, in UTF-16 units. */
const LONGEST = 50_000

/** A box for a draft, a press release, or the answer of an assistant. */
export function DraftForm({ text, mayFetch }: { readonly text: string; readonly mayFetch: boolean }) {
  return (
    <form class="draft" action="/draft" method="post">
      <label for="text">
        Paste a draft, a press release or the answer of an assistant: every quotation and figure in it is held against
        what is stored. Nothing of it is kept. {mayFetch && 'The address of an article, by itself, is taken in.'}
      </label>
      <textarea id="text" name="text" rows={8} maxLength={LONGEST} required>
        {text}
      </textarea>
      <button type="submit">Check it</button>
    </form>
  )
}
